// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts the minutes of a meeting, in parts that are public or withheld each by itself.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct DraftMinutes {
    static constexpr std::string_view kName = "draft-minutes";
    static constexpr std::string_view kSays =
        "Drafts the minutes of a meeting, in parts that are public or exempt.";

    MeetingId meeting;
    std::vector<MinutesPart> parts;
};
BOOST_DESCRIBE_STRUCT(DraftMinutes, (), (meeting, parts))

struct MinutesDrafted {
    static constexpr std::string_view kName = "MinutesDrafted";

    MeetingId meeting;
    std::vector<MinutesPart> parts; ///< the openness of each is stated
};
BOOST_DESCRIBE_STRUCT(MinutesDrafted, (), (meeting, parts))

/// Errors  "thing.not-found", "minutes.drafted", "minutes.before-the-meeting", "minutes.empty",
///         "agenda.no-such-item", "exemption.of-what-is-public", "minutes.more-open-than-its-item",
///         "agenda.exempt-without-category".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const DraftMinutes& command, const Context& context);
void apply(Meetings& meetings, const MinutesDrafted& event, const Stamp& stamp);

} // namespace concordat::meetings
