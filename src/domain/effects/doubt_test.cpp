// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::doubt_test {
namespace {

using authority::ConfirmDraw;
using authority::Finding;
using authority::WithdrawDraw;

const DrawId kLate("draw/late");
const SumId kSum("sum/centres");
const DelegationId kOfficers("delegation/officers");
const OfficeId kChiefExecutive("office/leicestershire-chief-executive");

BodyId commissioner(const char* name) {
    return BodyId(std::string("body/") + name + "-commissioner");
}

meetings::GrantDelegationEffect until_the_stage() {
    auto effect = officers();
    effect.until = "the second stage begins";
    return effect;
}

/// draw/late of £1,000 on 10 April; the next act is nobody's, on 1 April.
Story drawn_late() {
    Story story = in_force_with({centres(), until_the_stage()});
    story.on("2016-04-10").given(draw_of("draw/late", "£1k")).by("").on("2016-04-01");
    return story;
}

Story in_doubt() {
    Story story = drawn_late();
    story.given(authority::EndDelegation{kOfficers, "The second stage began"}).on("2016-05-01");
    return story;
}

ConfirmDraw confirmed(const char* name) {
    return {kLate, commissioner(name), words("It was needed.")};
}
WithdrawDraw withdrawn(const char* name) {
    return {kLate, commissioner(name), words("It was not ours to make.")};
}

void by(Story& story, const char* name) {
    story.by(std::string("office/") + name + "-commissioner");
}

const authority::Draw& late(const State& state) {
    return state.authority.draws.at(kLate);
}

TEST(ADraw, IsInDoubtByTheEntryThatEndedItsDelegationBefore) {
    Story story = drawn_late();
    const std::int64_t entries = story.state().entries;
    story.when(authority::EndDelegation{kOfficers, "The second stage began"})
        .then_events("DelegationEnded DrawDoubted FlagRaised")
        .then_flagged("draw.in-doubt", "draw/late")
        .then([&](const State& state) {
            ASSERT_EQ(late(state).doubts.size(), 1u);
            const authority::Doubt& doubt = late(state).doubts[0];
            EXPECT_EQ(doubt.entry, entries + 1);
            EXPECT_EQ(doubt.cause, thing(kOfficers));
            EXPECT_EQ(doubt.since, day("2016-04-10"));
            EXPECT_EQ(doubt.concerned.size(), 3u);
            EXPECT_TRUE(late(state).is_in_doubt(day("2016-04-10")));
            EXPECT_FALSE(late(state).is_in_doubt(day("2016-04-09")));
            EXPECT_EQ(state.authority.sums.at(kSum).counted, money("£1k"));
        });
}

TEST(ADraw, IsNotInDoubtByWhatCameOnALaterDay) {
    Story story = drawn_late();
    story.on("2016-04-11")
        .when(authority::EndDelegation{kOfficers, "The second stage began"})
        .then_events("DelegationEnded")
        .then_not_flagged("draw.in-doubt", "draw/late");
}

TEST(ADraw, IsInDoubtByAVacancyToldLateAndBySuspension) {
    drawn_late()
        .on("2016-04-10")
        .when(parties::TellVacancy{kChiefExecutive})
        .then_flagged("draw.in-doubt", "draw/late")
        .then([](const State& state) {
            EXPECT_EQ(late(state).doubts.at(0).cause, thing(kChiefExecutive));
        });
    drawn_late()
        .on("2016-04-11")
        .when(parties::TellVacancy{kChiefExecutive})
        .then_not_flagged("draw.in-doubt", "draw/late");
    Story held = drawn_late();
    held.on("2016-01-01")
        .given(parties::AppointHolder{kChiefExecutive, parties::Capacity::substantive, {}, {}, {}})
        .on("2016-04-09")
        .when(parties::EndHolding{kChiefExecutive, {}})
        .then_flagged("draw.in-doubt", "draw/late");
}

TEST(ADraw, IsInDoubtWhereTheRoleWasAnothersThatDay) {
    Story story = in_force_with({centres(), officers()});
    story.by("office/nottinghamshire-chief-executive")
        .on("2016-04-10")
        .given(draw_of("draw/late", "£1k"))
        .by("")
        .on("2016-04-01")
        .when(parties::AssignRole{RoleId("role/lead"),
                                  "Responsible officer",
                                  OfficeId("office/northamptonshire-chief-executive"),
                                  {},
                                  {}})
        .then_flagged("draw.in-doubt", "draw/late");
}

TEST(ADraw, IsInDoubtWhereARatificationWasRevokedBefore) {
    decisions::PrepareDecision revoking;
    revoking.decision = DecisionId("decision/revoking");
    revoking.body = commissioner("nottinghamshire");
    revoking.title = "Revoked";
    revoking.limbs = {{1, {}, {}, {{DecisionId("decision/nottinghamshire"), {}, {}}}}};
    drawn_late()
        .by("office/nottinghamshire-commissioner")
        .given(revoking)
        .when(signed_decision("decision/revoking"))
        .then_flagged("draw.in-doubt", "draw/late")
        .then([](const State& state) {
            EXPECT_EQ(late(state).doubts.at(0).cause, ThingId("decision/revoking"));
        });
    drawn_late()
        .by("office/nottinghamshire-commissioner")
        .on("2016-04-11")
        .given(revoking)
        .when(signed_decision("decision/revoking"))
        .then_not_flagged("draw.in-doubt", "draw/late");
}

TEST(ADraw, IsInDoubtInTurnWhereADecisionBehindItIsWithdrawn) {
    const OfficeId office("office/nottinghamshire-commissioner");
    Story story = in_force_with({centres(), officers()});
    story.on("2016-05-01")
        .given(draw_of("draw/before", "£1k"))
        .on("2016-06-01")
        .given(draw_of("draw/after", "£1k"))
        .by("")
        .on("2016-02-20")
        .given(parties::TellVacancy{office})
        .on("2016-04-01")
        .given(parties::AppointHolder{office, parties::Capacity::substantive, {}, {}, {}})
        .by(office.text())
        .on("2016-05-15")
        .when(decisions::WithdrawDecision{DecisionId("decision/nottinghamshire"),
                                          words("Nobody could decide it.")})
        .then_flagged("draw.in-doubt", "draw/after")
        .then_not_flagged("draw.in-doubt", "draw/before")
        .then_flagged("effect.ratification-ended", "recommendation/one");
}

TEST(ADraw, IsInDoubtOnceTheFurtherDecisionWasTakenBefore) {
    auto until = officers();
    until.until_agreed = RecommendationId("recommendation/two");
    Story story = a_board_of_six();
    story
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(presented("recommendation/two"));
    auto item = presented("recommendation/one");
    item.effects = {centres(), until};
    story.given(item)
        .given(unanimous("recommendation/one"))
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/one"));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.on("2016-04-10")
        .by("office/leicestershire-chief-executive")
        .given(draw_of("draw/late", "£1k"))
        .by("")
        .on("2016-04-01")
        .when(resolved("recommendation/two"))
        .then_flagged("draw.in-doubt", "draw/late");
}

TEST(ADraw, IsInDoubtOnceItIsEnteredThatAGrantorHadEnded) {
    drawn_late()
        .given(parties::AddBody{BodyId("body/mayor"), "Mayor", parties::BodyKind::other})
        .when(parties::RecordSuccession{commissioner("northamptonshire"), BodyId("body/mayor")})
        .then_flagged("draw.in-doubt", "draw/late");
}

TEST(ADrawInDoubt, IsNotDoubtedAgainForTheSame) {
    in_doubt().on("2016-04-01").then([](const State& state) {
        EXPECT_EQ(late(state).doubts.size(), 1u);
    });
    Story story = in_doubt();
    story.on("2016-03-15")
        .when(parties::AppointHolder{kChiefExecutive, parties::Capacity::substantive, {}, {}, {}})
        .then([](const State& state) { EXPECT_EQ(late(state).doubts.size(), 1u); });
}

TEST(ADrawInDoubt, IsConfirmedByEachPayerForItsOwnPart) {
    Story story = in_doubt();
    for (const char* name : {"leicestershire", "northamptonshire"}) {
        by(story, name);
        story.when(confirmed(name)).then_accepted();
    }
    EXPECT_TRUE(late(story.state()).is_in_doubt(kLastDay));
    EXPECT_EQ(late(story.state()).doubted(kLastDay), money("£250"));
    by(story, "nottinghamshire");
    story.on("2016-05-02")
        .when(confirmed("nottinghamshire"))
        .then_events("DrawConfirmed FlagSettled")
        .then_not_flagged("draw.in-doubt", "draw/late")
        .then([](const State& state) {
            EXPECT_FALSE(late(state).is_in_doubt(day("2016-05-02")));
            EXPECT_TRUE(late(state).is_in_doubt(day("2016-05-01")));
            EXPECT_EQ(state.authority.sums.at(kSum).counted, money("£1k"));
        });
}

TEST(ADrawInDoubt, CountsNoMoreWhereItIsWithdrawn) {
    Story story = in_doubt();
    by(story, "leicestershire");
    story.when(withdrawn("leicestershire")).then_accepted().then([](const State& state) {
        EXPECT_EQ(state.authority.sums.at(kSum).counted, money("£600"));
        EXPECT_EQ(state.authority.delegations.at(kOfficers).counted, money("£600"));
        EXPECT_EQ(late(state).withdrawn_by(commissioner("leicestershire"), kLastDay),
                  day("2016-05-01"));
        EXPECT_FALSE(late(state).is_withdrawn(kLastDay));
    });
    for (const char* name : {"northamptonshire", "nottinghamshire"}) {
        by(story, name);
        story.given(withdrawn(name));
    }
    story.then_not_flagged("draw.in-doubt", "draw/late").then([](const State& state) {
        EXPECT_TRUE(late(state).is_withdrawn(day("2016-05-01")));
        EXPECT_FALSE(late(state).is_withdrawn(day("2016-04-30")));
        EXPECT_EQ(state.authority.sums.at(kSum).counted, Money{});
        EXPECT_EQ(late(state).parts.size(), 3u);
    });
}

TEST(ADraw, IsConfirmedOrWithdrawnOnlyInDoubtByWhomItConcernsAndOnce) {
    Story story = drawn_late();
    by(story, "leicestershire");
    story.on("2016-05-01")
        .when(withdrawn("leicestershire"))
        .then_refused("draw.not-in-doubt", "/draw");
    Story doubted = in_doubt();
    doubted.by("office/leicestershire-chief-constable")
        .when(ConfirmDraw{kLate, BodyId("body/leicestershire-chief-constable"), {}})
        .then_refused("draw.not-concerned", "/body")
        .when(confirmed("leicestershire"))
        .then_refused("decision.wrong-office", "/by")
        .by("office/leicestershire-commissioner")
        .on("2016-04-09")
        .when(confirmed("leicestershire"))
        .then_refused("draw.not-in-doubt", "/draw")
        .on("2016-05-01")
        .given(confirmed("leicestershire"))
        .when(withdrawn("leicestershire"))
        .then_refused("draw.answered", "/body");
}

TEST(ADrawInDoubt, IsAnsweredByTheSuccessorOfABodyThatEnded) {
    Story story = in_doubt();
    const BodyId mayor("body/mayor");
    story.given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {}, mayor})
        .given(parties::RecordSuccession{commissioner("leicestershire"), mayor})
        .by("office/mayor")
        .when(WithdrawDraw{kLate, mayor, words("No.")})
        .then_accepted()
        .then([](const State& state) {
            EXPECT_TRUE(late(state).withdrawn_by(commissioner("leicestershire"), kLastDay));
            EXPECT_EQ(state.authority.sums.at(kSum).counted, money("£600"));
        });
}

TEST(AUseWithoutParts, IsWithdrawnOnceEachGrantorHas) {
    auto sourcing = until_the_stage();
    sourcing.may = {meetings::Power::source};
    sourcing.sum.reset();
    auto use = draw_of("draw/late", "£1k");
    use.amount.reset();
    use.purpose.reset();
    use.power = meetings::Power::source;
    Story story = in_force_with({sourcing});
    story.on("2016-04-10")
        .given(use)
        .by("")
        .on("2016-04-01")
        .given(authority::EndDelegation{kOfficers, "The second stage began"})
        .on("2016-05-01");
    EXPECT_EQ(late(story.state()).doubts.at(0).concerned.size(), 3u);
    for (const char* name : kNames) {
        EXPECT_FALSE(late(story.state()).is_withdrawn(kLastDay));
        by(story, name);
        story.given(withdrawn(name));
    }
    EXPECT_TRUE(late(story.state()).is_withdrawn(kLastDay));
}

/// draw/late of £125,000 on 10 April is in doubt, since its officer's office was vacant, and each
/// payer withdraws it on 1 June. An officer with the same delegation acts next, on 20 April.
Story withdrawn_in_june(meetings::GrantDelegationEffect grant) {
    Story story = in_force_with({centres(), std::move(grant)});
    story.on("2016-04-10")
        .given(draw_of("draw/late", "£125k"))
        .by("")
        .given(parties::TellVacancy{kChiefExecutive})
        .on("2016-06-01");
    for (const char* name : kNames) {
        by(story, name);
        story.given(withdrawn(name));
    }
    story.by("office/nottinghamshire-chief-executive").on("2016-04-20");
    return story;
}

TEST(ADrawThatIsWithdrawn, CountsAgainstWhatIsDatedBeforeTheWithdrawal) {
    withdrawn_in_june(officers())
        .when(draw_of("draw/two", "£0.01"))
        .then_refused("sum.over-cap", "/amount")
        .on("2016-05-31")
        .when(draw_of("draw/two", "£0.01"))
        .then_refused("sum.over-cap", "/amount")
        .on("2016-06-01")
        .when(draw_of("draw/two", "£125k"))
        .then_accepted();
    auto limited = officers();
    limited.limit = money("£125k");
    withdrawn_in_june(limited)
        .when(draw_of("draw/two", "£0.01"))
        .then_refused("delegation.over-limit", "/amount")
        .on("2016-06-01")
        .when(draw_of("draw/two", "£125k"))
        .then_accepted();
}

TEST(ABid, IsFlaggedOnceItIsEnteredThatItsLeaveWasRevokedBefore) {
    decisions::PrepareDecision revoking;
    revoking.decision = DecisionId("decision/revoking");
    revoking.body = commissioner("nottinghamshire");
    revoking.title = "Revoked";
    revoking.limbs = {{1, {}, {}, {{DecisionId("decision/nottinghamshire"), {}, {}}}}};
    const auto bid = [&](const char* revoked) {
        Story story = with_leave_to_bid(true);
        story.on("2016-04-10")
            .by("office/leicestershire-chief-executive")
            .given(to_bid())
            .by("office/nottinghamshire-commissioner")
            .on(revoked)
            .given(revoking)
            .given(signed_decision("decision/revoking"));
        return story;
    };
    bid("2016-04-10").then_flagged("bid.without-permission", "bid/fund");
    bid("2016-04-11").then_not_flagged("bid.without-permission", "bid/fund");
}

TEST(AnActOfAParty, IsInDoubtByAVacancyToldLate) {
    const char* const kRule = "agreement.act-in-doubt";
    const char* const kAlliance = "agreement/alliance";
    const parties::TellVacancy vacant{OfficeId("office/leicestershire-commissioner")};
    agreement_in_force().on("2015-12-17").when(vacant).then_flagged(kRule, kAlliance);
    agreement_in_force().on("2015-12-18").when(vacant).then_not_flagged(kRule, kAlliance);
    Story noticed = agreement_in_force();
    noticed.on("2016-03-15")
        .by("office/leicestershire-commissioner")
        .given(
            agreements::GiveNotice{AgreementId(kAlliance), agreements::NoticeTo::leave, {}, {}, {}})
        .by("")
        .on("2016-03-01")
        .when(vacant)
        .then_flagged(kRule, kAlliance)
        .then([&](const State& state) {
            EXPECT_EQ(open_flag(state, ThingId(kAlliance), kRule)->says.substr(0, 70),
                      "leicestershire commissioner gave notice of it on 15 March 2016. By wha");
        });
}

} // namespace
} // namespace concordat::doubt_test
