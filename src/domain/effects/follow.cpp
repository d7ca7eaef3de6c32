// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/joint_effect.hpp"
#include "domain/effects/effects.hpp"
#include "domain/meetings/conditions.hpp"

#include <algorithm>
#include <set>

namespace concordat::effects {

namespace {

using meetings::Outcome;
using meetings::Recommendation;
using meetings::RecommendationResolved;

Consequence brought_about(const RecommendationId& cause, const meetings::Effect& effect, Day on) {
    if (const auto* rename = std::get_if<meetings::RenameEffect>(&effect)) {
        return {std::max(on, rename->from.value_or(on)),
                record::Renamed{rename->thing, rename->to, thing(cause)}};
    }
    const auto& cadence = std::get<meetings::CadenceEffect>(effect);
    return {std::max(on, cadence.from.value_or(on)),
            meetings::CadenceChanged{cadence.board, cadence.cadence, cause}};
}

/// The effects of the resolved text that this act completes; nothing where they came about already.
void bring_about(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, CompletedBy completed_by, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (ground.effects.is_done(id, completed_by)) return;
    const int text = item.resolution->text;
    std::vector<Consequence> completed;
    for (const meetings::Effect& effect : item.wording(text).effects) {
        const bool own =
            may_settle_itself(ground.meetings, item.board, effect, item.resolution->on);
        if (own != (completed_by == CompletedBy::resolution)) continue;
        completed.push_back(brought_about(id, effect, on));
    }
    if (completed.empty()) return;
    follows.push_back({on, EffectsBroughtAbout{id, text, completed_by}});
    follows.insert(follows.end(), completed.begin(), completed.end());
}

/// What was in force only by ratification, once the last one needed is there.
void bring_about_in_force(std::vector<Consequence>& follows, const Ground& ground,
                          const RecommendationId& id) {
    const auto joint =
        decisions::joint_effect(ground.parties, ground.meetings, ground.decisions, id, kLastDay);
    if (joint.in_force_from)
        bring_about(follows, ground, id, CompletedBy::ratification, *joint.in_force_from);
}

/// An item that is pending is agreed of itself when its last condition is met, on the day that
/// happened, or lapses when one has failed.
void settle_pending(std::vector<Consequence>& follows, const Ground& ground,
                    const RecommendationId& id) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (item.now().outcome != Outcome::pending) return;
    const auto conditions = meetings::conditions_of(ground.meetings, item, kLastDay);
    if (conditions.state == meetings::ConditionState::open) return;
    const Outcome agreed = item.current_text() > 1 ? Outcome::agreed_as_reworded : Outcome::agreed;
    const Day settled = std::max(conditions.since, item.outcomes.since(kLastDay));
    auto event = meetings::resolved(ground.parties, ground.meetings, id, agreed, settled);
    event.because = conditions.because;
    event.known = item.now().known;
    follows.push_back({settled, std::move(event)});
}

void after_outcome(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& id, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    // Entered late, it may wait on what has come out since.
    settle_pending(follows, ground, id);
    if (item.is_open()) return;
    if (meetings::is_agreed(item.now().outcome)) {
        bring_about(follows, ground, id, CompletedBy::resolution, on);
        bring_about_in_force(follows, ground, id);
    }
    for (const RecommendationId& waiting : item.dependents)
        settle_pending(follows, ground, waiting);
}

} // namespace

std::vector<Consequence> follow(const Ground& ground, const meetings::Event& event, Day effective) {
    std::vector<Consequence> follows;
    if (const auto* resolved = std::get_if<RecommendationResolved>(&event.of)) {
        after_outcome(follows, ground, resolved->recommendation, effective);
    } else if (const auto* withdrawn = std::get_if<meetings::RecommendationWithdrawn>(&event.of)) {
        after_outcome(follows, ground, withdrawn->recommendation, effective);
    }
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const decisions::Event& event, Day) {
    std::vector<Consequence> follows;
    const auto* signed_ = std::get_if<decisions::DecisionSigned>(&event.of);
    if (signed_ == nullptr) return follows;
    std::set<RecommendationId> answered;
    for (const decisions::Limb& limb : ground.decisions.decisions.find(signed_->decision)->limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            if (answered.insert(adopts.recommendation).second)
                bring_about_in_force(follows, ground, adopts.recommendation);
        }
    }
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const record::Event& event, Day) {
    std::vector<Consequence> follows;
    const auto* settled = std::get_if<record::FlagSettled>(&event.of);
    if (settled == nullptr || settled->finding != record::Finding::cleared) return follows;
    const record::Flag& flag = *ground.record.flags.find(settled->flag);
    if (flag.rule != meetings::kOutcomeTold) return follows;
    const RecommendationId id(flag.on.text());
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (!item.is_open() || !item.told) return follows;
    // A day that gives authority is the later end of what is told.
    const Day on = std::max(item.told->when.gives_authority(), item.outcomes.since(kLastDay));
    auto resolution =
        meetings::resolved(ground.parties, ground.meetings, id, item.told->outcome, on);
    resolution.known = meetings::Known::told;
    follows.push_back({on, std::move(resolution)});
    return follows;
}

} // namespace concordat::effects
