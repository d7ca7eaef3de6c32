// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_history.hpp"

#include <algorithm>

namespace concordat {

using namespace meetings;

void History::about_recommendations() {
    switch (below(18)) {
    case 16:
        if (one_in(2)) refer();
        return;
    case 13:
        return act(RecordStatement{BodyId(body()), item(), {}, some_words(), {}});
    case 0:
        return act(DeferRecommendation{item(), some_day() + 10, {}});
    case 1:
        return one_in(6) ? act(WithdrawRecommendation{item(), {}}) : present();
    case 2:
        return act(TellOutcome{recommendation(),
                               any<Outcome>(11),
                               Date::on(one_in(4) ? day_ : some_day()),
                               {},
                               "A report"});
    case 3:
        return act(RewordRecommendation{item(), some_words(), any<Verb>(7), {}, {}});
    case 4:
        return submit_paper();
    case 5:
        return attend();
    case 6:
        return act(RecordGateOutcome{at_a_meeting(), any<GateOutcome>(5), {}, {}});
    case 7:
        return settle();
    case 8:
        return act(record::RaiseFlag{thing(recommendation()), "In doubt."});
    case 9:
    case 10:
        return positions(item());
    case 11:
    case 12:
        return present();
    case 14:
        return one_in(4) ? minute() : vote();
    default:
        return vote();
    }
}

void History::submit_paper() {
    SubmitPaper paper;
    paper.paper = PaperId(id("paper", 60));
    paper.meeting = meeting();
    paper.title = "Paper";
    paper.presented_by = office();
    if (one_in(3)) {
        paper.exemption = "commercial";
        paper.summary = some_secret();
    } else {
        paper.openness = Openness::public_;
    }
    act(std::move(paper));
}

void History::minute() {
    const MeetingId id = meeting();
    const auto* held = story_.state().meetings.meetings.find(id);
    if (held == nullptr || held->recommendations.empty()) return;
    const std::vector<RecommendationId> items = held->recommendations;
    const Day day = held->on;
    on(day + below(3));
    act(DraftMinutes{
        id, {{"All", {}, {}, {}, some_words()}, {"Costs", {}, {}, "commercial", some_secret()}}});
    MeetingId later = meeting_from(day);
    const auto* at = story_.state().meetings.meetings.find(later);
    if (at != nullptr && !one_in(8)) on(at->on);
    act(AgreeMinutes{id, one_in(8) ? std::nullopt : std::optional(later)});
    CorrectMinutes correction;
    correction.meeting = id;
    correction.at = std::move(later);
    correction.recommendation = items[chosen(items.size())];
    if (one_in(2)) correction.class_ = any<Class>(2);
    if (one_in(2)) correction.outcome = any<Outcome>(11);
    correction.reason = some_words();
    act(std::move(correction));
}

void History::vote() {
    const RecommendationId voted = item(Wanted::open);
    const auto* known = story_.state().meetings.recommendations.find(voted);
    if (known != nullptr && !one_in(8)) {
        const Day meeting = story_.state().meetings.sitting(*known).on;
        const Day last = std::max(known->texts.back().since, known->outcomes.since(kLastDay));
        on(std::max(meeting, last) + (one_in(2) ? 0 : below(10)));
    }
    if (one_in(4)) {
        act(unanimous(voted.text()));
    } else {
        positions(voted);
    }
    act(ResolveRecommendation{voted});
}

void History::refer() {
    const MeetingId first(fmt::format("meeting/design-{}", step_));
    auto passed = presented(fmt::format("recommendation/referred-{}", step_));
    passed.meeting = first;
    act(CallMeeting{first, BoardId("board/design"), day_});
    act(passed);
    act(RecordPositions{passed.recommendation,
                        {{SeatId("seat/lead"), one_in(8) ? any<Position>(7) : Position::for_, {}}},
                        {}});
    act(ResolveRecommendation{passed.recommendation});
    MeetingId next = meeting();
    const auto held_on = [&] {
        const auto* called = story_.state().meetings.meetings.find(next);
        return called == nullptr ? std::nullopt : std::optional(called->on);
    };
    if (!held_on() || (*held_on() < day_ && !one_in(8))) {
        next = MeetingId(fmt::format("meeting/programme-{}", step_));
        act(CallMeeting{next, BoardId("board/programme"), day_ + below(10)});
    }
    act(ReferRecommendation{passed.recommendation, next});
    if (one_in(4)) return;
    if (held_on()) on(std::max(*held_on(), day_));
    act(unanimous(passed.recommendation.text()));
    act(ResolveRecommendation{passed.recommendation});
}

void History::present() {
    PresentRecommendation item = presented(recommendation().text());
    item.meeting = meeting();
    const auto* meeting = story_.state().meetings.meetings.find(item.meeting);
    if (meeting != nullptr && !one_in(8)) on(meeting->on + -below(5));
    for (int i = below(8) - 5; i > 0; --i)
        item.only_if_agreed.push_back(this->item());
    if (one_in(6)) item.verb = Verb::note;
    if (one_in(5)) {
        item.required_bodies.emplace();
        for (int i = below(4); i > 0; --i)
            item.required_bodies->push_back(BodyId(body()));
        item.required_because = "It concerns them.";
    }
    if (one_in(4)) {
        const bool own = one_in(2);
        item.effects = {RenameEffect{ThingId(own ? "board/programme" : "partner/leicestershire"),
                                     "Name " + std::to_string(step_), some_day()}};
        if (own) item.effects.push_back(CadenceEffect{BoardId("board/design"), {}, {}});
    }
    act(std::move(item));
}

void History::positions(const RecommendationId& id) {
    RecordPositions taken{id, {}, {}};
    const State& state = story_.state();
    const auto& terms = state.meetings.terms(BoardId("board/programme"), day("2015-12-17"));
    const bool divided = one_in(4);
    for (const Seat& one : terms.seats) {
        const bool may = static_cast<bool>(state.parties.may_act(*one.office, day_, ""));
        const Position wanted = divided ? any<Position>(7) : Position::for_;
        taken.seats.push_back({one.seat, may || one_in(8) ? wanted : Position::vacant, {}});
    }
    if (one_in(6)) taken.seats.push_back({seat(), Position::for_, {}});
    act(std::move(taken));
}

} // namespace concordat
