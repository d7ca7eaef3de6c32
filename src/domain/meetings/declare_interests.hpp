// SPDX-License-Identifier: GPL-3.0-or-later
// Records what interests the seats of a board declared: in one item, or in all items of a meeting,
// those added later too. None declared and nobody asked are different; a seat of which nothing is
// recorded is a third.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

/// What one seat declared.
struct SeatInterest {
    SeatId seat;
    Interest interest = Interest::none;
    std::optional<Text> nature; ///< what the interest is
};
BOOST_DESCRIBE_STRUCT(SeatInterest, (), (seat, interest, nature))

struct DeclareInterests {
    static constexpr std::string_view kName = "declare-interests";
    static constexpr std::string_view kSays =
        "Records the interests that seats declared in one item, or in all items of a meeting.";

    MeetingId meeting;
    std::optional<RecommendationId> recommendation; ///< left out, all items
    std::vector<SeatInterest> seats;
};
BOOST_DESCRIBE_STRUCT(DeclareInterests, (), (meeting, recommendation, seats))

struct InterestsDeclared {
    static constexpr std::string_view kName = "InterestsDeclared";

    MeetingId meeting;
    std::optional<RecommendationId> recommendation;
    std::vector<SeatInterest> seats;
};
BOOST_DESCRIBE_STRUCT(InterestsDeclared, (), (meeting, recommendation, seats))

/// A pecuniary interest bars the vote; a personal one does not.
///
/// Errors  "thing.not-found", "meeting.not-yet-called", "interest.of-another-meeting",
///         "interest.none-given", "seat.not-on-the-board", "seat.twice", "office.vacant",
///         "office.suspended", "body.ended".
/// Flags   "interest.bars-the-vote" on an item on which the seat's vote is recorded already.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const DeclareInterests& command, const Context& context);
void apply(Meetings& meetings, const InterestsDeclared& event, const Stamp& stamp);

/// What the seat has declared in the item by the day: the latest for the item, or the latest for
/// all items of a meeting it was put or carried to, or that took it up after it was put off,
/// whichever bars more. Nothing where none is recorded.
std::optional<Interest> interest_in(const Meetings& meetings, const RecommendationId& item,
                                    const SeatId& seat, Day day);

/// Whether what is declared by the day keeps the seat from voting on the item.
bool is_barred(const Meetings& meetings, const RecommendationId& item, const SeatId& seat, Day day);

} // namespace concordat::meetings
