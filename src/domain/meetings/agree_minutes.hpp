// SPDX-License-Identifier: GPL-3.0-or-later
// Agrees the minutes of a meeting: at a later one of its board, or in writing.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct AgreeMinutes {
    static constexpr std::string_view kName = "agree-minutes";
    static constexpr std::string_view kSays =
        "Agrees the minutes of a meeting: at a later meeting of its board, or in writing.";

    MeetingId meeting;           ///< whose minutes they are
    std::optional<MeetingId> at; ///< left out: in writing
};
BOOST_DESCRIBE_STRUCT(AgreeMinutes, (), (meeting, at))

struct MinutesAgreed {
    static constexpr std::string_view kName = "MinutesAgreed";

    MeetingId meeting;
    std::optional<MeetingId> at;
};
BOOST_DESCRIBE_STRUCT(MinutesAgreed, (), (meeting, at))

/// Whether minutes may be agreed or corrected so on the day. Gives the minutes.
///
/// Errors  "thing.not-found", "minutes.none", "minutes.before-they-were-drafted",
///         "minutes.not-at-a-later-meeting", "minutes.at-another-board", "minutes.on-another-day",
///         "meeting.inquorate"; in writing "meeting.no-written-procedure".
Result<const Minutes*> minutes_before(const parties::Parties& parties, const Meetings& meetings,
                                      const MeetingId& meeting, const std::optional<MeetingId>& at,
                                      Day on);

/// Errors  those of `minutes_before`, "minutes.agreed".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const AgreeMinutes& command, const Context& context);
void apply(Meetings& meetings, const MinutesAgreed& event, const Stamp& stamp);

} // namespace concordat::meetings
