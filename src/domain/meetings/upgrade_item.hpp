// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an agenda item that was for information one for decision, with the notice actually given.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct UpgradeItem {
    static constexpr std::string_view kName = "upgrade-item";
    static constexpr std::string_view kSays =
        "Makes an agenda item that was for information one for decision, with the notice actually "
        "given.";

    MeetingId meeting;
    std::string number;
    std::optional<Day> notice_given; ///< that it was to be decided; left out: on that very day
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(UpgradeItem, (), (meeting, number, notice_given, reason))

struct ItemUpgraded {
    static constexpr std::string_view kName = "ItemUpgraded";

    MeetingId meeting;
    std::string number;
    Day notice_given;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(ItemUpgraded, (), (meeting, number, notice_given, reason))

/// Refuses to decide what was put under an item for information, whether the agenda said so before
/// or after it was put.
///
/// Errors  "agenda.for-information" at the field given.
Result<void> check_for_decision(const Meetings& meetings, const Recommendation& item,
                                const std::string& field);

/// Errors  "thing.not-found", "agenda.no-such-item", "agenda.for-decision",
///         "agenda.upgraded-before-it-was-put", "agenda.upgraded-after-its-meeting",
///         "agenda.notice-after-upgrade".
/// Flags   "agenda.without-due-notice" on the meeting, where notice was shorter than the meeting's
///         own, or was given on the day of the meeting.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const UpgradeItem& command, const Context& context);
void apply(Meetings& meetings, const ItemUpgraded& event, const Stamp& stamp);

} // namespace concordat::meetings
