// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_history.hpp"

#include "domain/programme/given.hpp"

#include <algorithm>

namespace concordat {

using namespace parties;
using namespace meetings;
using decisions::Decision;

Story where_histories_begin() {
    const BoardId design("board/design");
    const BodyId ministry("body/home-office");
    const AgreementId alliance("agreement/alliance");
    Story story = a_board_that_asks();
    TermsOfReference terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    agreements::SetCostShares shares{alliance, agreements::Basis::net_budget, {}, {}};
    for (std::size_t i = 0; i < 3; ++i) {
        shares.shares.push_back({BodyId(std::string("body/") + kNames[i] + "-commissioner"),
                                 BasisPoints{std::array{4000, 3500, 2500}[i]}});
    }
    story.given(AddBody{ministry, "Home Office", parties::BodyKind::ministry})
        .given(AddOffice{OfficeId("office/home-secretary"), "Home Secretary", {}, ministry})
        .given(SetTermsOfReference{design, terms})
        .given(agreement_of_six(alliance.text()));
    sign_by_all(story, alliance.text());
    story.given(shares);
    return story;
}

void History::do_something(int step) {
    step_ = step;
    on(some_day());
    by("");
    const int part = below(100);
    if (part < 7) return about_parties();
    if (part < 14) return about_boards();
    if (part < 49) return about_recommendations();
    if (part < 69) return about_decisions();
    if (part < 81) return about_authority();
    if (part < 90) return about_agreements();
    about_programme();
}

std::string History::id(const char* kind, int most) {
    return std::string(kind) + "/" + std::to_string(below(most));
}

std::string History::body() {
    if (one_in(6)) return id("body", 3);
    return std::string("body/") + kNames[below(3)] +
           (one_in(4) ? "-chief-constable" : "-commissioner");
}

void History::on(Day day) {
    day_ = day;
    story_.on(text(day));
}

void History::by(std::string_view office) {
    by_ = office;
    story_.by(by_);
}

RecommendationId History::item(Wanted wanted) {
    std::vector<RecommendationId> known;
    story_.state().meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            if (wanted == Wanted::open && !item.is_open()) return;
            if (wanted == Wanted::resolved && !item.resolution) return;
            known.push_back(id);
        });
    if (known.empty() || one_in(8)) return recommendation();
    std::sort(known.begin(), known.end()); // a table has an order of its own
    return known[chosen(known.size())];
}

DecisionId History::known_decision() {
    const auto known = story_.state().decisions.decisions.keys();
    if (known.empty() || one_in(8)) return decision();
    return known[chosen(known.size())];
}

MeetingId History::meeting() {
    const auto known = story_.state().meetings.meetings.keys();
    if (one_in(8)) return MeetingId(id("meeting", 30));
    return known[chosen(known.size())];
}

MeetingId History::meeting_from(Day first) {
    std::vector<MeetingId> later;
    story_.state().meetings.meetings.for_each([&](const MeetingId& id, const Meeting& held) {
        if (held.board == BoardId("board/programme") && first < held.on) later.push_back(id);
    });
    if (later.empty() || one_in(8)) return meeting();
    std::sort(later.begin(), later.end());
    return later[chosen(later.size())];
}

void History::about_parties() {
    const CollaborationId alliance(one_in(3) ? "collaboration/0" : "collaboration/alliance");
    const PartnerId partner(one_in(3) ? id("partner", 3)
                                      : std::string("partner/") + kNames[below(3)]);
    switch (below(16)) {
    case 12:
        if (step_ > unrest_) act(EndBody{BodyId(one_in(4) ? body() : id("body", 3)), {}});
        return;
    case 0:
        return act(AddBody{BodyId(id("body", 3)), "Body", any<parties::BodyKind>(10)});
    case 1: {
        const std::string number = std::to_string(below(3));
        return act(AddOffice{OfficeId("office/" + number), "Office", {}, BodyId("body/" + number)});
    }
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
        if (step_ > unrest_) act(EndHolding{office(), {}});
        return;
    case 9:
        return;
    case 8: {
        const OfficeId suspended = office();
        act(SuspendHolder{suspended, day_ + below(10), one_in(2) ? any<Capacity>(5) : Capacity{}});
        if (one_in(6)) return;
        on(day_ + below(4));
        return act(ReinstateHolder{suspended});
    }
    case 10:
        if (step_ > unrest_) act(TellVacancy{one_in(2) ? office() : chief_executive()});
        return;
    case 11:
        // By a body that was there before, or has come since.
        if (step_ > unrest_) act(RecordSuccession{BodyId(body()), BodyId(body())});
        if (step_ > unrest_) act(RecordSuccession{BodyId(id("body", 3)), BodyId(body())});
        return;
    default:
        return act(AppointHolder{office(), any<Capacity>(5)});
    }
}

void History::about_boards() {
    const BoardId board(one_in(6) ? id("board", 3) : "board/programme");
    switch (below(8)) {
    case 5: {
        const MeetingId moved(fmt::format("meeting/moved-{}", step_));
        act(CallMeeting{moved, BoardId("board/programme"), day_ + (20 + below(20))});
        on(day_ + below(8));
        return act(MoveMeeting{one_in(4) ? meeting() : moved, day_ + below(40), {}, {}, {}});
    }
    case 6:
        if (one_in(6)) adjourn();
        return;
    case 7:
        return act(DeclareInterests{
            meeting(),
            {},
            {{seat(), one_in(6) ? Interest::pecuniary : any<Interest>(3), some_words()}}});
    case 0:
        return act(ConstituteBoard{board, "Board", {}, {}, {}});
    case 1: {
        auto terms = story_.state().meetings.terms(BoardId("board/programme"), kLastDay);
        terms.decision_rule = DecisionRule{one_in(2) ? any<Rule>(5) : Rule::unanimous_of_all, {}};
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
    case 3: {
        const MeetingId put_to = at_a_meeting();
        const auto* held = story_.state().meetings.meetings.find(put_to);
        if (held != nullptr && !one_in(8)) on(held->on);
        const std::string number = std::to_string(below(20));
        act(AddAgendaItem{put_to,
                          number,
                          "Item",
                          any<Purpose>(2),
                          {},
                          one_in(2) ? std::optional("commercial") : std::nullopt});
        return act(UpgradeItem{put_to, number, {}, {}});
    }
    default: {
        CallMeeting called{MeetingId(id("meeting", 30)), board, some_day() + 8};
        called.gate = one_in(2);
        return act(called);
    }
    }
}

void History::adjourn() {
    const MeetingId broken_off = meeting();
    const auto* held = story_.state().meetings.meetings.find(broken_off);
    if (held != nullptr && !one_in(8)) on(held->on);
    act(AdjournMeeting{broken_off, some_words()});
    act(ContinueMeeting{broken_off, meeting_from(day_)});
}

void History::attend() {
    RecordAttendance there{meeting(), {}};
    const auto* meeting = story_.state().meetings.meetings.find(there.meeting);
    if (meeting != nullptr) on(meeting->on + below(3));
    for (const std::string name : kNames) {
        for (const std::string office : {"-commissioner", "-chief-constable"}) {
            const Presence presence = one_in(12) ? Presence::absent : Presence::present;
            there.seats.push_back({SeatId("seat/" + name + office), presence, {}});
        }
    }
    if (one_in(8)) there.seats.push_back({seat(), Presence::present, {}});
    act(std::move(there));
}

void History::settle() {
    const auto& flags = story_.state().record.open_flags;
    if (flags.size() == 0) return;
    const FlagId flag =
        flags.nth(static_cast<std::size_t>(below(static_cast<int>(flags.size())))).flag;
    act(record::SettleFlag{flag, one_in(2) ? record::Finding::cleared : record::Finding::upheld,
                           some_words()});
}

} // namespace concordat
