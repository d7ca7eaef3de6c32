// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::follow_test {
namespace {

using effects::CompletedBy;
using meetings::Cadence;
using meetings::CadenceEffect;
using meetings::Effect;
using meetings::Outcome;
using meetings::Period;
using meetings::RenameEffect;
using meetings::SetTermsOfReference;
using meetings::Standing;

const char* const kOneText = "recommendation/one";
const RecommendationId kOne(kOneText);
const BoardId kBoard("board/programme");
const ThingId kAlliance("collaboration/alliance");
const ThingId kPartner("partner/leicestershire");

/// recommendation/one with these effects, every seat for it, not yet resolved.
Story with_effects(std::vector<Effect> effects) {
    auto item = presented(kOneText);
    item.effects = std::move(effects);
    Story story = a_board_of_six();
    story.given(item).given(unanimous(kOneText));
    return story;
}

void ratify(Story& story, const char* on, std::optional<Day> effective = {}) {
    for (const std::string name : kNames) {
        const std::string decision = "decision/" + name;
        story.on(on)
            .by("office/" + name + "-commissioner")
            .given(adopting(decision, "body/" + name + "-commissioner", kOneText))
            .when(decisions::SignDecision{DecisionId(decision), decisions::Declaration::none,
                                          effective})
            .then_accepted();
    }
    story.by("");
}

std::string name_of(const State& state, const ThingId& thing, const char* on) {
    return std::string(state.record.name_of(thing, "as recorded", day(on)));
}

TEST(ABoard, RenamesItsCollaborationByItsResolution) {
    with_effects({RenameEffect{kAlliance, "Tri-force", {}}})
        .when(resolved(kOneText))
        .then_events("RecommendationResolved EffectsBroughtAbout Renamed FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-16"), "as recorded");
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-17"), "Tri-force");
            EXPECT_EQ(state.record.names.find(kAlliance)->latest()->cause, thing(kOne));
        });
}

TEST(ABoard, RenamesWhatIsNotItsOwnOnlyByTheLastRatification) {
    Story story = with_effects({RenameEffect{kPartner, "Leicester", {}}});
    story.when(resolved(kOneText)).then_events("RecommendationResolved FlagRaised");
    ratify(story, "2016-02-23");
    story.then_events("DecisionSigned EffectsBroughtAbout Renamed").then([](const State& state) {
        EXPECT_EQ(name_of(state, kPartner, "2016-02-22"), "as recorded");
        EXPECT_EQ(name_of(state, kPartner, "2016-02-23"), "Leicester");
        EXPECT_TRUE(state.effects.is_done(kOne, CompletedBy::ratification));
        EXPECT_FALSE(state.effects.is_done(kOne, CompletedBy::resolution));
    });
}

TEST(AnEffectByRatification, HoldsFromTheDayTheLastIsEffective) {
    Story story = with_effects({RenameEffect{kPartner, "Leicester", {}}});
    story.given(resolved(kOneText));
    ratify(story, "2016-02-23", day("2016-04-01"));
    story.then([](const State& state) {
        EXPECT_EQ(name_of(state, kPartner, "2016-03-31"), "as recorded");
        EXPECT_EQ(name_of(state, kPartner, "2016-04-01"), "Leicester");
    });
}

TEST(AnEffectByRatification, HoldsFromTheResolutionWhereAllHaveRatifiedEarly) {
    Story story = with_effects({RenameEffect{kPartner, "Leicester", {}}});
    ratify(story, "2015-12-18");
    story.then([](const State& state) { EXPECT_EQ(state.effects.done.size(), 0u); })
        .on("2016-01-07")
        .when(resolved(kOneText))
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kPartner, "2016-01-06"), "as recorded");
            EXPECT_EQ(name_of(state, kPartner, "2016-01-07"), "Leicester");
        });
}

TEST(AnEffect, HoldsFromTheLaterDayItNames) {
    with_effects({RenameEffect{kAlliance, "Tri-force", day("2016-04-01")}})
        .when(resolved(kOneText))
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-03-31"), "as recorded");
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-01"), "Tri-force");
        });
}

TEST(AnEffect, HoldsFromTheResolutionWhereTheDayItNamesHasPassed) {
    with_effects({RenameEffect{kAlliance, "Tri-force", day("2015-01-01")}})
        .when(resolved(kOneText))
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-16"), "as recorded");
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-17"), "Tri-force");
        });
}

TEST(AnEffect, HappensOnceHoweverManyRatify) {
    Story story = with_effects({RenameEffect{kPartner, "Leicester", {}}});
    story.given(resolved(kOneText));
    ratify(story, "2016-02-23");
    story.on("2016-03-01")
        .by("office/leicestershire-chief-constable")
        .given(adopting("decision/more", "body/leicestershire-chief-constable", kOneText))
        .when(signed_decision("decision/more"))
        .then([](const State& state) {
            EXPECT_EQ(state.record.names.find(kPartner)->history().size(), 1u);
            EXPECT_EQ(state.effects.done.find(kOne)->size(), 1u);
        });
}

TEST(AnEffect, OfBothKindsComesAboutInTwoActs) {
    Story story = with_effects(
        {RenameEffect{kAlliance, "Tri-force", {}}, RenameEffect{kPartner, "Leicester", {}}});
    story.given(resolved(kOneText)).then([](const State& state) {
        EXPECT_EQ(name_of(state, kAlliance, "2016-01-01"), "Tri-force");
        EXPECT_EQ(name_of(state, kPartner, "2016-01-01"), "as recorded");
    });
    ratify(story, "2016-02-23");
    story.then([](const State& state) {
        EXPECT_EQ(name_of(state, kPartner, "2016-02-23"), "Leicester");
        EXPECT_EQ(state.effects.done.find(kOne)->size(), 2u);
    });
}

TEST(ABoard, SettlesTheCadenceOfABoardThatRecommendsToIt) {
    const BoardId design("board/design");
    with_effects({CadenceEffect{design, Cadence{2, Period::week, {}}, day("2016-01-01")}})
        .when(resolved(kOneText))
        .then_events("RecommendationResolved EffectsBroughtAbout CadenceChanged FlagRaised")
        .then([&](const State& state) {
            const auto before = state.meetings.terms(design, day("2015-12-31"));
            const auto after = state.meetings.terms(design, day("2016-01-01"));
            EXPECT_EQ(before.cadence, std::nullopt);
            EXPECT_EQ(after.cadence, (Cadence{2, Period::week, {}}));
            EXPECT_EQ(after.standing, Standing::recommends);
            EXPECT_EQ(after.recommends_to, kBoard);
            EXPECT_EQ(after.source, before.source);
        });
}

TEST(ABoard, LeavesTheCadenceOfAnotherBoardToTheRatifications) {
    Story story = a_board_of_six();
    const BoardId other("board/other");
    auto item = presented(kOneText);
    item.effects = {CadenceEffect{other, Cadence{1, Period::year, {}}, {}}};
    story.given(meetings::ConstituteBoard{other, "Other", {}, {}, {}})
        .given(item)
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_events("RecommendationResolved FlagRaised");
    ratify(story, "2016-02-23");
    story.then([&](const State& state) {
        EXPECT_EQ(state.meetings.terms(other, day("2016-02-22")).cadence, std::nullopt);
        EXPECT_EQ(state.meetings.terms(other, day("2016-02-23")).cadence,
                  (Cadence{1, Period::year, {}}));
    });
}

const BoardId kDesign("board/design"); // recommends to the board
const BoardId kOther("board/other");

TEST(AnEffect, IsNotBroughtAboutAgainWhereLateTermsTakeABoardFromUnderTheOther) {
    Story story = with_effects({RenameEffect{thing(kDesign), "Design Board", {}}});
    story.given(resolved(kOneText))
        .on("2016-01-10")
        .given(record::Rename{thing(kDesign), "Third Name"})
        .on("2015-09-01")
        .given(SetTermsOfReference{kDesign, {}});
    ratify(story, "2016-02-23");
    story.then_events("DecisionSigned").then([](const State& state) {
        EXPECT_EQ(name_of(state, thing(kDesign), "2015-12-17"), "Design Board");
        EXPECT_EQ(name_of(state, thing(kDesign), "2016-02-23"), "Third Name");
    });
}

TEST(AnEffect, ComesAboutByRatificationThoughLateTermsPutABoardUnderTheOther) {
    Story story = a_board_of_six();
    auto item = presented(kOneText);
    item.effects = {RenameEffect{thing(kOther), "Renamed Board", {}}};
    story.on("2015-08-21")
        .given(meetings::ConstituteBoard{kOther, "Other", {}, {}, {}})
        .on("2015-12-17")
        .given(item)
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_events("RecommendationResolved FlagRaised");
    auto terms = story.state().meetings.terms(kDesign, day("2015-12-17"));
    story.on("2015-09-01").given(SetTermsOfReference{kOther, terms});
    ratify(story, "2016-02-23");
    story.then_events("DecisionSigned EffectsBroughtAbout Renamed").then([](const State& state) {
        EXPECT_EQ(name_of(state, thing(kOther), "2016-02-22"), "as recorded");
        EXPECT_EQ(name_of(state, thing(kOther), "2016-02-23"), "Renamed Board");
    });
}

TEST(ABoard, SettlesItselfWhatWasItsOwnOnTheDayOfTheVote) {
    with_effects({RenameEffect{thing(kDesign), "Design Board", {}}})
        .on("2015-12-20")
        .given(SetTermsOfReference{kDesign, {}})
        .on("2015-12-24")
        .when(resolved(kOneText))
        .then_events("RecommendationResolved EffectsBroughtAbout Renamed FlagRaised FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.at(kOne).resolution->settles,
                      std::vector<int>{1});
        });
}

TEST(ABoardThatOnlyRecommends, BringsNothingAbout) {
    Story story = with_effects({RenameEffect{ThingId("board/programme"), "Other", {}}});
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = Standing::recommends;
    terms.required_bodies.clear();
    story.given(SetTermsOfReference{kBoard, terms})
        .when(resolved(kOneText))
        .then_events("RecommendationResolved FlagRaised");
    ratify(story, "2016-02-23");
    story.then([](const State& state) { EXPECT_EQ(state.effects.done.size(), 0u); });
}

TEST(TheEffectsOfATextNotAgreed, DoNotComeAbout) {
    with_effects({RenameEffect{kAlliance, "Tri-force", {}}})
        .given(meetings::RewordRecommendation{kOne, words("Keep the name."), {}, {}, {}})
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_events("RecommendationResolved FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-01-01"), "as recorded");
        });
}

TEST(AnEffect, WaitsForTheConditionOfItsItem) {
    auto item = presented("recommendation/nine", {kOneText});
    item.effects = {RenameEffect{kAlliance, "Tri-force", {}}};
    Story story = with_effects({});
    story.given(item)
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::pending)
        .on("2015-12-24")
        .when(resolved(kOneText))
        .then_events("RecommendationResolved RecommendationResolved EffectsBroughtAbout Renamed "
                     "FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-23"), "as recorded");
            EXPECT_EQ(name_of(state, kAlliance, "2015-12-24"), "Tri-force");
        });
}

TEST(AToldOutcome, ThatIsClearedSettlesWhatWaitsOnIt) {
    Story story = with_effects({});
    story.given(presented("recommendation/nine", {kOneText}))
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .on("2016-02-12")
        .given(meetings::TellOutcome{
            kOne, Outcome::agreed, Date::on(day("2016-01-05")), {}, "A later report"})
        .then_outcome("recommendation/nine", Outcome::pending)
        .on("2016-03-01")
        .when(record::SettleFlag{FlagId("flag/outcome.told/recommendation/one"),
                                 record::Finding::cleared, words("The minutes are found.")})
        .then_events("FlagSettled RecommendationResolved RecommendationResolved")
        .then_outcome("recommendation/nine", Outcome::pending, "2016-01-04")
        .then_outcome("recommendation/nine", Outcome::agreed, "2016-01-05");
}

TEST(AnEffectByRatification, ComesAboutWhenASuccessionEnteredLateCompletesIt) {
    // The mayor ratifies in the commissioner's stead before anybody has recorded the succession.
    const BodyId mayor("body/mayor");
    Story story = with_effects({RenameEffect{kPartner, "Leicester", {}}});
    story.given(resolved(kOneText))
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {}, mayor});
    for (const std::string name :
         {"northamptonshire-commissioner", "nottinghamshire-commissioner", "mayor"}) {
        story.on("2016-02-23")
            .by("office/" + name)
            .given(adopting("decision/" + name, "body/" + name, kOneText))
            .given(signed_decision("decision/" + name));
    }
    story.by("")
        .then([](const State& state) { EXPECT_EQ(state.effects.done.size(), 0u); })
        .on("2016-02-01")
        .when(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .then_events("BodySucceeded EffectsBroughtAbout Renamed")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kPartner, "2016-02-23"), "Leicester");
        });
}

TEST(AnEarlyRatification, IsFlaggedAtTheResolutionWhereItWasOfAnotherText) {
    Story story = a_board_of_six();
    story.given(presented(kOneText))
        .given(adopting("decision/early", "body/leicestershire-commissioner", kOneText))
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/early"))
        .by("")
        .then_flagged("ratification.early", "decision/early")
        .then_not_flagged("ratification.divergent", "decision/early")
        .given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_events("RecommendationResolved FlagRaised FlagRaised")
        .then_flagged("ratification.divergent", "decision/early");
}

} // namespace
} // namespace concordat::follow_test
