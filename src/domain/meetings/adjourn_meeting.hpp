// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks a meeting off on its day. Nothing is decided at it from then on.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct AdjournMeeting {
    static constexpr std::string_view kName = "adjourn-meeting";
    static constexpr std::string_view kSays =
        "Breaks a meeting off on its day; its open items wait for the meeting that continues it.";

    MeetingId meeting;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(AdjournMeeting, (), (meeting, reason))

struct MeetingAdjourned {
    static constexpr std::string_view kName = "MeetingAdjourned";

    MeetingId meeting;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(MeetingAdjourned, (), (meeting, reason))

/// Errors  "thing.not-found", "meeting.in-writing", "meeting.adjourned",
///         "meeting.adjourned-on-another-day".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const AdjournMeeting& command, const Context& context);
void apply(Meetings& meetings, const MeetingAdjourned& event, const Stamp& stamp);

/// Refuses what would be decided at a meeting that was adjourned, until another continues it.
///
/// Errors  "meeting.adjourned" at the field given.
Result<void> check_not_adjourned(const Meeting& meeting, const std::string& field);

} // namespace concordat::meetings
