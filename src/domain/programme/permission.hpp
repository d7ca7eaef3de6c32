// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a body may submit a bid: by a text that was agreed and ratified, or by its own decision.
#pragma once

#include "domain/authority/standing.hpp"
#include "domain/programme/ground.hpp"

namespace concordat::programme {

/// Where the text that would permit a bid stands on a day, and what it says then.
struct Permission {
    authority::Standing standing;
    meetings::PermitBidEffect terms;
};

/// Nothing where no text asks for it.
std::optional<Permission> permission_on(const Ground& ground, const BidId& bid, Day day);

/// What was missing for the body to bid so much on the day; nothing where it might. The decision is
/// its own, where one is named, and on record.
std::optional<std::string> what_was_missing(const Ground& ground, const BidId& bid,
                                            const BodyId& body,
                                            const std::optional<DecisionId>& decision, Day day);

/// What somebody can do about that, as a sentence.
std::string what_would_permit(const Ground& ground, const BidId& bid,
                              const std::optional<DecisionId>& decision, Day day);

} // namespace concordat::programme
