// SPDX-License-Identifier: GPL-3.0-or-later
// What an action or a paper asked for rests on: the meeting or decision that asked for it, or the
// text that brought it about, and what those follow.
#include "views/chain_links.hpp"

#include <fmt/format.h>

namespace concordat::views {

namespace {

std::string whose(const Seen& seen, const ThingId& with) {
    std::string words = seen.named_thing(with, seen.as_at()).name;
    if (kind_of(with.text()) == concordat::BodyKind::kName) return words;
    const auto post = seen.post(seen.office_of(with), seen.as_at());
    for (const Named& body : post ? post->bodies : std::vector<Named>()) {
        if (words.find(body.name) == std::string::npos) words += ", " + body.name;
    }
    return words;
}

/// When it is due, and when it was at first where it was moved.
void say_due(ChainLink& link, const Dated<programme::DueSince>& due) {
    const auto& now = due.latest()->due;
    if (!now) {
        link.not_recorded.emplace_back("when it is due");
        return;
    }
    const std::size_t moves = due.history().size() - 1;
    std::string says = "Due " + in_words(*now);
    if (moves > 0) {
        const auto& first = due.history().front().value.due;
        says += fmt::format("; at first {}, and moved {} since",
                            first ? in_words(*first) : "not stated",
                            moves == 1 ? "once" : fmt::format("{} times", moves));
    }
    link.says.push_back(says + ".");
}

} // namespace

void ChainLinks::add_origin(ChainLink link, const std::optional<RecommendationId>& cause,
                            const std::optional<MeetingId>& meeting,
                            const std::optional<DecisionId>& decision) {
    if (!cause && !meeting && !decision)
        link.not_recorded.emplace_back("what meeting or decision asked for it");
    const std::string_view id = link.thing->id.text();
    const ThingId asked(id);
    add(std::move(link));
    if (cause) {
        const bool own = settled_by_the_board(*cause, asked);
        if (!own) add_ratifications(*cause);
        add_items({*cause}, own ? Ratification::not_needed : Ratification::shown);
    } else if (decision) {
        add_decision(*decision);
    } else if (meeting) {
        add_meetings({*meeting});
    }
}

bool ChainLinks::settled_by_the_board(const RecommendationId& cause, const ThingId& asked) const {
    const auto item = seen_.recommendation(cause);
    const int text = item->resolution->text;
    int number = 0;
    for (const meetings::Effect& effect : item->wording(text).effects) {
        ++number;
        const auto* action = std::get_if<meetings::SetActionEffect>(&effect);
        const auto* paper = std::get_if<meetings::CommissionPaperEffect>(&effect);
        const bool is_it = (action != nullptr && thing(action->action) == asked) ||
                           (paper != nullptr && thing(paper->commission) == asked);
        if (is_it)
            return seen_.completed_by(*item, text, number) == effects::CompletedBy::resolution;
    }
    return false;
}

void ChainLinks::add_action(const ActionId& id) {
    const auto action = seen_.action(id);
    if (!action) return;
    ChainLink link{.kind = LinkKind::action,
                   .thing = seen_.named(id, action->set),
                   .title = seen_.named(id, action->set).name,
                   .date_is = "Set",
                   .date = action->set};
    if (!seen_.why_withheld(*action)) {
        if (action->owner) {
            link.says.push_back(fmt::format("With {}.", whose(seen_, *action->owner)));
        } else {
            link.not_recorded.emplace_back("whose it is");
        }
        say_due(link, action->due);
    }
    if (action->reports_to.empty()) link.not_recorded.emplace_back("to which board it is reported");
    if (const auto done = action->done())
        link.says.push_back(fmt::format("Reported as done on {}.", in_words(*done)));
    add_origin(std::move(link), action->cause, action->meeting, std::nullopt);
}

void ChainLinks::add_commission(const CommissionId& id) {
    const auto asked = seen_.commission(id);
    if (!asked) return;
    ChainLink link{.kind = LinkKind::commission,
                   .thing = seen_.named(id, asked->asked),
                   .title = seen_.named(id, asked->asked).name,
                   .date_is = "Asked for",
                   .date = asked->asked};
    if (!seen_.why_withheld(*asked)) {
        if (asked->asked_of) {
            link.says.push_back(fmt::format("Asked of {}.", whose(seen_, *asked->asked_of)));
        } else {
            link.not_recorded.emplace_back("of whom it is asked");
        }
        say_due(link, asked->due);
    }
    if (!asked->due_at) link.not_recorded.emplace_back("for which board it was asked");
    if (asked->source) {
        link.says.push_back("Told by " + seen_.source(*asked->source) + ".");
        for (const BodyId& body : asked->asked_by)
            link.parts.push_back({seen_.named(body, asked->asked), "Asked for it"});
    }
    if (asked->delivered) {
        link.says.push_back(fmt::format("Delivered on {}.", in_words(asked->delivered->on)));
        link.parts.push_back({seen_.named(asked->delivered->paper), "The paper"});
    }
    if (asked->withdrawn)
        link.says.push_back(fmt::format("Withdrawn on {}.", in_words(asked->withdrawn->on)));
    add_origin(std::move(link), asked->cause, asked->meeting, asked->decision);
}

} // namespace concordat::views
