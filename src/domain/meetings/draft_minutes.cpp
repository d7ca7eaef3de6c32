// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// The part with its openness stated: its own, or that of its agenda item.
Result<MinutesPart> stated(const Meeting& meeting, MinutesPart part, const std::string& field) {
    const AgendaItem* item = nullptr;
    if (part.agenda_item) {
        item = meeting.find_item(*part.agenda_item);
        if (item == nullptr) {
            return rule_broken("agenda.no-such-item", field + "/agenda_item",
                               fmt::format("The agenda has no item {}.", *part.agenda_item),
                               "Add the item first.");
        }
    }
    auto said = openness_of(part.openness, part.exemption);
    if (!said) {
        Refusal refusal = std::move(said).refusal();
        refusal.field = field + refusal.field;
        return refusal;
    }
    const bool under_exempt = item != nullptr && item->openness == Openness::exempt;
    if (under_exempt && *said == Openness::public_) {
        return rule_broken("minutes.more-open-than-its-item", field + "/openness",
                           fmt::format("Item {} is exempt, and this part of the minutes on it is "
                                       "said to be public.",
                                       item->number),
                           "Leave the openness out; or give what is public a part of its own that "
                           "names no exempt item.");
    }
    part.openness = (*said).value_or(under_exempt ? Openness::exempt : Openness::public_);
    if (under_exempt && !part.exemption) part.exemption = item->exemption;
    if (part.openness == Openness::exempt && !part.exemption) {
        return rule_broken("agenda.exempt-without-category", field + "/exemption",
                           "An exempt part of the minutes says under which category it is "
                           "withheld.",
                           "Add the category of the exemption.");
    }
    return part;
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const DraftMinutes& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (meeting->minutes) {
        return conflict("minutes.drafted", "/meeting",
                        fmt::format("The minutes of the meeting of {} were drafted on {}.",
                                    in_words(meeting->on), in_words(meeting->minutes->drafted)),
                        "Correct them, where they are wrong: they stay as they were.");
    }
    if (context.on < meeting->on) {
        return rule_broken("minutes.before-the-meeting", "/on",
                           fmt::format("The meeting is on {}; nothing of it is minuted on {}.",
                                       in_words(meeting->on), in_words(context.on)));
    }
    if (command.parts.empty()) {
        return malformed("minutes.empty", "/parts", "The minutes have no part.",
                         "Give at least one part, with its words.");
    }
    MinutesDrafted event{command.meeting, {}};
    for (std::size_t i = 0; i < command.parts.size(); ++i) {
        TRY(MinutesPart part, stated(*meeting, command.parts[i], fmt::format("/parts/{}", i)));
        event.parts.push_back(std::move(part));
    }
    return Events{std::move(event)};
}

void apply(Meetings& meetings, const MinutesDrafted& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting).minutes = Minutes{stamp.effective, event.parts, {}, {}};
}

} // namespace concordat::meetings
