// SPDX-License-Identifier: GPL-3.0-or-later
// Puts an item on a meeting's agenda: public or exempt, for decision or for information.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct AddAgendaItem {
    static constexpr std::string_view kName = "add-agenda-item";
    static constexpr std::string_view kSays =
        "Puts an item on a meeting's agenda, public or exempt with its category.";

    MeetingId meeting;
    std::string number;
    std::string title;
    std::optional<Purpose> purpose;
    std::optional<Openness> openness; ///< left out: exempt by its exemption, public without one
    std::optional<std::string> exemption;
};
BOOST_DESCRIBE_STRUCT(AddAgendaItem, (), (meeting, number, title, purpose, openness, exemption))

struct AgendaItemAdded {
    static constexpr std::string_view kName = "AgendaItemAdded";

    MeetingId meeting;
    std::string number;
    std::string title;
    std::optional<Purpose> purpose;
    Openness openness = Openness::public_;
    std::optional<std::string> exemption;
};
BOOST_DESCRIBE_STRUCT(AgendaItemAdded, (), (meeting, number, title, purpose, openness, exemption))

/// Errors  "thing.not-found", "agenda.number-twice", "agenda.exempt-without-category",
///         "exemption.of-what-is-public".
/// Flags   "agenda.after-its-meeting" on the meeting.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const AddAgendaItem& command, const Context& context);
void apply(Meetings& meetings, const AgendaItemAdded& event, const Stamp& stamp);

} // namespace concordat::meetings
