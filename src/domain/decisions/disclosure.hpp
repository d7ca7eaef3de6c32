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

/// The part of the name, as it is on the day.
///
/// Errors  "part.not-found" at "/part".
Result<const Part*> part_on(const Decision& decision, const std::string& name, Day on);

/// What is kept of the part of that name, which must be there.
Dated<Part>& part_of(Decision& decision, const std::string& name);

/// The part as it is on the day, or first was.
const Part& at_or_first(const Dated<Part>& part, Day on);

/// The part without what was said of withholding it.
Part made_public(Part part);

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
