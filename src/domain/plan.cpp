// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.hpp"

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

#include <algorithm>

namespace concordat {

namespace {

Dated<PlanPoint> points_of(const Dated<programme::DueSince>& due, std::optional<Day> over,
                           PlanStanding standing) {
    Dated<PlanPoint> points;
    for (const auto& since : due.history()) {
        if (over && *over < since.from) break; // entered as of a day after it was over
        points.set(since.from,
                   {PlanStanding::open, since.value.due ? since.value.due->day() : std::nullopt});
    }
    if (!over) return points;
    const PlanPoint* last = points.at(*over);
    points.set(*over, {standing, last != nullptr ? last->due : std::nullopt});
    return points;
}

/// Those of the item: put off until a day, and then taken up.
Dated<PlanPoint> points_of(const meetings::Recommendation& item) {
    Dated<PlanPoint> points;
    for (const auto& since : item.outcomes.history()) {
        const auto& [outcome, until] = std::pair(since.value.outcome, since.value.until);
        if (outcome == meetings::Outcome::deferred) {
            points.set(since.from, {PlanStanding::open, until});
        } else if (const PlanPoint* before = points.latest()) {
            points.set(since.from, {PlanStanding::delivered, before->due});
        }
    }
    return points;
}

/// The bodies of an office; a role itself, since the office that has it may change; nobody where it
/// is not stated.
std::vector<ThingId> whose(const parties::Parties& parties, const std::optional<ThingId>& owner) {
    if (!owner) return {};
    const std::string_view kind = kind_of(owner->text());
    if (kind != OfficeKind::kName) return {*owner};
    std::vector<ThingId> bodies;
    for (const BodyId& body : parties.offices.at(OfficeId(owner->text())).bodies)
        bodies.push_back(thing(body));
    return bodies;
}

bool is_secret(const PlanGround& ground, const std::optional<RecommendationId>& cause) {
    return cause && ground.meetings.is_exempt(ground.meetings.recommendations.at(*cause));
}

Planned planned_of(const PlanGround& ground, const programme::Action& action) {
    Planned planned{points_of(action.due, action.done(), PlanStanding::delivered),
                    {},
                    whose(ground.parties, action.owner),
                    is_secret(ground, action.cause),
                    action.owner_stated};
    for (const BoardId& board : action.reports_to)
        planned.boards.push_back(thing(board));
    return planned;
}

Planned planned_of(const PlanGround& ground, const programme::Commission& commission) {
    std::optional<Day> over;
    if (commission.delivered) over = commission.delivered->on;
    if (commission.withdrawn) over = commission.withdrawn->on;
    Planned planned{
        points_of(commission.due, over,
                  commission.withdrawn ? PlanStanding::withdrawn : PlanStanding::delivered),
        {},
        whose(ground.parties, commission.asked_of),
        is_secret(ground, commission.cause),
        commission.asked_of_stated};
    if (commission.due_at) planned.boards.push_back(thing(*commission.due_at));
    return planned;
}

/// When something falls due at the place, from the day that was known on; and where.
struct Falls {
    Dated<std::optional<Day>> on;
    std::optional<BoardId> at;
};

Falls falls_of(const PlanGround& ground, const programme::DutyPlace& place) {
    Falls falls;
    if (place.commission) {
        const auto& commission = ground.programme.commissions.at(*place.commission);
        for (const auto& since : commission.due.history())
            falls.on.set(since.from, since.value.due ? since.value.due->day() : std::nullopt);
        falls.at = commission.due_at;
    } else if (place.meeting || place.paper) {
        const MeetingId& id =
            place.meeting ? *place.meeting : ground.meetings.papers.at(*place.paper).meeting;
        const meetings::Meeting& meeting = ground.meetings.meetings.at(id);
        for (const auto& since : meeting.arranged.history())
            falls.on.set(since.from, since.value.on);
        falls.at = meeting.board;
    }
    return falls;
}

/// From the day it falls due there: when, and each change of that until `to`.
void add_points(Dated<PlanPoint>& points, const Falls& falls, Day from, Day to) {
    const auto& history = falls.on.history();
    const auto* now = falls.on.at(from);
    if (now == nullptr && !history.empty()) now = &history.front().value;
    points.set(from, {PlanStanding::open, now != nullptr ? *now : std::nullopt});
    for (const auto& since : history) {
        if (from < since.from && since.from < to)
            points.set(since.from, {PlanStanding::open, since.value});
    }
}

Planned planned_of(const PlanGround& ground, const programme::Duty& duty) {
    Planned planned;
    planned.with = {thing(ground.decisions.decisions.at(duty.decision).body)};
    const auto& places = duty.places.history();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (duty.met && duty.met->on < places[i].from) break;
        const Falls falls = falls_of(ground, places[i].value.place);
        const Day next = i + 1 < places.size() ? places[i + 1].from : kLastDay;
        add_points(planned.points, falls, places[i].from,
                   duty.met ? std::min(next, duty.met->on) : next);
        planned.boards.clear();
        if (falls.at) planned.boards.push_back(thing(*falls.at));
    }
    if (!duty.met) return planned;
    const PlanPoint* last = planned.points.at(duty.met->on);
    planned.points.set(duty.met->on,
                       {PlanStanding::delivered, last != nullptr ? last->due : std::nullopt});
    return planned;
}

Planned planned_of(const PlanGround& ground, const ThingId& id) {
    const std::string_view kind = kind_of(id.text());
    if (kind == DutyKind::kName)
        return planned_of(ground, ground.programme.duties.at(DutyId(id.text())));
    if (kind == ActionKind::kName)
        return planned_of(ground, ground.programme.actions.at(ActionId(id.text())));
    if (kind == CommissionKind::kName)
        return planned_of(ground, ground.programme.commissions.at(CommissionId(id.text())));
    const auto& item = ground.meetings.recommendations.at(RecommendationId(id.text()));
    return {points_of(item), {thing(item.board)}, {}, false, {}};
}

PlanLists& lists_of_kind(Plan& plan, std::string_view kind) {
    if (kind == ActionKind::kName) return plan.actions;
    if (kind == CommissionKind::kName) return plan.commissions;
    if (kind == DutyKind::kName) return plan.duties;
    return plan.items;
}

/// Where the thing stands in a list by its latest point, and in which.
struct Place {
    Ordered<PlanKey> PlanLists::*list = nullptr;
    PlanKey key;
};

Place place_of(const ThingId& id, const Planned& planned) {
    const PlanPoint* last = planned.points.latest();
    if (last == nullptr || last->standing == PlanStanding::withdrawn) return {};
    if (last->standing == PlanStanding::open)
        return {&PlanLists::open, {last->due.value_or(kLastDay), id}};
    return {&PlanLists::delivered, {planned.points.history().back().from, id}};
}

template <class Change>
void change_lists(Plan& plan, const ThingId& id, const Planned& planned, const Change& change) {
    change(plan.all);
    change(lists_of_kind(plan, kind_of(id.text())));
    for (const ThingId& board : planned.boards)
        change(plan.of.edit_or_add(board));
    auto& of = planned.secret ? plan.secret : plan.of;
    for (const ThingId& one : planned.with)
        change(of.edit_or_add(one));
}

} // namespace

const PlanLists& Plan::of_kind(std::string_view kind) const {
    if (kind == ActionKind::kName) return actions;
    if (kind == CommissionKind::kName) return commissions;
    if (kind == DutyKind::kName) return duties;
    return items;
}

void follow(Plan& plan, const PlanGround& ground, const ThingId& id, Day changed) {
    Planned now = planned_of(ground, id);
    const Planned* before = plan.planned.find(id);
    if (before == nullptr && now.points.empty()) return; // an item that was never put off
    if (before != nullptr) {
        const Place place = place_of(id, *before);
        if (place.list != nullptr) {
            const Planned then = *before;
            change_lists(plan, id, then,
                         [&](PlanLists& lists) { (lists.*place.list).erase(place.key); });
        }
    }
    const Place place = place_of(id, now);
    if (place.list != nullptr) {
        change_lists(plan, id, now,
                     [&](PlanLists& lists) { (lists.*place.list).insert(place.key); });
    }
    plan.planned.put(id, std::move(now));
    plan.changes.insert({changed, id});
}

} // namespace concordat
