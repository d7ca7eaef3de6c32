// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noted.hpp"

namespace concordat {

namespace {

/// Calls visit with the event's alternative, where it is one of these.
template <class... Ts, class AreaEvent, class Visit>
void if_one_of(const AreaEvent& event, Visit&& visit) {
    const auto call = [&](const auto* held) {
        if (held != nullptr) visit(*held);
    };
    (call(std::get_if<Ts>(&event.of)), ...);
}

template <class... Ts, class AreaEvent>
void follow_waits(State& state, const AreaEvent& event) {
    const WaitsGround ground{state.parties, state.meetings, state.decisions};
    if_one_of<Ts...>(event, [&](const auto& held) { follow(state.waits, ground, held); });
}

void follow_plan(State& state, const ThingId& id, const Stamp& stamp) {
    follow(state.plan, PlanGround{state.parties, state.meetings, state.decisions, state.programme},
           id, stamp.effective);
}

template <class... Ts, class AreaEvent>
void follow_plan_of_items(State& state, const AreaEvent& event, const Stamp& stamp) {
    if_one_of<Ts...>(
        event, [&](const auto& held) { follow_plan(state, thing(held.recommendation), stamp); });
}

/// The item that may have had another outcome before the event.
std::optional<RecommendationId> settled_anew(const meetings::Event& event) {
    if (const auto* resolved = std::get_if<meetings::RecommendationResolved>(&event.of))
        return resolved->recommendation;
    const auto* corrected = std::get_if<meetings::MinutesCorrected>(&event.of);
    return corrected != nullptr && corrected->outcome ? corrected->recommendation : std::nullopt;
}

/// A duty is due when the place is where it falls due.
void follow_plan_of_duties(State& state, const ThingId& place, const Stamp& stamp) {
    const auto* at = state.programme.duties_at.find(place);
    const auto duties = at != nullptr ? *at : std::vector<DutyId>();
    for (const DutyId& duty : duties)
        follow_plan(state, thing(duty), stamp);
}

void follow_plan_of_meeting(State& state, const MeetingId& meeting, const Stamp& stamp) {
    follow_plan_of_duties(state, thing(meeting), stamp);
    for (const PaperId& paper : state.meetings.meetings.at(meeting).papers)
        follow_plan_of_duties(state, thing(paper), stamp);
}

void note_planned(State& state, const auto& event, const Stamp& stamp) {
    if constexpr (requires { event.action; }) {
        follow_plan(state, thing(event.action), stamp);
    } else if constexpr (requires { event.commission; }) {
        follow_plan(state, thing(event.commission), stamp);
        follow_plan_of_duties(state, thing(event.commission), stamp);
    } else if constexpr (requires { event.duty; }) {
        follow_plan(state, thing(event.duty), stamp);
    } else if constexpr (requires { event.owner; }) {
        if (kind_of(event.thing.text()) != BidKind::kName) follow_plan(state, event.thing, stamp);
    }
}

} // namespace

void note(State&, const record::Event&, const Stamp&) {}

void note(State& state, const parties::Event& event, const Stamp& stamp) {
    follow_waits<parties::BodySucceeded, parties::BodyEnded>(state, event);
    if_one_of<parties::BodyEnded>(event, [&](const parties::BodyEnded& ended) {
        agreements::note(state.agreements, state.parties, ended, stamp);
    });
    if_one_of<parties::BodySucceeded>(event, [&](const parties::BodySucceeded& succeeded) {
        agreements::note(state.agreements, state.parties, succeeded, stamp);
    });
}

void note(State& state, const meetings::Event& event, const Stamp& stamp) {
    using namespace meetings;
    follow_waits<RecommendationResolved, MinutesCorrected>(state, event);
    if_one_of<RecommendationPresented, RecommendationReworded>(event, [&](const auto& held) {
        authority::note(state.authority, held, stamp);
        agreements::note(state.agreements, held, stamp);
        programme::note(state.programme, held, stamp);
    });
    follow_plan_of_items<RecommendationDeferred, RecommendationResolved, RecommendationWithdrawn>(
        state, event, stamp);
    if_one_of<MinutesCorrected>(event, [&](const MinutesCorrected& held) {
        if (held.recommendation) follow_plan(state, thing(*held.recommendation), stamp);
    });
    if_one_of<MeetingMoved>(event, [&](const MeetingMoved& moved) {
        follow_plan_of_meeting(state, moved.meeting, stamp);
    });
}

void note(State& state, const decisions::Event& event, const Stamp&) {
    follow_waits<decisions::DecisionSigned, decisions::ConditionMet, decisions::DecisionWithdrawn>(
        state, event);
}

void note(State&, const agreements::Event&, const Stamp&) {}

void note(State&, const authority::Event&, const Stamp&) {}

void note(State& state, const programme::Event& event, const Stamp& stamp) {
    std::visit([&](const auto& held) { note_planned(state, held, stamp); }, event.of);
}

void note(State&, const effects::EffectsBroughtAbout&, const Stamp&) {}

void note(State&, const effects::EffectsEnded&, const Stamp&) {}

void note_before(State& state, const meetings::Event& event) {
    const auto id = settled_anew(event);
    if (!id) return;
    forget(state.waits, WaitsGround{state.parties, state.meetings, state.decisions}, *id);
}

} // namespace concordat
