// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/ask_anew.hpp"

namespace concordat::programme {

namespace {

/// When the last text had it due: whoever moves it since gives a reason.
std::optional<Due> due_asked(const Dated<DueSince>& due) {
    std::optional<Due> asked;
    for (const auto& since : due.history()) {
        if (!since.value.reason) asked = since.value.due;
    }
    return asked;
}

/// Of whom the last text asked it: what was stated since, it had left out.
std::optional<ThingId> of_asked(const std::optional<ThingId>& of,
                                const std::optional<Day>& of_stated) {
    return of_stated ? std::nullopt : of;
}

void take_due(Dated<DueSince>& due, const std::optional<Due>& to, Day on) {
    if (due_asked(due) != to) due.set(on, DueSince{to, std::nullopt});
}

void take_of(std::optional<ThingId>& of, std::optional<Day>& of_stated,
             const std::optional<ThingId>& to) {
    if (of_asked(of, of_stated) == to) return;
    of = to;
    of_stated.reset();
}

} // namespace

bool asks_the_same(const Action& action, const ActionSet& event) {
    return action.what == event.what && action.reports_to == event.reports_to &&
           of_asked(action.owner, action.owner_stated) == event.owner &&
           due_asked(action.due) == event.due;
}

bool asks_the_same(const Commission& commission, const PaperCommissioned& event) {
    return commission.title == event.title && commission.due_at == event.due_at &&
           of_asked(commission.asked_of, commission.asked_of_stated) == event.asked_of &&
           due_asked(commission.due) == event.due;
}

void ask_anew(Action& action, const ActionSet& event, Day on) {
    action.before.push_back(
        {on, action.what, action.owner, action.owner_stated, action.reports_to});
    action.what = event.what;
    action.reports_to = event.reports_to;
    take_of(action.owner, action.owner_stated, event.owner);
    take_due(action.due, event.due, on);
}

void ask_anew(Commission& commission, const PaperCommissioned& event, Day on) {
    std::vector<BoardId> boards;
    if (commission.due_at) boards.push_back(*commission.due_at);
    commission.before.push_back(
        {on, commission.title, commission.asked_of, commission.asked_of_stated, std::move(boards)});
    commission.title = event.title;
    commission.due_at = event.due_at;
    take_of(commission.asked_of, commission.asked_of_stated, event.asked_of);
    take_due(commission.due, event.due, on);
}

} // namespace concordat::programme
