// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::set_terms_of_reference_test {
namespace {

using meetings::Cadence;
using meetings::DecisionRule;
using meetings::Period;
using meetings::Quorum;
using meetings::Rule;
using meetings::Seat;
using meetings::SetTermsOfReference;
using meetings::Share;
using meetings::Standing;
using meetings::TermsOfReference;

const BoardId kBoard("board/programme");

TermsOfReference stated() {
    TermsOfReference terms;
    terms.seats = {{SeatId("seat/a"), OfficeId("office/leicestershire-commissioner"), {}},
                   {SeatId("seat/b"), {}, BodyId("body/leicestershire-commissioner")}};
    terms.chairs = {SeatId("seat/a")};
    terms.cadence = Cadence{2, Period::week, {}};
    terms.quorum = Quorum{2, Share{1, 2}, {}};
    terms.decision_rule = DecisionRule{Rule::majority_of_votes, {}};
    terms.standing = Standing::decides;
    return terms;
}

Story set(const TermsOfReference& terms) {
    Story story = a_board_of_six();
    story.on("2016-06-23").when(SetTermsOfReference{kBoard, terms});
    return story;
}

TEST(SetTermsOfReference, HoldFromTheirDayAndLeaveThoseBefore) {
    set(stated()).then_events("TermsOfReferenceSet").then([](const State& state) {
        EXPECT_EQ(state.meetings.terms(kBoard, day("2016-06-22")).seats.size(), 6u);
        EXPECT_EQ(state.meetings.terms(kBoard, day("2016-06-23")), stated());
    });
}

TEST(SetTermsOfReference, EnteredLateLeaveTheLaterOnes) {
    Story story = set(stated());
    story.on("2016-01-01")
        .when(SetTermsOfReference{kBoard, {}})
        .then_accepted()
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-06-22")), TermsOfReference{});
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-06-23")), stated());
        });
}

TEST(SetTermsOfReference, AreFlaggedForWhatTheyDoNotState) {
    set(stated()).then_not_flagged("board.terms-not-stated", "board/programme");
    auto terms = stated();
    terms.quorum.reset();
    terms.standing.reset();
    set(terms)
        .then_flagged("board.terms-not-stated", "board/programme")
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, thing(kBoard), "board.terms-not-stated")->says,
                      "The terms of reference from 23 June 2016 do not state the quorum or "
                      "the standing.");
        });
}

TEST(SetTermsOfReference, AreRefusedOfABoardThatIsNotThere) {
    a_board_of_six()
        .when(SetTermsOfReference{BoardId("board/none"), stated()})
        .then_refused("thing.not-found", "/board");
}

TEST(SetTermsOfReference, AreRefusedBeforeTheBoardWas) {
    a_board_of_six()
        .on("2015-08-20")
        .when(SetTermsOfReference{kBoard, stated()})
        .then_refused("board.not-yet-constituted", "/on");
}

TEST(SetTermsOfReference, AreRefusedWithASeatTwice) {
    auto terms = stated();
    terms.seats[1].seat = terms.seats[0].seat;
    set(terms).then_refused("seat.twice", "/terms/seats/1/seat");
}

TEST(SetTermsOfReference, AreRefusedWithAChairThatHasNoSeat) {
    auto terms = stated();
    terms.chairs = {SeatId("seat/c")};
    set(terms).then_refused("board.chair-without-seat", "/terms/chairs/0");
}

TEST(SetTermsOfReference, AreRefusedToRecommendOrReportToTheBoardItself) {
    auto terms = stated();
    terms.recommends_to = kBoard;
    set(terms).then_refused("board.recommends-to-itself", "/terms");
    terms = stated();
    terms.reports_to = kBoard;
    set(terms).then_refused("board.recommends-to-itself", "/terms");
}

TEST(SetTermsOfReference, AreRefusedWithAShareThatIsNoPartOfTheWhole) {
    for (const Share share : {Share{0, 3}, Share{4, 3}, Share{-1, 2}}) {
        auto terms = stated();
        terms.quorum->share = share;
        set(terms).then_refused("share.malformed", "/terms/quorum/share");
        terms = stated();
        terms.decision_rule = DecisionRule{Rule::share_of_members, share};
        set(terms).then_refused("share.malformed", "/terms/decision_rule/share");
    }
}

TEST(SetTermsOfReference, AreRefusedWithARuleOfSharesWithoutAShare) {
    for (const Rule rule : {Rule::share_of_votes, Rule::share_of_members}) {
        auto terms = stated();
        terms.decision_rule = DecisionRule{rule, {}};
        set(terms).then_refused("share.malformed", "/terms/decision_rule/share");
    }
}

TEST(SetTermsOfReference, AreRefusedWithAQuorumOfNobody) {
    auto terms = stated();
    terms.quorum = Quorum{0, {}, {}};
    set(terms).then_refused("share.malformed", "/terms/quorum/number");
}

TEST(SetTermsOfReference, AreRefusedWithAQuorumThatCanNeverBeThere) {
    auto terms = stated();
    terms.quorum = Quorum{2, {}, {}};
    set(terms).then_accepted();
    terms.quorum = Quorum{3, {}, {}};
    set(terms).then_refused("board.quorum-above-seats", "/terms/quorum/number");
    terms.seats.clear(); // not stated: nobody can say
    terms.chairs.clear();
    set(terms).then_accepted();
}

TEST(SetTermsOfReference, AreRefusedWithAQuorumOfAnOfficeThatHasNoSeat) {
    auto terms = stated();
    terms.quorum = Quorum{1, {}, {*terms.seats.at(0).office}};
    set(terms).then_accepted();
    terms.quorum->offices.push_back(OfficeId("office/leicestershire-chief-executive"));
    set(terms).then_refused("board.quorum-office-without-seat", "/terms/quorum/offices/1");
    terms.seats.clear(); // not stated: nobody can say
    terms.chairs.clear();
    set(terms).then_accepted();
}

TEST(SetTermsOfReference, AreRefusedWithABodyRequiredTwice) {
    auto terms = stated();
    terms.standing = Standing::agrees_in_principle;
    const BodyId body("body/leicestershire-commissioner");
    terms.required_bodies = {body};
    set(terms).then_accepted();
    terms.required_bodies = {body, body};
    set(terms).then_refused("board.body-required-twice", "/terms/required_bodies/1");
}

TEST(SetTermsOfReference, AreRefusedOfABoardThatDecidesWhatBodiesMustRatify) {
    auto terms = stated();
    terms.required_bodies = {BodyId("body/leicestershire-commissioner")};
    set(terms).then_refused("board.nothing-to-ratify", "/terms/required_bodies");
    terms.matters = {"approval of the plan"};
    set(terms).then_accepted();
}

TEST(SetTermsOfReference, AreRefusedWithACadenceOfNoPeriods) {
    auto terms = stated();
    terms.cadence->every = 0;
    set(terms).then_refused("cadence.malformed", "/terms/cadence/every");
}

TEST(SetTermsOfReference, AreRefusedNamingWhatIsNotThere) {
    auto terms = stated();
    terms.quorum->offices = {OfficeId("office/none")};
    set(terms).then_refused("thing.not-found", "/terms/quorum/offices/0");
    terms = stated();
    terms.seats[0].office = OfficeId("office/none");
    set(terms).then_refused("thing.not-found", "/terms/seats/0/office");
    terms = stated();
    terms.seats[1].appointed_by = BodyId("body/none");
    set(terms).then_refused("thing.not-found", "/terms/seats/1/appointed_by");
    terms = stated();
    terms.required_bodies = {BodyId("body/none")};
    set(terms).then_refused("thing.not-found", "/terms/required_bodies/0");
    terms = stated();
    terms.recommends_to = BoardId("board/none");
    set(terms).then_refused("thing.not-found", "/terms/recommends_to");
    terms = stated();
    terms.reports_to = BoardId("board/none");
    set(terms).then_refused("thing.not-found", "/terms/reports_to");
}

TEST(ACadence, IsSaidInWords) {
    EXPECT_EQ(in_words(Cadence{2, Period::week, {}}), "every 2 weeks");
    EXPECT_EQ(in_words(Cadence{1, Period::month, {}}), "monthly");
    EXPECT_EQ(in_words(Cadence{1, Period::quarter, true}), "quarterly or as necessary");
}

TEST(SetTermsOfReference, AreFlaggedWhereTheyAgreeInPrincipleAndNameNoBody) {
    auto terms = stated();
    terms.standing = Standing::agrees_in_principle;
    set(terms).then_flagged("board.required-bodies-not-stated", "board/programme");
    terms.required_bodies = {BodyId("body/leicestershire-commissioner")};
    set(terms).then_not_flagged("board.required-bodies-not-stated", "board/programme");
    set(stated()).then_not_flagged("board.required-bodies-not-stated", "board/programme");
}

TEST(SetTermsOfReference, AreRefusedWithTwoSeatsOfOneOfficeOrOneOfNobody) {
    auto terms = stated();
    terms.seats[1] = {SeatId("seat/b"), terms.seats[0].office, {}};
    set(terms).then_refused("seat.office-twice", "/terms/seats/1/office");
    terms.seats[1] = {SeatId("seat/b"), {}, {}};
    set(terms).then_refused("seat.of-nobody", "/terms/seats/1");
}

TEST(SetTermsOfReference, EnteredLateShowUnderACadenceChangedSince) {
    Story story = a_board_of_six();
    auto item = presented("recommendation/one");
    item.effects = {meetings::CadenceEffect{kBoard, Cadence{1, Period::quarter, {}}, {}}};
    auto late = stated();
    late.source = "Terms of October 2015";
    story.given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-10-01")
        .when(SetTermsOfReference{kBoard, late})
        .then_accepted()
        .then([&](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2015-12-16")), late);
            auto after = late;
            after.cadence = Cadence{1, Period::quarter, {}};
            EXPECT_EQ(state.meetings.terms(kBoard, day("2015-12-17")), after);
            EXPECT_EQ(state.meetings.boards.find(kBoard)->changes.latest()->cause,
                      ThingId("recommendation/one"));
        })
        .on("2016-06-23")
        .when(SetTermsOfReference{kBoard, stated()})
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-06-23")), stated());
        });
}

TEST(SetTermsOfReference, AreRefusedOfABoardThatAgreesNothingAndHasBodiesRatify) {
    for (const Standing standing : {Standing::recommends, Standing::scrutinises}) {
        auto terms = stated();
        terms.standing = standing;
        set(terms).then_accepted();
        terms.required_bodies = {BodyId("body/leicestershire-commissioner")};
        set(terms).then_refused("board.nothing-to-ratify", "/terms/required_bodies");
        terms.matters = {"Estates"};
        set(terms).then_refused("board.nothing-to-ratify", "/terms/required_bodies");
    }
}

TEST(SetTermsOfReference, AreRefusedWithAChairTwice) {
    auto terms = stated();
    terms.chairs = {SeatId("seat/a"), SeatId("seat/b")};
    set(terms).then_accepted();
    terms.chairs = {SeatId("seat/a"), SeatId("seat/a")};
    set(terms).then_refused("seat.twice", "/terms/chairs/1");
}

TEST(SetTermsOfReference, AreRefusedWithAShareThatTheRuleDoesNotCount) {
    for (const Rule rule :
         {Rule::unanimous_of_all, Rule::unanimous_of_entitled, Rule::majority_of_votes}) {
        auto terms = stated();
        terms.decision_rule = DecisionRule{rule, Share{2, 3}};
        set(terms).then_refused("share.malformed", "/terms/decision_rule/share");
    }
}

} // namespace
} // namespace concordat::set_terms_of_reference_test
