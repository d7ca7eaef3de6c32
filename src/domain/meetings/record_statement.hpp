// SPDX-License-Identifier: GPL-3.0-or-later
// Records what a body says of a recommendation or at a meeting, outside the vote. It changes no
// outcome.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct RecordStatement {
    static constexpr std::string_view kName = "record-statement";
    static constexpr std::string_view kSays =
        "Records what a body says of a recommendation or at a meeting; it changes no outcome.";

    BodyId body;
    std::optional<RecommendationId> recommendation; ///< this, or `meeting`
    std::optional<MeetingId> meeting;
    Text text;
    std::optional<std::string> source; ///< where it is recorded
};
BOOST_DESCRIBE_STRUCT(RecordStatement, (), (body, recommendation, meeting, text, source))

struct StatementRecorded {
    static constexpr std::string_view kName = "StatementRecorded";

    BodyId body;
    std::optional<RecommendationId> recommendation;
    std::optional<MeetingId> meeting;
    Text text;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(StatementRecorded, (), (body, recommendation, meeting, text, source))

/// It may come before the meeting, and long after the outcome.
///
/// Errors  "thing.not-found", "body.ended", "statement.not-on-one-thing",
///         "recommendation.before-it-was-presented", "meeting.not-yet-called".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordStatement& command, const Context& context);
void apply(Meetings& meetings, const StatementRecorded& event, const Stamp& stamp);

} // namespace concordat::meetings
