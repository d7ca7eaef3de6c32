// SPDX-License-Identifier: GPL-3.0-or-later
// Names the meeting that continues an adjourned one, and carries the open items to it. They keep
// their number, their place, and the meeting they were put to.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct ContinueMeeting {
    static constexpr std::string_view kName = "continue-meeting";
    static constexpr std::string_view kSays =
        "Names the meeting that continues an adjourned one; the open items are carried to it.";

    MeetingId meeting; ///< that was adjourned
    MeetingId at;      ///< that continues it
};
BOOST_DESCRIBE_STRUCT(ContinueMeeting, (), (meeting, at))

struct MeetingContinued {
    static constexpr std::string_view kName = "MeetingContinued";

    MeetingId meeting;
    MeetingId at;
    std::vector<RecommendationId> carried; ///< in the order they were put
};
BOOST_DESCRIBE_STRUCT(MeetingContinued, (), (meeting, at, carried))

/// An item without an outcome is carried, and one deferred; one that is pending has had its vote.
///
/// Errors  "thing.not-found", "meeting.not-adjourned", "meeting.continued",
///         "meeting.continued-by-another-board", "meeting.continued-before-it-was-adjourned",
///         "meeting.continued-after-its-day", "meeting.adjourned" of the one that would continue.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ContinueMeeting& command, const Context& context);
void apply(Meetings& meetings, const MeetingContinued& event, const Stamp& stamp);

} // namespace concordat::meetings
