// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/domain.hpp"

#include "domain/agreements/deciding_board.hpp"
#include "domain/noted.hpp"
#include "domain/things_of.hpp"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace concordat {

namespace {

template <class... Ts>
struct Each : Ts... {
    using Ts::operator()...;
};

record::Beginning beginning_of(const State& state, const ThingId& thing);

/// The act that all this follows from, and the happening that it follows from next.
struct Cause {
    Day acted;
    std::int64_t number = 0; ///< of the happening in the ledger
};

std::vector<effects::Consequence> follow(const State& state, const Happening& happening,
                                         const Cause& cause) {
    const effects::Ground ground{
        state.record,
        state.parties,
        state.meetings,
        state.decisions,
        state.agreements,
        state.authority,
        state.programme,
        state.effects,
        cause.acted,
        cause.number,
        [&state](const ThingId& thing) { return beginning_of(state, thing).name; }};
    return std::visit(Each{
                          [&](const record::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const parties::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const meetings::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const decisions::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const agreements::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const authority::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const programme::Event& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [&](const effects::EffectsEnded& event) {
                              return effects::follow(ground, event, happening.effective);
                          },
                          [](const auto&) { return std::vector<effects::Consequence>{}; },
                      },
                      happening.event.of);
}

Event as_event(const effects::Consequence& consequence) {
    return std::visit(
        Each{
            [](const record::Renamed& event) { return Event(record::Event(event)); },
            [](const record::FlagRaised& event) { return Event(record::Event(event)); },
            [](const record::FlagSettled& event) { return Event(record::Event(event)); },
            [](const effects::EffectsBroughtAbout& event) { return Event(event); },
            [](const effects::EffectsEnded& event) { return Event(event); },
            [](const programme::ActionSet& event) { return Event(programme::Event(event)); },
            [](const programme::PaperCommissioned& event) {
                return Event(programme::Event(event));
            },
            [](const decisions::DecisionSigned& event) { return Event(decisions::Event(event)); },
            [](const decisions::DecisionDoubted& event) { return Event(decisions::Event(event)); },
            [](const authority::DrawDoubted& event) { return Event(authority::Event(event)); },
            [](const auto& event) { return Event(meetings::Event(event)); },
        },
        consequence.event);
}

/// A doubt that was raised by now in the same words: one act may be a ground of it twice.
bool is_raised_already(const State& state, const effects::Consequence& consequence) {
    const auto* flag = std::get_if<record::FlagRaised>(&consequence.event);
    return flag != nullptr && state.record.is_flagged(flag->on, flag->rule, flag->says);
}

/// Applies the happening and all that follows from it, in chain order.
void happen(State& state, std::vector<Happening>& all, Happening first) {
    const Day acted = first.effective;
    std::size_t next = all.size();
    const std::int64_t before = state.entries - static_cast<std::int64_t>(next);
    all.push_back(std::move(first));
    apply(state, all[next]);
    for (; next < all.size(); ++next) {
        const Cause cause{acted, before + static_cast<std::int64_t>(next) + 1};
        for (effects::Consequence& consequence : follow(state, all[next], cause)) {
            if (is_raised_already(state, consequence)) continue;
            all.push_back(Happening{consequence.effective, as_event(consequence)});
            apply(state, all.back());
        }
    }
}

template <class Acts>
Result<std::vector<Happening>> enact(State& state, Result<Acts> decided, Day on) {
    TRY(const Acts acts, std::move(decided));
    std::vector<Happening> all;
    for (const auto& event : acts.events)
        happen(state, all, Happening{on, Event(event)});
    for (const record::FlagRaised& flag : acts.flags) {
        if (!state.record.is_flagged(flag.on, flag.rule, flag.says))
            happen(state, all, Happening{on, Event(record::Event(flag))});
    }
    return all;
}

record::Beginning beginning_of(const State& state, const ThingId& thing) {
    record::Beginning began;
    const auto take = [&]<class Table>(const Table& table, auto... members) {
        const auto* found = table.find(typename Table::key_type(thing.text()));
        if (found == nullptr) return;
        const auto keep = Each{[&](const std::string& name) { began.name = name; },
                               [&](Day day) { began.on = day; }};
        (keep(std::invoke(members, *found)), ...);
    };
    take(state.parties.bodies, &parties::Body::name);
    take(state.parties.offices, &parties::Office::title);
    take(state.parties.partners, &parties::Partner::name);
    take(state.parties.collaborations, &parties::Collaboration::name);
    take(state.parties.roles, &parties::Role::title);
    take(state.meetings.boards, &meetings::Board::name, &meetings::Board::constituted);
    take(state.meetings.meetings, &meetings::Meeting::known_from);
    take(state.meetings.papers, &meetings::Paper::title,
         [&](const meetings::Paper& paper) { return state.meetings.known_from(paper); });
    take(state.meetings.recommendations, &meetings::Recommendation::presented);
    take(state.decisions.schemes, &decisions::Scheme::instrument, &decisions::Scheme::from);
    take(state.decisions.decisions, &decisions::Decision::title, &decisions::Decision::known_from);
    take(state.agreements.agreements, &agreements::Agreement::title, &agreements::Agreement::made);
    take(state.agreements.services, &agreements::Service::name, &agreements::Service::opened);
    return began;
}

Result<void> check_things(const State& state, const record::Command& command, Day on) {
    const auto check = [&](const ThingId& thing, const char* field) -> Result<void> {
        if (state.has(thing)) return {};
        return not_found(thing.text(), field);
    };
    return std::visit(Each{
                          [&](const record::Rename& act) -> Result<void> {
                              TRY_DO(check(act.thing, "/thing"));
                              return record::check_name(state.record, act,
                                                        beginning_of(state, act.thing), on);
                          },
                          [&](const record::RaiseFlag& act) { return check(act.thing, "/thing"); },
                          [](const auto&) { return Result<void>{}; },
                      },
                      command.of);
}

/// A name the thing has already, where nothing on record or in the effect has it come about later,
/// when the thing may have another.
Result<void> check_name(const State& state, const meetings::RenameEffect& effect, Day on,
                        const std::string& field) {
    const Dated<record::Name>* names = state.record.names.find(effect.thing);
    if (effect.from.value_or(on) > on || (names != nullptr && names->since(kLastDay) > on))
        return {};
    // A name on record without its cause: this may be what brought it about.
    const record::Name* name = names != nullptr ? names->at(on) : nullptr;
    if (name != nullptr && !name->cause) return {};
    const record::Beginning named_so{beginning_of(state, effect.thing).name, std::nullopt};
    const auto checked = record::check_name(state.record, {effect.thing, effect.to}, named_so, on);
    if (checked) return {};
    Refusal refusal = checked.refusal();
    refusal.field = field + refusal.field;
    return refusal;
}

Result<void> check_effects(const State& state, const meetings::Command& command, Day on) {
    const auto check = [&](const std::vector<meetings::Effect>& effects,
                           const RecommendationId& recommendation) -> Result<void> {
        TRY_DO(authority::check_names(state.authority, effects, recommendation));
        TRY_DO(agreements::check_named(state.agreements, effects));
        TRY_DO(programme::check_names(state.programme, effects, recommendation));
        for (std::size_t i = 0; i < effects.size(); ++i) {
            const auto* rename = std::get_if<meetings::RenameEffect>(&effects[i]);
            if (rename == nullptr) continue;
            const std::string field = fmt::format("/effects/{}/rename", i);
            if (!state.has(rename->thing)) return not_found(rename->thing.text(), field + "/thing");
            TRY_DO(check_name(state, *rename, on, field));
        }
        return {};
    };
    return std::visit(Each{
                          [&](const meetings::PresentRecommendation& act) {
                              return check(act.effects, act.recommendation);
                          },
                          [&](const meetings::RewordRecommendation& act) {
                              return check(act.effects, act.recommendation);
                          },
                          [&](const meetings::SetTermsOfReference& act) {
                              return agreements::check_terms(state.agreements, act.terms, "/terms");
                          },
                          [](const auto&) { return Result<void>{}; },
                      },
                      command.of);
}

/// A dated fact may be recorded before its day comes; an act is done on its day or not at all.
bool may_be_ahead(const Command& command) {
    return std::visit(Each{
                          [](const meetings::Command& act) {
                              return std::holds_alternative<meetings::ConstituteBoard>(act.of) ||
                                     std::holds_alternative<meetings::SetTermsOfReference>(act.of);
                          },
                          [](const decisions::Command& act) {
                              return std::holds_alternative<decisions::SetReferenceScheme>(act.of);
                          },
                          [](const authority::Command& act) {
                              return std::holds_alternative<authority::SetSchemeOfConsent>(act.of);
                          },
                          [](const record::Command& act) {
                              return std::holds_alternative<record::Rename>(act.of);
                          },
                          [](const agreements::Command& act) {
                              return std::holds_alternative<agreements::SetCostShares>(act.of);
                          },
                          [](const programme::Command&) { return false; },
                          [](const auto&) { return true; },
                      },
                      command.of);
}

Result<void> check_day(const Command& command, const Context& context) {
    if (context.on <= context.today || may_be_ahead(command)) return {};
    return rule_broken("act.in-the-future", "/on",
                       fmt::format("Today is {}; nothing was done on {} yet.",
                                   in_words(context.today), in_words(context.on)),
                       "Record it once it is done.");
}

} // namespace

Result<std::vector<Happening>> carry_out(State& state, const Command& command,
                                         const Context& context) {
    TRY_DO(check_day(command, context));
    if (context.by) TRY_DO(state.parties.may_act(*context.by, context.on, "/by"));
    return std::visit(
        Each{
            [&](const record::Command& act) -> Result<std::vector<Happening>> {
                TRY_DO(check_things(state, act, context.on));
                return enact(state, record::decide(state.record, act, context), context.on);
            },
            [&](const parties::Command& act) {
                return enact(state, parties::decide(state.parties, act, context), context.on);
            },
            [&](const meetings::Command& act) -> Result<std::vector<Happening>> {
                TRY_DO(check_effects(state, act, context.on));
                TRY(meetings::Events decided,
                    meetings::decide(state.parties, state.meetings, act, context));
                TRY_DO(agreements::check_decides(state.agreements, state.meetings, decided,
                                                 context.on));
                return enact(state, Result<meetings::Events>(std::move(decided)), context.on);
            },
            [&](const decisions::Command& act) {
                return enact(
                    state,
                    decisions::decide(state.parties, state.meetings, state.decisions, act, context),
                    context.on);
            },
            [&](const agreements::Command& act) {
                return enact(state,
                             agreements::decide(state.parties, state.decisions, state.agreements,
                                                act, context),
                             context.on);
            },
            [&](const authority::Command& act) {
                return enact(state,
                             authority::decide(state.parties, state.meetings, state.decisions,
                                               state.agreements, state.authority, act, context),
                             context.on);
            },
            [&](const programme::Command& act) {
                return enact(state,
                             programme::decide({state.parties, state.meetings, state.decisions,
                                                state.agreements, state.programme},
                                               act, context),
                             context.on);
            },
        },
        command.of);
}

void apply(State& state, const Happening& happening) {
    const Stamp stamp{happening.effective, ++state.entries};
    state.runs_to = std::max(state.runs_to, happening.effective);
    std::visit(
        Each{
            [&](const record::Event& event) { record::apply(state.record, event, stamp); },
            [&](const parties::Event& event) { parties::apply(state.parties, event, stamp); },
            [&](const meetings::Event& event) {
                note_before(state, event);
                meetings::apply(state.meetings, event, stamp);
            },
            [&](const decisions::Event& event) { decisions::apply(state.decisions, event, stamp); },
            [&](const agreements::Event& event) {
                agreements::apply(state.agreements, event, stamp);
            },
            [&](const authority::Event& event) { authority::apply(state.authority, event, stamp); },
            [&](const programme::Event& event) { programme::apply(state.programme, event, stamp); },
            [&](const auto& event) { effects::apply(state.effects, event, stamp); },
        },
        happening.event.of);
    std::visit([&](const auto& event) { note(state, event, stamp); }, happening.event.of);
    follow(state.chronicle, things_of(happening.event),
           Moment{stamp.effective, static_cast<std::uint32_t>(stamp.number)});
}

} // namespace concordat
