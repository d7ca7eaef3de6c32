// SPDX-License-Identifier: GPL-3.0-or-later
// Records where each seat stood on the current text. Positions belong to seats, and to a text.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

/// How a record puts it that gives no position of its own for each seat.
enum class AsRecorded : std::uint8_t { unanimous };
BOOST_DESCRIBE_ENUM(AsRecorded, unanimous)

struct RecordPositions {
    static constexpr std::string_view kName = "record-positions";
    static constexpr std::string_view kSays = "Records where each seat stood on the current text; "
                                              "or that the record only says unanimous.";

    RecommendationId recommendation;
    std::vector<SeatPosition> seats;
    std::optional<AsRecorded> as_recorded; ///< instead of `seats`; each position is then told
};
BOOST_DESCRIBE_STRUCT(RecordPositions, (), (recommendation, seats, as_recorded))

struct PositionsRecorded {
    static constexpr std::string_view kName = "PositionsRecorded";

    RecommendationId recommendation;
    int text = 1;
    Known known = Known::recorded;
    std::vector<SeatPosition> seats;
};
BOOST_DESCRIBE_STRUCT(PositionsRecorded, (), (recommendation, text, known, seats))

/// A seat that is barred by the interest it declared, and not listed, is recorded as barred.
///
/// Errors  "thing.not-found", "recommendation.settled", "meeting.adjourned",
/// "position.before-the-meeting",
///         "position.before-its-text", "meeting.inquorate", "recommendation.deferred",
///         "position.recorded", "position.none", "position.seats-not-stated",
///         "seat.not-on-the-board", "seat.twice", "interest.bars-the-vote",
///         "position.of-an-absent-seat", "position.of-a-present-seat", "position.not-vacant",
///         "seat.no-such-alternate", "seat.alternate-twice", "seat.taken-by-nobody",
///         "position.not-by-who-sat", "office.vacant", "office.suspended", "body.ended".
/// Flags   "office.holder-not-stated" on offices that voted.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordPositions& command, const Context& context);
void apply(Meetings& meetings, const PositionsRecorded& event, const Stamp& stamp);

} // namespace concordat::meetings
