// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/follow.hpp"

#include "domain/decisions/changes.hpp"
#include "domain/decisions/doubts.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/effects/doubts.hpp"
#include "domain/meetings/conditions.hpp"
#include "domain/programme/due_rules.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using meetings::Outcome;
using meetings::Recommendation;
using meetings::RecommendationResolved;

/// Writes what the act that completes the effects of a text brings about beside.
struct Writing {
    std::vector<Consequence>& follows;
    const RecommendationId& cause;
    Day on;

    void operator()(const meetings::RenameEffect& effect) const {
        follows.push_back({std::max(on, effect.from.value_or(on)),
                           record::Renamed{effect.thing, effect.to, thing(cause)}});
    }
    void operator()(const meetings::CadenceEffect& effect) const {
        follows.push_back({std::max(on, effect.from.value_or(on)),
                           meetings::CadenceChanged{effect.board, effect.cadence, cause}});
    }
    void operator()(const meetings::SetActionEffect& effect) const {
        follows.push_back(
            {on, programme::ActionSet{effect.action, effect.what, effect.owner, effect.due,
                                      effect.reports_to, std::nullopt, cause}});
        flag(programme::flags_of_action(effect.action, effect.due, effect.reports_to));
    }
    void operator()(const meetings::CommissionPaperEffect& effect) const {
        follows.push_back({on, programme::PaperCommissioned{
                                   effect.commission, effect.title, effect.asked_of, effect.due,
                                   effect.due_at, std::nullopt, std::nullopt, cause}});
        flag(programme::flags_of_commission(effect.commission, effect.due, effect.due_at));
    }
    /// Of a sum, delegation or leave to bid nothing: its terms are the text's own, and whether it
    /// holds is asked of the ratifications.
    void operator()(const meetings::ApproveSumEffect&) const {}
    void operator()(const meetings::GrantDelegationEffect&) const {}
    void operator()(const meetings::PermitBidEffect&) const {}

    void flag(std::vector<record::FlagRaised> flags) const {
        for (record::FlagRaised& one : flags)
            follows.push_back({on, std::move(one)});
    }
};

/// The effects of the resolved text that this act completes; nothing where they came about already.
void bring_about(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, CompletedBy completed_by, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (ground.effects.is_done(id, completed_by)) return;
    const meetings::Resolution& resolution = *item.resolution;
    std::vector<Consequence> completed;
    bool any = false;
    int number = 0;
    for (const meetings::Effect& effect : item.wording(resolution.text).effects) {
        ++number;
        if (completes(resolution, number) != completed_by) continue;
        any = true;
        std::visit(Writing{completed, id, on}, effect);
    }
    if (!any) return;
    follows.push_back({on, EffectsBroughtAbout{id, resolution.text, completed_by}});
    follows.insert(follows.end(), completed.begin(), completed.end());
}

/// What came about by ratifications stands when one of them ends, in doubt.
void doubt_effects(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& id, const decisions::JointEffect& joint) {
    const bool is_done = ground.effects.is_done(id, CompletedBy::ratification) || !follows.empty();
    if (!joint.in_force_until || !is_done) return;
    const Day until = *joint.in_force_until;
    const std::string says =
        fmt::format("It was in force until {}, when a ratification that it needs had ended; what "
                    "it had brought about stands.",
                    in_words(until));
    if (ground.record.is_flagged(thing(id), "effect.ratification-ended", says)) return;
    follows.push_back({until, record::FlagRaised{thing(id), "effect.ratification-ended", says}});
}

/// What was in force only by ratification, once the last one needed is there.
void bring_about_in_force(std::vector<Consequence>& follows, const Ground& ground,
                          const RecommendationId& id) {
    const auto joint =
        decisions::joint_effect(ground.parties, ground.meetings, ground.decisions, id, kLastDay);
    if (joint.in_force.empty()) return;
    std::vector<Consequence> completed;
    bring_about(completed, ground, id, CompletedBy::ratification, joint.in_force.front().from);
    doubt_effects(completed, ground, id, joint);
    follows.insert(follows.end(), completed.begin(), completed.end());
}

/// An item that is pending is agreed of itself when its last condition is met, on the day that
/// happened, or lapses when one has failed.
void settle_pending(std::vector<Consequence>& follows, const Ground& ground,
                    const RecommendationId& id) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (item.now().outcome != Outcome::pending) return;
    const auto conditions = meetings::conditions_of(ground.meetings, item, kLastDay);
    if (conditions.state == meetings::ConditionState::open) return;
    const int text = item.now().text;
    const Day pending = item.outcomes.since(kLastDay);
    const meetings::Positions* taken = item.positions_on(text);
    const meetings::Made made{Outcome::agreed, text, taken != nullptr ? taken->on : pending};
    const Day settled = std::max(conditions.since, pending);
    auto event = meetings::resolved(ground.parties, ground.meetings, id, made, settled);
    event.because = conditions.because;
    event.known = item.now().known;
    follows.push_back({settled, std::move(event)});
}

/// Who ratified before the text was resolved may have ratified another.
void doubt_early_answers(std::vector<Consequence>& follows, const Ground& ground,
                         const RecommendationId& id, Day on) {
    for (const decisions::Ratification& early : ground.decisions.ratifications_of(id)) {
        for (auto& flag : decisions::doubts(ground.parties, ground.meetings, id, early)) {
            if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
                follows.push_back({on, std::move(flag)});
        }
    }
}

/// What was decided to follow a meeting, before the day to which the meeting has been moved.
void doubt_decisions_before(std::vector<Consequence>& follows, const Ground& ground,
                            const MeetingId& id, Day on) {
    const auto* following = ground.decisions.following.find(id);
    if (following == nullptr) return;
    const Day held_on = ground.meetings.meetings.find(id)->on;
    for (const DecisionId& one : *following) {
        const auto decided = ground.decisions.decisions.find(one)->decided;
        if (!decided || held_on <= *decided) continue;
        follows.push_back(
            {std::max(on, *decided),
             record::FlagRaised{thing(one), "decision.before-its-meeting",
                                fmt::format("It was decided on {}; the meeting it follows was "
                                            "moved to {}.",
                                            in_words(*decided), in_words(held_on))}});
    }
}

void raise(std::vector<Consequence>& follows, const Ground& ground,
           std::vector<record::FlagRaised> flags, Day on) {
    for (record::FlagRaised& flag : flags) {
        if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
            follows.push_back({on, std::move(flag)});
    }
}

void after_outcome(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& id, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    // Entered late, it may wait on what has come out since.
    settle_pending(follows, ground, id);
    if (item.is_open()) return;
    if (meetings::is_agreed(item.now().outcome)) {
        doubt_early_answers(follows, ground, id, on);
        raise(follows, ground, doubts_of_resolution(ground, id, on), on);
        bring_about(follows, ground, id, CompletedBy::resolution, on);
        bring_about_in_force(follows, ground, id);
        for (const RecommendationId& ratified : ground.decisions.waiting_for(id))
            bring_about_in_force(follows, ground, ratified);
    }
    for (const RecommendationId& waiting : item.dependents)
        settle_pending(follows, ground, waiting);
}

/// What was told when this flag was raised: each telling raises one of its own.
const meetings::ToldOutcome* told_under(const Ground& ground, const Recommendation& item,
                                        const FlagId& flag) {
    std::size_t place = 0;
    for (const FlagId& other : *ground.record.flags_on.find(ground.record.flags.find(flag)->on)) {
        if (other == flag) break;
        if (ground.record.flags.find(other)->rule == meetings::kOutcomeTold) ++place;
    }
    return place < item.tellings.size() ? &item.tellings[place] : nullptr;
}

} // namespace

std::vector<Consequence> follow(const Ground& ground, const meetings::Event& event, Day effective) {
    std::vector<Consequence> follows;
    if (const auto* resolved = std::get_if<RecommendationResolved>(&event.of)) {
        after_outcome(follows, ground, resolved->recommendation, effective);
    } else if (const auto* withdrawn = std::get_if<meetings::RecommendationWithdrawn>(&event.of)) {
        after_outcome(follows, ground, withdrawn->recommendation, effective);
    } else if (const auto* moved = std::get_if<meetings::MeetingMoved>(&event.of)) {
        doubt_decisions_before(follows, ground, moved->meeting, effective);
    } else if (const auto* gate = std::get_if<meetings::GateOutcomeRecorded>(&event.of)) {
        raise(follows, ground, doubts_of_gate(ground, gate->meeting, effective), effective);
    }
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const decisions::Event& event, Day) {
    std::vector<Consequence> follows;
    if (const auto* met = std::get_if<decisions::ConditionMet>(&event.of))
        bring_about_in_force(follows, ground, met->recommendation);
    const auto* signed_ = std::get_if<decisions::DecisionSigned>(&event.of);
    if (signed_ == nullptr) return follows;
    for (const RecommendationId& id : decisions::answered_by(ground.decisions, signed_->decision))
        bring_about_in_force(follows, ground, id);
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
    const meetings::ToldOutcome* told = told_under(ground, item, settled->flag);
    if (!item.is_open() || told == nullptr) return follows;
    // A day that gives authority is the later end of what is told.
    const Day on = std::max(told->when.gives_authority(), item.outcomes.since(kLastDay));
    auto resolution = meetings::resolved(ground.parties, ground.meetings, id,
                                         meetings::Made{told->outcome, told->text, on}, on);
    resolution.known = meetings::Known::told;
    resolution.told_by = told->source;
    follows.push_back({on, std::move(resolution)});
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const parties::Event& event, Day) {
    std::vector<Consequence> follows;
    if (!std::holds_alternative<parties::BodySucceeded>(event.of)) return follows;
    ground.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            if (item.resolution && !item.wording(item.resolution->text).effects.empty())
                bring_about_in_force(follows, ground, id);
        });
    return follows;
}

} // namespace concordat::effects
