// SPDX-License-Identifier: GPL-3.0-or-later
// Actions, commissions and the forward plan as they were on the day. Where nothing has changed
// since, the index of the state answers; as at an earlier day the plan is gone through.
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

bool stands_in(const std::vector<ThingId>& all, const ThingId& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The keys that a query for the state asks for: places [first, last) of the list.
struct Stretch {
    const Ordered<PlanKey>* keys;
    std::size_t first;
    std::size_t last;
};

Stretch stretch_of(const PlanLists& lists, const std::optional<PlanState>& state, Day as_at) {
    if (state == PlanState::delivered) return {&lists.delivered, 0, lists.delivered.size()};
    const std::size_t late = lists.open.count_before({as_at, {}});
    if (state == PlanState::late) return {&lists.open, 0, late};
    return {&lists.open, state == PlanState::due ? late : 0, lists.open.size()};
}

/// A page of the stretch: of what was delivered the latest first.
std::vector<PlanKey> page_of(const Stretch& stretch, bool latest_first, int page) {
    const std::size_t all = stretch.last - stretch.first;
    const std::size_t before = static_cast<std::size_t>(page - 1) * kRowsOnPage;
    std::vector<PlanKey> found;
    if (all <= before) return found;
    const std::size_t most = std::min<std::size_t>(kRowsOnPage, all - before);
    const std::size_t first = latest_first ? stretch.last - before - most : stretch.first + before;
    stretch.keys->for_each_from(
        first, [&](const PlanKey& key) { found.push_back(key); }, most);
    if (latest_first) std::reverse(found.begin(), found.end());
    return found;
}

std::vector<PlanKey> page_of(std::vector<PlanKey> keys, bool latest_first, int page,
                             std::size_t& all) {
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    all = keys.size();
    if (latest_first) std::reverse(keys.begin(), keys.end());
    const std::size_t before = static_cast<std::size_t>(page - 1) * kRowsOnPage;
    const std::size_t first = std::min(all, before);
    const std::size_t last = std::min<std::size_t>(all, before + kRowsOnPage);
    return {keys.begin() + static_cast<std::ptrdiff_t>(first),
            keys.begin() + static_cast<std::ptrdiff_t>(last)};
}

} // namespace

OnDay<programme::Action> Seen::action(const ActionId& id) const {
    const programme::Action* found = state_.programme.actions.find(id);
    if (found == nullptr || as_at_ < found->set) return std::nullopt;
    OnDay<programme::Action> action(*found);
    const auto later = [&](const auto& one) { return as_at_ < one.from; };
    const auto& moves = found->due.history();
    if (std::any_of(moves.begin(), moves.end(), later))
        std::erase_if(action.edit().due.stored(), later);
    if (const auto* then = programme::asked_on(found->before, as_at_)) {
        programme::Action& asked = action.edit();
        asked.what = then->what;
        asked.owner = then->of;
        asked.owner_stated = then->of_stated;
        asked.reports_to = then->boards;
    }
    if (is_later(action->owner_stated)) action.edit().owner.reset();
    action.leave_out(&programme::Action::reports,
                     [&](const programme::Report& one) { return as_at_ < one.on; });
    return action;
}

OnDay<programme::Commission> Seen::commission(const CommissionId& id) const {
    const programme::Commission* found = state_.programme.commissions.find(id);
    if (found == nullptr || as_at_ < found->asked) return std::nullopt;
    OnDay<programme::Commission> commission(*found);
    const auto later = [&](const auto& one) { return as_at_ < one.from; };
    const auto& moves = found->due.history();
    if (std::any_of(moves.begin(), moves.end(), later))
        std::erase_if(commission.edit().due.stored(), later);
    if (const auto* then = programme::asked_on(found->before, as_at_)) {
        programme::Commission& asked = commission.edit();
        asked.title = then->what;
        asked.asked_of = then->of;
        asked.asked_of_stated = then->of_stated;
        asked.due_at = then->boards.empty() ? std::nullopt : std::optional(then->boards.front());
    }
    if (is_later(commission->asked_of_stated)) commission.edit().asked_of.reset();
    if (found->delivered && as_at_ < found->delivered->on) commission.edit().delivered.reset();
    if (found->withdrawn && as_at_ < found->withdrawn->on) commission.edit().withdrawn.reset();
    return commission;
}

std::optional<PlanPoint> Seen::plan_point(const ThingId& id) const {
    const Planned* planned = state_.plan.planned.find(id);
    const PlanPoint* point = planned != nullptr ? planned->points.at(as_at_) : nullptr;
    return point != nullptr ? std::optional(*point) : std::nullopt;
}

Day Seen::planned_since(const ThingId& id) const {
    return state_.plan.planned.at(id).points.since(as_at_);
}

PlanState Seen::state_of(const PlanPoint& point) const {
    if (point.standing == PlanStanding::delivered) return PlanState::delivered;
    if (point.standing == PlanStanding::withdrawn) return PlanState::withdrawn;
    return point.due && *point.due < as_at_ ? PlanState::late : PlanState::due;
}

/// What stands for the body in the plan: itself, those whose place it took, and the roles that its
/// offices have on the day.
std::vector<ThingId> Seen::due_from(const BodyId& body) const {
    std::vector<ThingId> meant;
    for (const BodyId& one : bodies_in(body))
        meant.push_back(thing(one));
    std::vector<ThingId> roles;
    state_.parties.roles.for_each([&](const RoleId& role, const parties::Role&) {
        const auto office = state_.parties.office_of(thing(role), as_at_);
        if (!office) return;
        const auto& bodies = state_.parties.offices.at(*office).bodies;
        if (std::any_of(bodies.begin(), bodies.end(),
                        [&](const BodyId& one) { return stands_in(meant, thing(one)); }))
            roles.push_back(thing(role));
    });
    meant.insert(meant.end(), roles.begin(), roles.end());
    return meant;
}

std::vector<const PlanLists*> Seen::plan_lists(std::string_view kind, const PlanQuery& query,
                                               const std::vector<ThingId>& meant) const {
    const Plan& plan = state_.plan;
    std::vector<const PlanLists*> lists;
    const auto add = [&](const PlanLists* found) {
        if (found != nullptr) lists.push_back(found);
    };
    if (query.board) {
        add(plan.of.find(thing(*query.board)));
    } else if (query.body) {
        for (const ThingId& one : meant) {
            add(plan.of.find(one));
            if (reader_ == Reader::custodian) add(plan.secret.find(one));
        }
    } else {
        add(kind.empty() ? &plan.all : &plan.of_kind(kind));
    }
    return lists;
}

std::vector<PlanKey> Seen::planned(std::string_view kind, const PlanQuery& query,
                                   std::size_t& all) const {
    const Plan& plan = state_.plan;
    const auto meant = query.body ? due_from(*query.body) : std::vector<ThingId>();
    const auto lists = plan_lists(kind, query, meant);
    const bool latest_first = query.state == PlanState::delivered;
    const bool as_now = plan.changes.count_before({as_at_ + 1, {}}) == plan.changes.size();
    const bool whole_list = lists.size() == 1 && !(query.board && query.body) &&
                            (kind.empty() || !(query.board || query.body));
    if (as_now && whole_list) {
        const Stretch stretch = stretch_of(*lists.front(), query.state, as_at_);
        all = stretch.last - stretch.first;
        return page_of(stretch, latest_first, query.page);
    }
    std::vector<PlanKey> found;
    const auto look = [&](const ThingId& id, const Planned& planned) {
        const PlanPoint* point = planned.points.at(as_at_);
        if (point == nullptr || (!kind.empty() && kind_of(id.text()) != kind)) return;
        const PlanState state = state_of(*point);
        const bool open = state == PlanState::due || state == PlanState::late;
        if (query.state ? state != *query.state : !open) return;
        if (query.board && !stands_in(planned.boards, thing(*query.board))) return;
        const bool told =
            (!planned.secret || reader_ == Reader::custodian) && !is_later(planned.with_since);
        const auto is_meant = [&](const ThingId& one) { return told && stands_in(meant, one); };
        if (query.body && std::none_of(planned.with.begin(), planned.with.end(), is_meant)) return;
        found.push_back({open ? point->due.value_or(kLastDay) : planned.points.since(as_at_), id});
    };
    if (as_now) {
        for (const PlanLists* list : lists) {
            const Stretch stretch = stretch_of(*list, query.state, as_at_);
            stretch.keys->for_each_from(
                stretch.first, [&](const PlanKey& key) { look(key.id, plan.planned.at(key.id)); },
                stretch.last - stretch.first);
        }
    } else {
        plan.planned.for_each(look);
    }
    return page_of(std::move(found), latest_first, query.page, all);
}

std::vector<ThingId> Seen::asked_at(const MeetingId& meeting) const {
    const auto* found = state_.programme.asked_at.find(meeting);
    std::vector<ThingId> ids = found != nullptr ? *found : std::vector<ThingId>();
    std::erase_if(ids, [&](const ThingId& id) { return !has(id); });
    return ids;
}

std::vector<CommissionId> Seen::delivered_by(const PaperId& paper) const {
    const auto* found = state_.programme.delivered_by.find(paper);
    std::vector<CommissionId> ids = found != nullptr ? *found : std::vector<CommissionId>();
    std::erase_if(ids, [&](const CommissionId& id) {
        const auto one = commission(id);
        return !one || !one->delivered;
    });
    return ids;
}

Withheld Seen::why_withheld(const programme::Action& action) const {
    return action.cause ? why_withheld(thing(*action.cause)) : std::nullopt;
}

Withheld Seen::why_withheld(const programme::Commission& commission) const {
    return commission.cause ? why_withheld(thing(*commission.cause)) : std::nullopt;
}

std::string Seen::first_name(const ActionId& id) const {
    const programme::Action* action = state_.programme.actions.find(id);
    if (action == nullptr || why_withheld(*action)) return std::string(id.text());
    const auto* then = programme::asked_on(action->before, as_at_);
    return then != nullptr ? then->what : action->what;
}

std::string Seen::first_name(const CommissionId& id) const {
    const programme::Commission* asked = state_.programme.commissions.find(id);
    if (asked == nullptr || why_withheld(*asked)) return std::string(id.text());
    const auto* then = programme::asked_on(asked->before, as_at_);
    return then != nullptr ? then->what : asked->title;
}

} // namespace concordat::views
