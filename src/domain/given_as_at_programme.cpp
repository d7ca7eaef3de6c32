// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_as_at.hpp"

#include <map>
#include <set>

namespace concordat {

using namespace programme;

namespace {

struct PlannedByHand {
    std::optional<Day> due;
    PlanStanding standing = PlanStanding::open;
};

using PlanByHand = std::map<ThingId, PlannedByHand>;

template <class T>
std::vector<Recorded<T>> of_programme(const Story& story, Day day) {
    return told_by<T, programme::Event>(story, day);
}

std::optional<Day> day_of(const std::optional<Due>& due) {
    return due && due->by ? std::optional(due->by->from) : std::nullopt;
}

/// When each is due, as it was asked for and moved, in the order of what was said; a text that asks
/// for it when the one before did leaves what it was moved to.
template <class Asked, class Moved, class IdOf>
void tell_due(PlanByHand& plan, const Story& story, Day day, const IdOf& id_of) {
    std::map<std::pair<Day, std::size_t>, std::pair<ThingId, std::optional<Due>>> said;
    std::map<ThingId, std::optional<Due>> asked;
    for (const auto& told : of_programme<Asked>(story, day)) {
        const ThingId id = id_of(*told.event);
        const auto before = asked.find(id);
        if (before != asked.end() && before->second == told.event->due) continue;
        asked[id] = told.event->due;
        said[{told.on, told.number}] = {id, told.event->due};
    }
    for (const auto& told : of_programme<Moved>(story, day))
        said[{told.on, told.number}] = {id_of(*told.event), told.event->due};
    for (const auto& [when, one] : said)
        plan[one.first].due = day_of(one.second);
}

void tell_actions(PlanByHand& plan, const Story& story, Day day) {
    tell_due<ActionSet, ActionMoved>(plan, story, day,
                                     [](const auto& event) { return thing(event.action); });
    for (const auto& told : of_programme<ActionReported>(story, day)) {
        if (told.event->progress == Progress::done)
            plan.at(thing(told.event->action)).standing = PlanStanding::delivered;
    }
}

void tell_commissions(PlanByHand& plan, const Story& story, Day day) {
    tell_due<PaperCommissioned, CommissionMoved>(
        plan, story, day, [](const auto& event) { return thing(event.commission); });
    for (const auto& told : of_programme<CommissionDelivered>(story, day))
        plan.at(thing(told.event->commission)).standing = PlanStanding::delivered;
    for (const auto& told : of_programme<CommissionWithdrawn>(story, day))
        plan.at(thing(told.event->commission)).standing = PlanStanding::withdrawn;
}

void tell_duties(PlanByHand& plan, const Story& story, Day day) {
    for (const auto& told : of_programme<DutyDeferred>(story, day))
        plan[thing(told.event->duty)] = {};
    for (const auto& told : of_programme<DutyMet>(story, day))
        plan.at(thing(told.event->duty)).standing = PlanStanding::delivered;
}

template <class T, class Record>
void is_as_told(const Story& story, const PlanByHand& plan, const Table<T, Record>& all, Day day) {
    all.for_each([&](const T& id, const Record&) {
        const PlanPoint* point = story.state().plan.planned.at(thing(id)).points.at(day);
        const auto told = plan.find(thing(id));
        ASSERT_EQ(point != nullptr, told != plan.end()) << id.text() << " on " << text(day);
        if (point == nullptr) return;
        EXPECT_EQ(point->standing, told->second.standing) << id.text() << " on " << text(day);
        if (kind_of(id.text()) == concordat::DutyKind::kName) return; // due when its place is
        if (point->standing == PlanStanding::open) {
            EXPECT_EQ(point->due, told->second.due) << id.text() << " on " << text(day);
        }
    });
}

} // namespace

void the_plan_is_as_told_by_hand(const Story& story, Day day) {
    PlanByHand plan;
    tell_actions(plan, story, day);
    tell_commissions(plan, story, day);
    tell_duties(plan, story, day);
    const Programme& programme = story.state().programme;
    is_as_told(story, plan, programme.actions, day);
    is_as_told(story, plan, programme.commissions, day);
    is_as_told(story, plan, programme.duties, day);
}

void sums_are_as_told_by_hand(const Story& story, Day day) {
    std::map<ThingId, std::int64_t> drawn;
    std::map<DrawId, const authority::DrawMade*> draws;
    const auto take = [&](const authority::DrawMade& draw, std::int64_t pence) {
        drawn[draw.under] += pence;
        if (draw.sum && thing(*draw.sum) != draw.under) drawn[thing(*draw.sum)] += pence;
    };
    for (const auto& told : told_by<authority::DrawMade, authority::Event>(story, day)) {
        draws[told.event->draw] = told.event;
        for (const authority::Part& part : told.event->parts)
            take(*told.event, part.stands ? part.amount.pence : 0);
    }
    std::set<std::pair<DrawId, BodyId>> withdrawn;
    for (const auto& told : told_by<authority::DrawWithdrawn, authority::Event>(story, day)) {
        if (!withdrawn.emplace(told.event->draw, told.event->body).second) continue;
        const authority::DrawMade& draw = *draws.at(told.event->draw);
        for (const authority::Part& part : draw.parts) {
            if (part.body == told.event->body && part.stands) take(draw, -part.amount.pence);
        }
    }
    const auto is_as_told = [&](const auto& id, const auto& account) {
        std::int64_t kept = 0;
        account.draws.for_each([&](const authority::DrawKey& key) {
            if (key.on <= day) kept += key.counted.pence;
        });
        account.withdrawn.for_each([&](const authority::WithdrawnKey& key) {
            if (key.on <= day) kept -= key.counted.pence;
        });
        EXPECT_EQ(kept, drawn[thing(id)]) << id.text() << " on " << text(day);
    };
    story.state().authority.sums.for_each(is_as_told);
    story.state().authority.delegations.for_each(is_as_told);
}

} // namespace concordat
