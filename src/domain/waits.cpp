// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waits.hpp"

#include "domain/decisions/joint_effect.hpp"
#include "domain/decisions/sign_decision.hpp"
#include "domain/meetings/resolve_recommendation.hpp"
#include "domain/parties/record_succession.hpp"

#include <algorithm>

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

/// Puts the wait where it belongs now, wherever it stood before.
void place(Waits& waits, const WaitsGround& ground, const RecommendationId& id,
           const meetings::Resolution& resolution, const BodyId& body) {
    const Day since = resolution.on;
    const meetings::Recommendation& recommendation = *ground.meetings.recommendations.find(id);
    const WaitingItem item{since, recommendation.meeting, recommendation.order, id};
    waits.open.erase(Wait{since, since, id, body});
    for (const auto& one : ground.decisions.ratifications_of(id)) {
        if (decisions::counts_for(ground.parties, one, resolution, body))
            waits.ended.erase(Wait{std::max(one.decided, since), since, id, body});
    }
    const auto answered =
        decisions::answered_on(ground.parties, ground.decisions, id, resolution, body);
    if (answered) {
        waits.ended.insert(Wait{*answered, since, id, body});
        unlist(waits, item, body);
    } else {
        waits.open.insert(Wait{since, since, id, body});
        list(waits, item, body);
    }
}

} // namespace

void follow(Waits& waits, const WaitsGround& ground,
            const meetings::RecommendationResolved& event) {
    const auto& resolution = ground.meetings.recommendations.find(event.recommendation)->resolution;
    if (!resolution || !meetings::is_agreed(resolution->outcome)) return;
    for (const BodyId& body : resolution->required)
        place(waits, ground, event.recommendation, *resolution, body);
}

void follow(Waits& waits, const WaitsGround& ground, const decisions::DecisionSigned& event) {
    for (const auto& limb : ground.decisions.decisions.find(event.decision)->limbs) {
        for (const auto& adopts : limb.adopts) {
            const RecommendationId& id = adopts.recommendation;
            const auto& resolution = ground.meetings.recommendations.at(id).resolution;
            if (!resolution) continue;
            for (const auto& one : ground.decisions.ratifications_of(id)) {
                if (one.decision != event.decision) continue;
                for (const BodyId& body : resolution->required) {
                    if (decisions::counts_for(ground.parties, one, *resolution, body))
                        place(waits, ground, id, *resolution, body);
                }
            }
        }
    }
}

void follow(Waits& waits, const WaitsGround& ground, const parties::BodySucceeded&) {
    std::vector<Wait> before;
    waits.open.for_each([&](const Wait& wait) { before.push_back(wait); });
    for (const Wait& wait : before) {
        const auto& item = *ground.meetings.recommendations.find(wait.recommendation);
        place(waits, ground, wait.recommendation, *item.resolution, wait.body);
    }
}

} // namespace concordat
