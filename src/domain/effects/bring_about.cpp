// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/bring_about.hpp"

#include "domain/decisions/joint_effect.hpp"
#include "domain/effects/settle.hpp"
#include "domain/programme/ask_anew.hpp"
#include "domain/programme/due_rules.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using meetings::Recommendation;

/// Writes what the act that completes the effects of a text brings about beside.
struct Writing {
    std::vector<Consequence>& follows;
    const Ground& ground;
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
    void operator()(const meetings::ChangeTermsEffect& effect) const {
        follows.push_back(
            {std::max(on, effect.from.value_or(on)),
             meetings::TermsOfReferenceSet{effect.board, effect.terms, thing(cause)}});
    }
    void operator()(const meetings::SetActionEffect& effect) const {
        ask(ground.programme.actions, effect.action,
            programme::ActionSet{effect.action, effect.what, effect.owner, effect.due,
                                 effect.reports_to, std::nullopt, cause},
            programme::flags_of_action(effect.action, effect.owner, effect.due, effect.reports_to));
    }
    void operator()(const meetings::CommissionPaperEffect& effect) const {
        ask(ground.programme.commissions, effect.commission,
            programme::PaperCommissioned{effect.commission, effect.title, effect.asked_of,
                                         effect.due, effect.due_at, std::nullopt, std::nullopt,
                                         cause},
            programme::flags_of_commission(effect.commission, effect.asked_of, effect.due,
                                           effect.due_at));
    }
    /// Of a sum, delegation or leave to bid nothing: its terms are the text's own, and whether it
    /// holds is asked of the ratifications.
    void operator()(const meetings::ApproveSumEffect&) const {}
    void operator()(const meetings::GrantDelegationEffect&) const {}
    /// Nor of a version approved: each party signs it.
    void operator()(const meetings::ApproveAgreementEffect&) const {}
    void operator()(const meetings::PermitBidEffect&) const {}

    /// What it had asked for stayed when it ended, with what was reported of it: it goes on, in the
    /// terms of this text.
    template <class T, class Asked, class Event>
    void ask(const Table<T, Asked>& all, const T& id, Event event,
             std::vector<record::FlagRaised> flags) const {
        const Asked* there = all.find(id);
        if (there != nullptr && there->cause == cause) {
            settle(thing(id), {"effect.cause-ended"});
            if (programme::asks_the_same(*there, event)) return;
            settle_stated(thing(id), flags);
        }
        follows.push_back({on, std::move(event)});
        for (record::FlagRaised& one : flags) {
            if (!ground.record.is_flagged(one.on, one.rule, one.says))
                follows.push_back({on, std::move(one)});
        }
    }
    /// What the text before left out, and this one states.
    void settle_stated(const ThingId& asked, const std::vector<record::FlagRaised>& flags) const {
        for (const std::string_view rule :
             {"action.owner-not-stated", "action.board-not-stated", "due.not-stated",
              "commission.asked-of-not-stated", "commission.board-not-stated"}) {
            const bool still = std::any_of(flags.begin(), flags.end(),
                                           [&](const auto& one) { return one.rule == rule; });
            if (!still) settle(asked, {rule});
        }
    }
    /// In no words: those of the correction may be of another item, which may be exempt.
    void settle(const ThingId& asked, std::initializer_list<std::string_view> rules) const {
        settle_flags(follows, ground, asked, rules, {{}, record::Finding::cleared, {}, {}},
                     ground.acted);
    }
};

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

} // namespace

void bring_about(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, CompletedBy completed_by, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    if (ground.effects.is_done(id, completed_by)) return;
    // What had ended before comes about again after that.
    if (const auto ended = ground.effects.ended_on(id, completed_by)) on = std::max(on, *ended);
    const meetings::Resolution& resolution = *item.resolution;
    std::vector<Consequence> completed;
    bool any = false;
    int number = 0;
    for (const meetings::Effect& effect : item.wording(resolution.text).effects) {
        ++number;
        if (completes(resolution, number) != completed_by) continue;
        any = true;
        std::visit(Writing{completed, ground, id, on}, effect);
    }
    if (!any) return;
    follows.push_back({on, EffectsBroughtAbout{id, resolution.text, completed_by}});
    follows.insert(follows.end(), completed.begin(), completed.end());
}

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

} // namespace concordat::effects
