// SPDX-License-Identifier: GPL-3.0-or-later
// Revocation and variation: what a later decision of the body does to an earlier one.
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat::changes_test {
namespace {

using decisions::Adoption;
using decisions::Answer;
using decisions::Change;
using decisions::Changes;
using decisions::Declaration;
using decisions::Limb;
using decisions::PrepareDecision;
using decisions::SignDecision;

const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";
const RecommendationId kOne("recommendation/one");
const DecisionId kFirst("decision/leicestershire");
const DecisionId kLater("decision/later");
const ThingId kPartner("partner/leicestershire");

PrepareDecision changing(std::vector<Changes> changes) {
    PrepareDecision command;
    command.decision = kLater;
    command.body = BodyId(kBody);
    command.title = "A later decision";
    command.limbs = {Limb{1, words("It is otherwise now."), {}, std::move(changes)}};
    return command;
}

PrepareDecision revoking(std::optional<int> limb = {}) {
    return changing({{kFirst, limb, Change::revoked}});
}

decisions::JointEffect effect(const State& state, const char* as_at) {
    return decisions::joint_effect(state.parties, state.meetings, state.decisions, kOne,
                                   day(as_at));
}

TEST(ARevocation, EndsJointEffectFromTheDayItIsEffectiveAndNotBefore) {
    ratified_by_all()
        .given(revoking())
        .when(SignDecision{kLater, Declaration::none, day("2016-04-01")})
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-02-29").in_force_until, std::nullopt);
            const auto before = effect(state, "2016-03-31");
            EXPECT_EQ(before.in_force_from, day("2016-02-23"));
            EXPECT_EQ(before.in_force_until, day("2016-04-01"));
            EXPECT_TRUE(before.bodies[0].counts);
            const auto after = effect(state, "2016-04-01");
            EXPECT_EQ(after.in_force_until, day("2016-04-01"));
            EXPECT_FALSE(after.bodies[0].counts);
            EXPECT_EQ(after.bodies[0].answer, Answer::revoked);
            EXPECT_EQ(after.bodies[0].ended->by, kLater);
            EXPECT_EQ(after.bodies[0].waits_since, day("2016-04-01"));
            EXPECT_EQ(effect(state, "2016-04-11").bodies[0].lag, 10);
            EXPECT_TRUE(after.bodies[1].counts);
        });
}

bool has_ended(const State& state, const Wait& wait) {
    const std::size_t at = state.waits.ended.count_before(wait);
    return at < state.waits.ended.size() && state.waits.ended.nth(at) == wait;
}

TEST(ARevocation, BeginsTheWaitOfItsBodyAgain) {
    const Wait before{day("2016-02-23"), day("2015-12-17"), kOne, BodyId(kBody)};
    const Wait again{day("2016-03-01"), day("2016-03-01"), kOne, BodyId(kBody)};
    Story story = ratified_by_all();
    story.given(revoking()).when(signed_decision("decision/later")).then([&](const State& state) {
        EXPECT_EQ(state.waits.open.size(), 1u);
        EXPECT_EQ(state.waits.open.nth(0), again);
        EXPECT_TRUE(has_ended(state, before));
        EXPECT_EQ(state.waits.items_of.find(BodyId(kBody))->size(), 1u);
    });
    story.on("2016-03-11")
        .given(adopting("decision/anew", kBody, "recommendation/one"))
        .when(signed_decision("decision/anew"))
        .then([&](const State& state) {
            EXPECT_EQ(state.waits.open.size(), 0u);
            EXPECT_EQ(state.waits.items.size(), 0u);
            EXPECT_EQ(state.waits.ended.size(), 4u);
            EXPECT_EQ(effect(state, "2016-03-10").in_force_until, day("2016-03-01"));
            EXPECT_EQ(effect(state, "2016-03-11").in_force_from, day("2016-03-11"));
        });
}

TEST(AVariation, ThatAdoptsTheTextAgainLeavesItInForce) {
    auto varying = changing({{kFirst, 1, Change::varied}});
    varying.limbs[0].adopts = {{kOne, {}, Adoption::adopted}};
    ratified_by_all()
        .given(varying)
        .when(signed_decision("decision/later"))
        .then_in_force_from("recommendation/one", "2016-02-23")
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-03-01").in_force_until, std::nullopt);
            EXPECT_EQ(effect(state, "2016-03-01").bodies[0].ratification->decision, kLater);
            EXPECT_EQ(effect(state, "2016-02-29").bodies[0].ratification->decision, kFirst);
            EXPECT_EQ(state.waits.open.size(), 0u);
        });
}

TEST(AVariation, InOtherWordsEndsJointEffect) {
    auto varying = changing({{kFirst, {}, Change::varied}});
    varying.limbs[0].adopts = {{kOne, {}, Adoption::in_other_words}};
    ratified_by_all()
        .given(varying)
        .when(signed_decision("decision/later"))
        .then([](const State& state) {
            const auto after = effect(state, "2016-03-01");
            EXPECT_EQ(after.in_force_until, day("2016-03-01"));
            EXPECT_EQ(after.bodies[0].answer, Answer::in_other_words);
            EXPECT_EQ(after.bodies[0].waits_since, day("2016-03-01"));
        });
    // With words alone, nothing is adopted in place of what was.
    ratified_by_all()
        .given(changing({{kFirst, {}, Change::varied}}))
        .when(signed_decision("decision/later"))
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-03-01").bodies[0].answer, Answer::varied);
            EXPECT_FALSE(effect(state, "2016-03-01").bodies[0].counts);
        });
}

TEST(ARevocation, OfOneLimbLeavesTheOthers) {
    Story story = two_recommendations();
    auto both = adopting("decision/leicestershire", kBody, "recommendation/one");
    both.limbs.push_back({2, words("And a second thing."), {}, {}});
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .by(kOffice)
        .given(both)
        .given(signed_decision("decision/leicestershire"))
        .on("2016-03-01")
        .given(revoking(2))
        .when(signed_decision("decision/later"))
        .then([](const State& state) {
            EXPECT_TRUE(effect(state, "2016-03-01").bodies[0].counts);
            EXPECT_EQ(state.decisions.decisions.at(kFirst).endings.size(), 1u);
        });
}

TEST(ARevocation, LetsTheBodyAnswerOtherwise) {
    auto refusing = revoking();
    refusing.limbs[0].adopts = {{kOne, {}, Adoption::refused}};
    ratified_by_all()
        .given(refusing)
        .when(signed_decision("decision/later"))
        .then_accepted()
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-03-01").bodies[0].answer, Answer::refused);
            EXPECT_EQ(effect(state, "2016-03-01").in_force_until, day("2016-03-01"));
        });
}

TEST(ARevocation, OfWhatBroughtSomethingAboutLeavesThatInDoubt) {
    auto rename = presented("recommendation/one");
    rename.effects = {meetings::RenameEffect{kPartner, "The county", {}}};
    const auto with_effect = [&] {
        Story story = a_board_of_six();
        story.given(rename)
            .given(unanimous("recommendation/one"))
            .given(resolved("recommendation/one"));
        return story;
    };
    const auto ratify = [](Story& story, const std::string& name, const char* on) {
        story.on(on)
            .by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner",
                            "recommendation/one"))
            .given(signed_decision("decision/" + name));
    };
    const auto revoke = [](Story& story) {
        story.on("2016-03-01")
            .by(kOffice)
            .given(revoking())
            .given(signed_decision("decision/later"));
    };
    Story in_order = with_effect();
    for (const char* name : kNames)
        ratify(in_order, name, "2016-02-23");
    in_order.then_not_flagged("effect.ratification-ended", "recommendation/one");
    revoke(in_order);
    in_order.then_flagged("effect.ratification-ended", "recommendation/one");

    // The last ratification is entered after the first was revoked, and was signed before.
    Story late = with_effect();
    ratify(late, kNames[0], "2016-02-23");
    ratify(late, kNames[1], "2016-02-23");
    revoke(late);
    late.then_not_flagged("effect.ratification-ended", "recommendation/one");
    ratify(late, kNames[2], "2016-02-25");
    late.then_flagged("effect.ratification-ended", "recommendation/one")
        .then([](const State& state) {
            EXPECT_EQ(state.record.name_of(kPartner, "leicestershire", day("2016-02-25")),
                      "The county");
        });
}

TEST(ARevocation, MayBeOfTheSuccessor) {
    const BodyId heir("body/heir-commissioner");
    Story story = ratified_by_all();
    story.by("")
        .given(parties::AddBody{heir, "Heir", parties::BodyKind::commissioner})
        .given(parties::AddOffice{OfficeId("office/heir-commissioner"), "Heir", {}, heir})
        .given(parties::RecordSuccession{BodyId(kBody), heir});
    auto by_heir = revoking();
    by_heir.body = heir;
    story.on("2016-04-01")
        .by("office/heir-commissioner")
        .given(by_heir)
        .when(signed_decision("decision/later"))
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-04-01").in_force_until, day("2016-04-01"));
        });
}

TEST(ARevocation, EnteredLateIsJudgedByItsOwnDay) {
    auto first = revoking();
    first.decision = DecisionId("decision/before");
    ratified_by_all()
        .given(revoking())
        .given(signed_decision("decision/later"))
        .on("2016-02-25")
        .given(first)
        .when(signed_decision("decision/before"))
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-02-26").in_force_until, day("2016-02-25"));
            EXPECT_EQ(effect(state, "2016-12-31").bodies[0].ended->by,
                      DecisionId("decision/before"));
        });
}

TEST(PrepareDecision, ChangesOnlyWhatIsThereAndItsOwn) {
    ratified_by_all()
        .when(changing({{DecisionId("decision/none"), {}, Change::revoked}}))
        .then_refused("thing.not-found", "/limbs/0/changes/0/decision");
    ratified_by_all()
        .when(changing({{DecisionId("decision/nottinghamshire"), {}, Change::revoked}}))
        .then_refused("decision.of-another-body", "/limbs/0/changes/0/decision");
    ratified_by_all()
        .when(revoking(3))
        .then_refused("limb.no-such-limb", "/limbs/0/changes/0/limb");
}

TEST(PrepareDecision, ChangesEachLimbOnce) {
    ratified_by_all()
        .when(changing({{kFirst, 1, Change::revoked}, {kFirst, {}, Change::varied}}))
        .then_refused("decision.changed-twice", "/limbs/0/changes/1");
    auto by_two = revoking(1);
    by_two.limbs.push_back({2, words("Again."), {}, {{kFirst, 1, Change::revoked}}});
    ratified_by_all().when(by_two).then_refused("decision.changed-twice", "/limbs/1/changes/0");
}

TEST(PrepareDecision, VariesBySayingWhatStandsInstead) {
    auto silent = changing({{kFirst, {}, Change::varied}});
    silent.limbs[0].words.reset();
    ratified_by_all().when(silent).then_refused("limb.variation-empty", "/limbs/0/changes/0/as");
    auto revoked = revoking();
    revoked.limbs[0].words.reset();
    ratified_by_all().when(revoked).then_accepted();
}

TEST(SignDecision, ChangesOnlyWhatIsDecided) {
    ratified_by_all()
        .given(adopting("decision/draft", kBody, "recommendation/two"))
        .given(changing({{DecisionId("decision/draft"), {}, Change::revoked}}))
        .when(signed_decision("decision/later"))
        .then_refused("decision.changed-before-decided", "/decision");
    ratified_by_all()
        .given(revoking())
        .on("2016-02-22")
        .when(signed_decision("decision/later"))
        .then_refused("decision.changed-before-decided", "/decision")
        .then_says("23 February 2016");
}

TEST(SignDecision, ChangesALimbThatStands) {
    auto again = revoking();
    again.decision = DecisionId("decision/again");
    ratified_by_all()
        .given(again)
        .given(revoking())
        .given(signed_decision("decision/later"))
        .when(signed_decision("decision/again"))
        .then_refused("decision.changed", "/decision");
}

} // namespace
} // namespace concordat::changes_test
