// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: acts of every kind, drawn at random, some lawful and some not.
//
//     History history(story, 59);
//     for (int step = 0; step < 2000; ++step) history.do_something(step);
#pragma once

#include "domain/given.hpp"

#include <algorithm>
#include <random>

#include <fmt/format.h>

namespace concordat::random_acts {

using namespace parties;
using namespace meetings;
using namespace decisions;

class History {
public:
    History(Story& story, unsigned seed) : story_(story), random_(seed) {}

    void do_something(int step) {
        step_ = step;
        on(some_day());
        story_.by("");
        const int part = below(100);
        if (part < 8) return about_parties();
        if (part < 16) return about_boards();
        if (part < 68) return about_recommendations();
        about_decisions();
    }

private:
    int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }
    bool one_in(int most) { return below(most) == 0; }
    std::string id(const char* kind, int most) {
        return std::string(kind) + "/" + std::to_string(below(most));
    }
    /// Time goes on by a day every eight steps, give or take ten days.
    Day some_day() { return day("2015-12-17") + step_ / 8 + (below(21) - 10); }
    std::string body() {
        if (one_in(6)) return id("body", 3);
        return std::string("body/") + kNames[below(3)] +
               (one_in(4) ? "-chief-constable" : "-commissioner");
    }
    OfficeId office() { return OfficeId("office" + body().substr(4)); }
    void on(Day day) {
        day_ = day;
        story_.on(text(day));
    }
    RecommendationId recommendation() { return RecommendationId(id("recommendation", 200)); }
    /// One that was presented, and is open or resolved as wanted, mostly.
    enum class Wanted { any, open, resolved };
    RecommendationId item(Wanted wanted = Wanted::any) {
        std::vector<RecommendationId> known;
        story_.state().meetings.recommendations.for_each(
            [&](const RecommendationId& id, const Recommendation& item) {
                if (wanted == Wanted::open && !item.is_open()) return;
                if (wanted == Wanted::resolved && !item.resolution) return;
                known.push_back(id);
            });
        if (known.empty() || one_in(8)) return recommendation();
        std::sort(known.begin(), known.end()); // a table has an order of its own
        return known[static_cast<std::size_t>(below(static_cast<int>(known.size())))];
    }
    DecisionId decision() { return DecisionId(id("decision", 400)); }
    /// One that was prepared, mostly.
    DecisionId known_decision() {
        const auto known = story_.state().decisions.decisions.keys();
        if (known.empty() || one_in(8)) return decision();
        return known[static_cast<std::size_t>(below(static_cast<int>(known.size())))];
    }
    /// One that was called, mostly.
    MeetingId meeting() {
        const auto known = story_.state().meetings.meetings.keys();
        if (one_in(8)) return MeetingId(id("meeting", 30));
        return known[static_cast<std::size_t>(below(static_cast<int>(known.size())))];
    }
    SeatId seat() { return SeatId(fmt::format("seat{}", office().text().substr(6))); }
    Text some_words() { return words("words " + std::to_string(step_)); }
    template <class E>
    E any(int most) {
        return static_cast<E>(below(most));
    }

    void about_parties() {
        const CollaborationId alliance(one_in(3) ? "collaboration/0" : "collaboration/alliance");
        const PartnerId partner(one_in(3) ? id("partner", 3)
                                          : std::string("partner/") + kNames[below(3)]);
        switch (below(13)) {
        case 0:
            return act(AddBody{BodyId(id("body", 3)), "Body", any<parties::BodyKind>(10)});
        case 1:
            return act(AddOffice{office(), "Office", {}, BodyId(body())});
        case 2:
            return act(AddPartner{partner, "Partner", BodyId(body()), {}});
        case 3:
            return act(FormCollaboration{alliance, "Other", {}, {partner}});
        case 4:
            return act(JoinCollaboration{alliance, partner});
        case 5:
            return act(LeaveCollaboration{alliance, partner});
        case 6:
            return act(AssignRole{RoleId(id("role", 3)), "Lead", office(), {}, alliance});
        case 7:
            if (step_ > 1000) act(EndHolding{office(), {}});
            return;
        case 8:
            return act(SuspendHolder{office(), some_day() + 3});
        case 9:
            return act(ReinstateHolder{office()});
        case 10:
            if (step_ > 1000) act(TellVacancy{office()});
            return;
        case 11:
            if (step_ > 1000) act(RecordSuccession{BodyId(body()), BodyId(body())});
            return;
        default:
            return act(AppointHolder{office(), any<Capacity>(5)});
        }
    }

    void about_boards() {
        const BoardId board(one_in(6) ? id("board", 3) : "board/programme");
        switch (below(5)) {
        case 0:
            return act(ConstituteBoard{board, "Board", {}, {}, {}});
        case 1: {
            auto terms = story_.state().meetings.terms(BoardId("board/programme"), kLastDay);
            terms.decision_rule =
                DecisionRule{one_in(2) ? any<Rule>(5) : Rule::unanimous_of_all, {}};
            if (terms.decision_rule->rule >= Rule::share_of_votes)
                terms.decision_rule->share = Share{2, 3};
            terms.standing = one_in(3) ? any<Standing>(4) : Standing::agrees_in_principle;
            terms.required_bodies.clear();
            for (const std::string name : kNames) {
                if (terms.standing == Standing::agrees_in_principle)
                    terms.required_bodies.push_back(BodyId("body/" + name + "-commissioner"));
            }
            if (one_in(4)) terms.decision_rule.reset();
            return act(SetTermsOfReference{board, terms});
        }
        case 2:
            return act(record::Rename{thing(board), "Name " + std::to_string(below(3))});
        case 3:
            return act(AddAgendaItem{meeting(),
                                     std::to_string(below(4)),
                                     "Item",
                                     any<Purpose>(2),
                                     {},
                                     one_in(2) ? std::optional("commercial") : std::nullopt});
        default: {
            CallMeeting called{MeetingId(id("meeting", 30)), board, some_day() + 8};
            called.gate = one_in(2);
            return act(called);
        }
        }
    }

    void about_recommendations() {
        switch (below(16)) {
        case 0:
            return act(DeferRecommendation{item(), some_day() + 10, {}});
        case 1:
            return one_in(6) ? act(WithdrawRecommendation{item(), {}}) : present();
        case 2:
            return act(TellOutcome{
                recommendation(), any<Outcome>(11), Date::on(some_day()), {}, "A report"});
        case 3:
            return act(RewordRecommendation{item(), some_words(), any<Verb>(7), {}, {}});
        case 4:
            return act(SubmitPaper{PaperId(id("paper", 20)),
                                   meeting(),
                                   "Paper",
                                   {},
                                   {},
                                   office(),
                                   {},
                                   {},
                                   Openness::public_,
                                   {},
                                   {}});
        case 5:
            return attend();
        case 6:
            return act(RecordGateOutcome{meeting(), any<GateOutcome>(5), {}, {}});
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
        default:
            return vote();
        }
    }

    /// Positions and an outcome, on a day that suits the item, mostly.
    void vote() {
        const RecommendationId voted = item(Wanted::open);
        const auto* known = story_.state().meetings.recommendations.find(voted);
        if (known != nullptr && !one_in(8)) {
            const Day meeting = story_.state().meetings.meetings.find(known->meeting)->on;
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

    void present() {
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
            item.effects = {
                RenameEffect{ThingId(own ? "board/programme" : "partner/leicestershire"),
                             "Name " + std::to_string(step_), some_day()}};
            if (own) item.effects.push_back(CadenceEffect{BoardId("board/design"), {}, {}});
        }
        act(std::move(item));
    }

    void positions(const RecommendationId& id) {
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

    void attend() {
        RecordAttendance there{meeting(), {}};
        const auto* meeting = story_.state().meetings.meetings.find(there.meeting);
        if (meeting != nullptr) on(meeting->on + below(3));
        for (int i = 0; i < 5; ++i)
            there.seats.push_back({seat(), any<Presence>(2)});
        act(std::move(there));
    }

    void settle() {
        const auto& flags = story_.state().record.open_flags;
        if (flags.size() == 0) return;
        const FlagId flag =
            flags.nth(static_cast<std::size_t>(below(static_cast<int>(flags.size())))).flag;
        act(record::SettleFlag{flag, one_in(2) ? record::Finding::cleared : record::Finding::upheld,
                               some_words()});
    }

    void about_decisions() {
        const SchemeId scheme(id("scheme", 4));
        const std::string number = std::to_string(below(60));
        switch (below(16)) {
        case 0:
            return act(SetReferenceScheme{
                scheme, BodyId(body()), "Order", "A{number}", {}, {}, {any<Step>(2)}});
        case 1:
        case 2:
            return act(GiveReference{known_decision(), scheme, "A" + number});
        case 3:
            return act(ExplainGap{scheme, "A" + number, some_words()});
        case 4:
            return act(AddAlias{known_decision(), number});
        case 5:
            return add_part(number);
        case 6:
            return act(
                StateDisclosure{known_decision(), number, Disclosure::public_, {}, {}, {}, {}});
        case 7:
            return one_in(2) ? act(PublishDecision{known_decision()}) : meet_condition();
        case 8:
            story_.by(std::string("office/") + kNames[below(3)] + "-chief-executive");
            return act(ApproveAsOfficer{known_decision()});
        case 9:
        case 10:
            return sign(known_decision());
        default:
            return prepare_and_sign();
        }
    }

    /// Of an adoption that is on one, if there is any.
    void meet_condition() {
        std::vector<std::pair<RecommendationId, Ratification>> conditional;
        for (const RecommendationId& id : story_.state().decisions.ratifications.keys()) {
            for (const Ratification& one : story_.state().decisions.ratifications_of(id)) {
                if (one.as == Adoption::on_condition) conditional.emplace_back(id, one);
            }
        }
        if (conditional.empty()) return;
        const auto& [id, one] =
            conditional[static_cast<std::size_t>(below(static_cast<int>(conditional.size())))];
        story_.by(fmt::format("office/{}", one.body.text().substr(5)));
        act(MeetCondition{one.decision, id, one.text});
    }

    void add_part(const std::string& name) {
        Part part{name, "Part", any<Disclosure>(3), "commercial", some_words(), {}, {}, {}};
        if (part.disclosure == Disclosure::public_ && !one_in(8)) {
            part.exemption.reset();
            part.reason.reset();
        }
        act(AddDecisionPart{known_decision(), std::move(part)});
    }

    void prepare_and_sign() {
        PrepareDecision prepared = adopting(
            decision().text(), body(), item(one_in(3) ? Wanted::any : Wanted::resolved).text());
        prepared.follows.reset();
        Adopts& adopts = prepared.limbs[0].adopts[0];
        if (one_in(5)) adopts.as = any<Adoption>(6);
        if (adopts.as == Adoption::on_condition && one_in(2)) adopts.if_agreed = item();
        if (one_in(5)) adopts.text = 1 + below(2);
        prepared.limbs[0].words = some_words();
        if (one_in(3)) prepared.limbs.push_back({2, some_words(), {{item(), {}, {}}}});
        if (one_in(3)) prepared.received = some_day();
        if (one_in(3))
            prepared.limbs[0].changes = {{own_decision(prepared.body), {}, any<Change>(2)}};
        const DecisionId id = prepared.decision;
        act(std::move(prepared));
        if (!one_in(4)) sign(id);
    }

    /// One that the body has taken, mostly.
    DecisionId own_decision(const BodyId& of) {
        std::vector<DecisionId> own;
        story_.state().decisions.decisions.for_each([&](const DecisionId& id, const auto& made) {
            if (made.body == of && made.decided) own.push_back(id);
        });
        if (own.empty() || one_in(8)) return known_decision();
        std::sort(own.begin(), own.end());
        return own[static_cast<std::size_t>(below(static_cast<int>(own.size())))];
    }

    void sign(const DecisionId& id) {
        const Decision* made = story_.state().decisions.decisions.find(id);
        if (made != nullptr && !one_in(8))
            story_.by(fmt::format("office/{}", made->body.text().substr(5)));
        std::optional<Day> later;
        if (one_in(4)) later = some_day() + 20;
        act(SignDecision{id, any<Declaration>(4), later});
    }

    template <class C>
    void act(C command) {
        story_.when(std::move(command));
    }

    Story& story_;
    std::mt19937 random_;
    int step_ = 0;
    Day day_;
};

} // namespace concordat::random_acts

namespace concordat {
using random_acts::History;
}
