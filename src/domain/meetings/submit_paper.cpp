// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_mark(const Meetings& meetings, const Meeting& meeting,
                        const std::optional<std::string>& mark) {
    if (!mark) return {};
    for (const PaperId& other : meeting.papers) {
        if (meetings.papers.find(other)->mark == mark) {
            return conflict(
                "paper.mark-twice", "/mark",
                fmt::format("Another paper of this meeting is marked {} already.", *mark));
        }
    }
    return {};
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const SubmitPaper& command, const Context& context) {
    TRY_DO(check_free(meetings.papers, command.paper, "/paper"));
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (command.agenda_item && meeting->find_item(*command.agenda_item) == nullptr) {
        return rule_broken("agenda.no-such-item", "/agenda_item",
                           fmt::format("The agenda has no item {}.", *command.agenda_item),
                           "Add the item first.");
    }
    TRY_DO(check_mark(meetings, *meeting, command.mark));
    if (command.presented_by) TRY_DO(find(parties.offices, *command.presented_by, "/presented_by"));
    if (command.author) TRY_DO(find(parties.offices, *command.author, "/author"));
    if (command.sponsor) TRY_DO(find(parties.offices, *command.sponsor, "/sponsor"));
    TRY(const auto openness, openness_of(command.openness, command.exemption));
    Events events{PaperSubmitted{command.paper, command.meeting, command.title, command.agenda_item,
                                 command.mark, command.presented_by, command.author,
                                 command.sponsor, openness, command.exemption, command.summary}};
    if (!openness) {
        events.flag(thing(command.paper), "paper.openness-not-stated",
                    "Whether the paper is public is not stated.");
    }
    if (openness == Openness::exempt && !command.exemption) {
        events.flag(thing(command.paper), "paper.exempt-without-category",
                    "The paper is exempt, and under which category is not stated.");
    }
    if (meeting->on < context.on) {
        events.flag(thing(command.paper), "paper.after-its-meeting",
                    fmt::format("The paper is of {}; the meeting was on {}.", in_words(context.on),
                                in_words(meeting->on)));
    }
    return events;
}

void apply(Meetings& meetings, const PaperSubmitted& event, const Stamp& stamp) {
    meetings.papers.put(event.paper, Paper{event.title,
                                           event.meeting,
                                           event.agenda_item,
                                           event.mark,
                                           event.presented_by,
                                           event.author,
                                           event.sponsor,
                                           event.openness,
                                           event.exemption,
                                           event.summary,
                                           stamp.effective,
                                           {}});
    meetings.meetings.edit(event.meeting).papers.push_back(event.paper);
}

} // namespace concordat::meetings
