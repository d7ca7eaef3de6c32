// SPDX-License-Identifier: GPL-3.0-or-later
// What passes to a successor and what does not, and whose own decision counts for a grant.
#include "domain/authority/given.hpp"

namespace concordat::grants_test {
namespace {

const BodyId kMayor("body/mayor");

BodyId commissioner(const char* name) {
    return BodyId(std::string("body/") + name + "-commissioner");
}

/// In force from 23 February; a mayor takes the place of Northamptonshire's commissioner on 1 May.
Story succeeded(std::vector<meetings::Effect> effects) {
    Story story = in_force_with(std::move(effects));
    story.by("")
        .given(parties::AddBody{kMayor, "Mayor", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {}, kMayor})
        .on("2016-05-01")
        .given(parties::RecordSuccession{commissioner("northamptonshire"), kMayor})
        .by("office/leicestershire-chief-executive");
    return story;
}

TEST(ADelegation, DoesNotPassToTheSuccessorOfItsGrantor) {
    succeeded({centres(), officers()})
        .on("2016-04-30")
        .when(draw_of("draw/before", "£1k"))
        .then_accepted()
        .on("2016-05-01")
        .when(draw_of("draw/after", "£1k"))
        .then_refused("delegation.grantor-ended", "/under")
        .then_says("Mayor");
}

TEST(ADelegation, GivenSeverallyKeepsThePartsOfTheOthersWhenAGrantorEnds) {
    auto severally = officers();
    severally.severally = true;
    succeeded({centres(), severally})
        .when(draw_of("draw/after", "£1k"))
        .then_flagged("draw.part-unauthorised", "draw/after")
        .then([](const State& state) {
            const auto& parts = state.authority.draws.at(DrawId("draw/after")).parts;
            EXPECT_EQ(parts.at(1).body, kMayor);
            EXPECT_FALSE(parts.at(1).stands);
            EXPECT_TRUE(parts.at(0).stands && parts.at(2).stands);
        });
}

TEST(ASum, PassesWithThePlaceOfItsPayer) {
    succeeded({centres()})
        .given(authority::SetSchemeOfConsent{
            commissioner("leicestershire"),
            {{ThingId("office/leicestershire-chief-executive"), {meetings::Power::spend}, {}}},
            {}})
        .by("office/leicestershire-commissioner")
        .when([] {
            auto command = draw_of("draw/after", "£1k");
            command.under = ThingId("sum/centres");
            command.together_with = {OfficeId("office/mayor"),
                                     OfficeId("office/nottinghamshire-commissioner")};
            return command;
        }())
        .then_accepted()
        .then([](const State& state) {
            const auto& parts = state.authority.draws.at(DrawId("draw/after")).parts;
            EXPECT_EQ(parts.at(1), (authority::Part{kMayor, money("£350"), true}));
        });
}

/// recommendation/one needs the first two commissioners only; the delegation is granted by all
/// three.
Story two_required() {
    auto item = presented("recommendation/one");
    item.effects = {centres(), officers()};
    item.required_bodies =
        std::vector<BodyId>{commissioner("leicestershire"), commissioner("northamptonshire")};
    item.required_because = "The third joins by its own decision";
    Story story = a_board_of_six();
    story
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    ratify(story, "leicestershire", "2016-02-23");
    ratify(story, "northamptonshire", "2016-02-23");
    story.on("2016-03-01").by("office/leicestershire-chief-executive");
    return story;
}

TEST(AGrantor, ThatTheResolutionDoesNotRequireGrantsByItsOwnDecision) {
    Story story = two_required();
    story.when(draw_of("draw/early", "£1k"))
        .then_refused("delegation.not-ratified", "/under")
        .then_says("nottinghamshire");
    ratify(story, "nottinghamshire", "2016-03-10");
    story.by("office/leicestershire-chief-executive")
        .on("2016-03-09")
        .when(draw_of("draw/early", "£1k"))
        .then_refused("delegation.not-ratified", "/under")
        .on("2016-03-10")
        .when(draw_of("draw/later", "£1k"))
        .then_accepted()
        .then([](const State& state) {
            for (const auto& part : state.authority.draws.at(DrawId("draw/later")).parts)
                EXPECT_TRUE(part.stands) << part.body.text();
        });
}

TEST(AClock, RunsOnForTheSuccessorWithTheDaysItHasRun) {
    Story story = agreed_with({centres()});
    story.by("")
        .given(parties::AddBody{kMayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(parties::RecordSuccession{commissioner("northamptonshire"), kMayor})
        .then([](const State& state) {
            const auto joint =
                decisions::joint_effect(state.parties, state.meetings, state.decisions,
                                        RecommendationId("recommendation/one"), day("2016-05-31"));
            EXPECT_EQ(joint.bodies.at(1).waits_since, day("2015-12-17"));
            EXPECT_EQ(joint.bodies.at(1).lag, 166);
            EXPECT_EQ(
                state.parties.standing_in(commissioner("northamptonshire"), day("2016-05-31")),
                kMayor);
        });
}

} // namespace
} // namespace concordat::grants_test
