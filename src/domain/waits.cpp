// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waits.hpp"

#include "domain/decisions/answer_doubt.hpp"
#include "domain/decisions/changes.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/decisions/meet_condition.hpp"
#include "domain/decisions/sign_decision.hpp"
#include "domain/meetings/correct_minutes.hpp"
#include "domain/meetings/resolve_recommendation.hpp"
#include "domain/parties/end_body.hpp"
#include "domain/parties/record_succession.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace concordat {

namespace {

void list(Waits& waits, const WaitingItem& item, const BodyId& body) {
    waits.items.insert(item);
    waits.items_of.edit_or_add(body).insert(item);
}

/// After the wait is taken from `open`: the item stays listed while another body is waited for.
void unlist(Waits& waits, const WaitingItem& item, const BodyId& body) {
    if (waits.items_of.find(body) != nullptr) waits.items_of.edit(body).erase(item);
    const Wait first{item.since, item.since, item.recommendation, {}};
    const std::size_t at = waits.open.count_before(first);
    const bool other = at < waits.open.size() && waits.open.nth(at).since == item.since &&
                       waits.open.nth(at).recommendation == item.recommendation;
    if (!other) waits.items.erase(item);
}

/// The days on which a wait for the body may begin or end, by any answer on record.
std::vector<Day> turning_days(const WaitsGround& ground, const RecommendationId& id,
                              const meetings::Resolution& resolution, const BodyId& body) {
    std::vector<Day> days = {resolution.on};
    const auto add = [&](Day day) {
        if (resolution.on < day && std::find(days.begin(), days.end(), day) == days.end())
            days.push_back(day);
    };
    if (const auto gone = decisions::gone_since(ground.parties, body)) add(*gone);
    for (const auto& one : ground.decisions.ratifications_of(id)) {
        if (!decisions::is_answer_of(ground.parties, one, resolution, body)) continue;
        add(one.decided);
        add(one.effective);
        if (const auto since = decisions::adopts_since(ground.meetings, one, kLastDay)) add(*since);
        for (const decisions::Ending& ending : one.endings)
            add(ending.effective);
    }
    return days;
}

WaitingItem item_of(const WaitsGround& ground, const RecommendationId& id, Day since) {
    const meetings::Recommendation& recommendation = *ground.meetings.recommendations.find(id);
    return WaitingItem{since, recommendation.meeting, recommendation.order, id};
}

/// Takes the waits away, wherever they stand by the answers on record.
void displace(Waits& waits, const WaitsGround& ground, const RecommendationId& id,
              const meetings::Resolution& resolution, const BodyId& body) {
    const std::vector<Day> days = turning_days(ground, id, resolution, body);
    for (const Day since : days) {
        waits.open.erase(Wait{since, since, id, body});
        unlist(waits, item_of(ground, id, since), body);
        for (const Day until : days)
            waits.ended.erase(Wait{until, since, id, body});
    }
}

/// Puts the waits where they belong now, wherever they stood before.
void place(Waits& waits, const WaitsGround& ground, const RecommendationId& id,
           const meetings::Resolution& resolution, const BodyId& body) {
    displace(waits, ground, id, resolution, body);
    for (const Interval& wait : decisions::waits_on(ground.parties, ground.meetings,
                                                    ground.decisions, id, resolution, body)) {
        if (wait.to) {
            waits.ended.insert(Wait{*wait.to, wait.from, id, body});
        } else {
            waits.open.insert(Wait{wait.from, wait.from, id, body});
            list(waits, item_of(ground, id, wait.from), body);
        }
    }
}

/// The waits for every body that the item needs; none while it is not agreed.
void place_all(Waits& waits, const WaitsGround& ground, const RecommendationId& id) {
    const auto& resolution = ground.meetings.recommendations.at(id).resolution;
    if (!resolution || !meetings::is_agreed(resolution->outcome)) return;
    for (const BodyId& body : resolution->required)
        place(waits, ground, id, *resolution, body);
}

/// Whether the decision answers for the body, or ends an answer that does.
bool is_concerned(const WaitsGround& ground, const RecommendationId& id,
                  const meetings::Resolution& resolution, const BodyId& body,
                  const DecisionId& decision) {
    const auto& given = ground.decisions.ratifications_of(id);
    return std::any_of(given.begin(), given.end(), [&](const decisions::Ratification& one) {
        const bool ends =
            std::any_of(one.endings.begin(), one.endings.end(),
                        [&](const decisions::Ending& ending) { return ending.by == decision; });
        return (one.decision == decision || ends) &&
               decisions::is_answer_of(ground.parties, one, resolution, body);
    });
}

/// Those of the texts that the decision answers, or whose answers it ends.
void place_answered(Waits& waits, const WaitsGround& ground, const DecisionId& decision) {
    for (const RecommendationId& id : decisions::answered_by(ground.decisions, decision)) {
        const auto& resolution = ground.meetings.recommendations.at(id).resolution;
        if (!resolution || !meetings::is_agreed(resolution->outcome)) continue;
        for (const BodyId& body : resolution->required) {
            if (is_concerned(ground, id, *resolution, body, decision))
                place(waits, ground, id, *resolution, body);
        }
    }
}

/// Those, open or over, that the body's standing may have changed.
template <class Concerns>
void place_each(Waits& waits, const WaitsGround& ground, const Concerns& concerns) {
    std::set<std::pair<RecommendationId, BodyId>> concerned;
    const auto look = [&](const Wait& wait) {
        if (concerns(wait)) concerned.insert({wait.recommendation, wait.body});
    };
    waits.open.for_each(look);
    waits.ended.for_each(look);
    for (const auto& [id, body] : concerned)
        place(waits, ground, id, *ground.meetings.recommendations.at(id).resolution, body);
}

void displace_all(Waits& waits, const WaitsGround& ground, const RecommendationId& id) {
    const auto& resolution = ground.meetings.recommendations.at(id).resolution;
    if (!resolution) return;
    for (const BodyId& body : resolution->required)
        displace(waits, ground, id, *resolution, body);
}

} // namespace

void forget(Waits& waits, const WaitsGround& ground, const RecommendationId& id) {
    if (!ground.meetings.recommendations.at(id).resolution) return;
    displace_all(waits, ground, id);
    for (const RecommendationId& waiting : ground.decisions.waiting_for(id))
        displace_all(waits, ground, waiting);
}

void follow(Waits& waits, const WaitsGround& ground, const meetings::MinutesCorrected& event) {
    if (!event.recommendation) return;
    place_all(waits, ground, *event.recommendation);
    for (const RecommendationId& id : ground.decisions.waiting_for(*event.recommendation))
        place_all(waits, ground, id);
}

void follow(Waits& waits, const WaitsGround& ground,
            const meetings::RecommendationResolved& event) {
    place_all(waits, ground, event.recommendation);
    for (const RecommendationId& id : ground.decisions.waiting_for(event.recommendation))
        place_all(waits, ground, id);
}

void follow(Waits& waits, const WaitsGround& ground, const decisions::ConditionMet& event) {
    place_all(waits, ground, event.recommendation);
}

void follow(Waits& waits, const WaitsGround& ground, const decisions::DecisionSigned& event) {
    place_answered(waits, ground, event.decision);
}

void follow(Waits& waits, const WaitsGround& ground, const decisions::DecisionWithdrawn& event) {
    place_answered(waits, ground, event.decision);
}

void follow(Waits& waits, const WaitsGround& ground, const parties::BodySucceeded& event) {
    place_each(waits, ground, [&](const Wait& wait) {
        return ground.parties.continues(wait.body, event.predecessor) ||
               ground.parties.continues(event.successor, wait.body);
    });
}

void follow(Waits& waits, const WaitsGround& ground, const parties::BodyEnded& event) {
    place_each(waits, ground,
               [&](const Wait& wait) { return ground.parties.continues(event.body, wait.body); });
}

} // namespace concordat
