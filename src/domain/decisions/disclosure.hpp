// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a part that is public or withheld.
#pragma once

#include "base/result.hpp"
#include "domain/decisions/decisions.hpp"

#include <optional>
#include <string>

#include <fmt/format.h>

namespace concordat::decisions {

/// What is withheld says why, and what is public does not. `at` is where the field of the part is.
///
/// Errors  "part.withheld-without-reason", "part.public-with-exemption".
Result<void> check_disclosure(Disclosure disclosure, const std::optional<std::string>& exemption,
                              const std::optional<Text>& reason, const std::string& at = {});

/// Flags a part that is withheld without saying who reviews that, and when.
template <class Acts>
void flag_missing_review(Acts& acts, const DecisionId& decision, const std::string& title,
                         Disclosure disclosure, const std::optional<OfficeId>& reviewer,
                         const std::optional<Day>& review_on) {
    if (disclosure != Disclosure::non_public || (reviewer && review_on)) return;
    acts.flag(thing(decision), "part.review-not-stated",
              fmt::format("\"{}\" is withheld, and {} is not stated.", title,
                          reviewer    ? "when that is reviewed"
                          : review_on ? "who reviews that"
                                      : "who reviews that, and when,"));
}

} // namespace concordat::decisions
