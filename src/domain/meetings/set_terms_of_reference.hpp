// SPDX-License-Identifier: GPL-3.0-or-later
// Says what a board is from a day on: seats, chairs, cadence, quorum, decision rule, standing.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct SetTermsOfReference {
    static constexpr std::string_view kName = "set-terms-of-reference";
    static constexpr std::string_view kSays =
        "Says what a board is from a day on; what is left out is not stated, and flagged.";

    BoardId board;
    TermsOfReference terms;
};
BOOST_DESCRIBE_STRUCT(SetTermsOfReference, (), (board, terms))

struct TermsOfReferenceSet {
    static constexpr std::string_view kName = "TermsOfReferenceSet";

    BoardId board;
    TermsOfReference terms;
    std::optional<ThingId> cause; ///< the recommendation, or what ended an effect of one
};
BOOST_DESCRIBE_STRUCT(TermsOfReferenceSet, (), (board, terms, cause))

/// Whether a board may have these terms.
///
/// Errors  "thing.not-found", those of the terms below, at their field under "/terms".
Result<void> check_terms(const parties::Parties& parties, const Meetings& meetings,
                         const BoardId& board, const TermsOfReference& terms);

/// Errors  "thing.not-found", "board.not-yet-constituted", "seat.twice",
///         "seat.of-nobody", "seat.office-twice", "seat.alternate-with-a-seat",
///         "board.chair-without-seat", "board.recommends-to-itself", "board.quorum-above-seats",
///         "board.quorum-office-without-seat", "board.body-required-twice",
///         "board.nothing-to-ratify", "board.agreement-without-deciding", "share.malformed",
///         "cadence.malformed".
/// Flags   "board.terms-not-stated", "board.required-bodies-not-stated".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const SetTermsOfReference& command, const Context& context);
void apply(Meetings& meetings, const TermsOfReferenceSet& event, const Stamp& stamp);

} // namespace concordat::meetings
