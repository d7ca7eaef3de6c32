// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::present_recommendation_test {
namespace {

using meetings::AddAgendaItem;
using meetings::Class;
using meetings::Outcome;
using meetings::Verb;

const MeetingId kDecember("meeting/december");

TEST(PresentRecommendation, HasNoOutcomeYetAndIsNumberedByOrder) {
    two_recommendations()
        .then_outcome("recommendation/one", Outcome::not_stated)
        .then([](const State& state) {
            const auto& two =
                *state.meetings.recommendations.find(RecommendationId("recommendation/two"));
            EXPECT_EQ(two.order, 2);
            EXPECT_EQ(called(two), "recommendation 2 (by order)");
            EXPECT_EQ(two.board.text(), "board/programme");
            EXPECT_EQ(two.presented, day("2015-12-17"));
        });
}

TEST(PresentRecommendation, KeepsTheNumberOfItsPaper) {
    auto command = presented("recommendation/one");
    command.number = "5(b)";
    a_board_of_six().when(command).then([](const State& state) {
        EXPECT_EQ(
            called(*state.meetings.recommendations.find(RecommendationId("recommendation/one"))),
            "recommendation 5(b)");
    });
}

TEST(PresentRecommendation, ThatOnlyNotesIsOfTheClassToNote) {
    auto command = presented("recommendation/one");
    command.verb = Verb::note;
    a_board_of_six().when(command).then([](const State& state) {
        EXPECT_EQ(state.meetings.recommendations.find(RecommendationId("recommendation/one"))
                      ->texts[0]
                      .class_,
                  Class::note);
    });
}

TEST(PresentRecommendation, KeepsVerbAndClassApart) {
    auto command = presented("recommendation/one");
    command.verb = Verb::acknowledge;
    a_board_of_six().when(command).then([](const State& state) {
        const auto& text =
            state.meetings.recommendations.find(RecommendationId("recommendation/one"))->texts[0];
        EXPECT_EQ(text.verb, Verb::acknowledge);
        EXPECT_EQ(text.class_, Class::decision);
    });
}

TEST(PresentRecommendation, AddedInTheMeetingIsFlaggedAsWithoutNotice) {
    auto command = presented("recommendation/one");
    command.added_at_meeting = true;
    a_board_of_six().when(command).then_flagged("recommendation.without-notice",
                                                "recommendation/one");
}

TEST(PresentRecommendation, IsRefusedAsAddedInTheMeetingOnAnotherDay) {
    auto command = presented("recommendation/one");
    command.added_at_meeting = true;
    a_board_of_six()
        .on("2015-12-10")
        .when(command)
        .then_refused("recommendation.added-before-the-meeting", "/added_at_meeting");
}

TEST(PresentRecommendation, IsRefusedAfterItsMeeting) {
    a_board_of_six()
        .on("2015-12-18")
        .when(presented("recommendation/one"))
        .then_refused("recommendation.after-its-meeting", "/on")
        .then_advises("the next meeting");
}

TEST(PresentRecommendation, IsRefusedUnderAnIdThatIsTaken) {
    two_recommendations()
        .when(presented("recommendation/one"))
        .then_refused("id.taken", "/recommendation");
}

TEST(PresentRecommendation, IsRefusedUnderANumberOfTheSamePaperTwice) {
    auto first = presented("recommendation/one");
    auto second = presented("recommendation/two");
    first.number = second.number = "1";
    a_board_of_six().given(first).when(second).then_refused("recommendation.number-twice",
                                                            "/number");
}

TEST(PresentRecommendation, IsRefusedWithItselfAsItsCondition) {
    a_board_of_six()
        .when(presented("recommendation/one", {"recommendation/one"}))
        .then_refused("recommendation.waits-on-itself", "/only_if_agreed/0");
}

TEST(PresentRecommendation, IsRefusedWithAConditionTwice) {
    two_recommendations()
        .when(presented("recommendation/three",
                        {"recommendation/one", "recommendation/two", "recommendation/one"}))
        .then_refused("recommendation.condition-twice", "/only_if_agreed/2");
}

TEST(PresentRecommendation, IsRefusedNamingItsOwnRequiredBodiesWithoutAReason) {
    auto command = presented("recommendation/one");
    command.required_bodies = {BodyId("body/leicestershire-commissioner")};
    a_board_of_six().when(command).then_refused("recommendation.required-without-reason",
                                                "/required_because");
}

TEST(PresentRecommendation, IsRefusedToNoteWithEffects) {
    auto command = presented("recommendation/one");
    command.verb = Verb::note;
    command.effects = {meetings::RenameEffect{ThingId("board/programme"), "Other", {}}};
    a_board_of_six().when(command).then_refused("recommendation.note-with-effects", "/effects");
}

TEST(PresentRecommendation, IsRefusedUnderAnItemTheAgendaDoesNotHave) {
    auto command = presented("recommendation/one");
    command.agenda_item = "9";
    a_board_of_six().when(command).then_refused("agenda.no-such-item", "/agenda_item");
    a_board_of_six()
        .given(AddAgendaItem{kDecember, "9", "Any", {}, {}, {}})
        .when(command)
        .then_accepted();
}

TEST(PresentRecommendation, IsRefusedNamingWhatIsNotThere) {
    const auto refused = [](auto change, const char* field) {
        auto command = presented("recommendation/one");
        change(command);
        a_board_of_six().when(command).then_refused("thing.not-found", field);
    };
    refused([](auto& act) { act.meeting = MeetingId("meeting/none"); }, "/meeting");
    refused([](auto& act) { act.paper = PaperId("paper/none"); }, "/paper");
    refused([](auto& act) { act.only_if_agreed = {RecommendationId("recommendation/none")}; },
            "/only_if_agreed/0");
    refused([](auto& act) { act.required_bodies.emplace({BodyId("body/none")}); },
            "/required_bodies/0");
    refused(
        [](auto& act) {
            act.effects = {meetings::RenameEffect{ThingId("board/none"), "Other", {}}};
        },
        "/effects/0/rename/thing");
    refused(
        [](auto& act) {
            act.effects = {meetings::CadenceEffect{BoardId("board/none"), {}, {}}};
        },
        "/effects/0/change-cadence/board");
}

TEST(PresentRecommendation, IsRefusedToNoteByItsVerbAndBringSomethingAbout) {
    auto command = presented("recommendation/one");
    command.verb = meetings::Verb::note;
    command.class_ = meetings::Class::decision;
    a_board_of_six().when(command).then_accepted();
    command.effects = {meetings::RenameEffect{ThingId("board/programme"), "Other", {}}};
    a_board_of_six().when(command).then_refused("recommendation.note-with-effects", "/effects");
}

TEST(PresentRecommendation, IsRefusedWithACadenceThatCannotBe) {
    auto command = presented("recommendation/one");
    for (const int every : {0, -5}) {
        command.effects = {meetings::CadenceEffect{
            BoardId("board/programme"), {every, meetings::Period::month, {}}, {}}};
        a_board_of_six().when(command).then_refused("cadence.malformed",
                                                    "/effects/0/change-cadence/cadence/every");
    }
    command.effects = {
        meetings::CadenceEffect{BoardId("board/programme"), {1, meetings::Period::month, {}}, {}}};
    a_board_of_six().when(command).then_accepted();
}

TEST(PresentRecommendation, IsRefusedToGiveAThingTheNameItHas) {
    const ThingId board("board/programme");
    auto command = presented("recommendation/one");
    command.effects = {meetings::RenameEffect{board, "Programme Board", {}}};
    a_board_of_six().when(command).then_refused("name.unchanged", "/effects/0/rename/to");
    a_board_of_six().given(record::Rename{board, "Strategic Board"}).when(command).then_accepted();
    // A name on record of which nothing says who agreed it: this may be what did.
    a_board_of_six()
        .given(record::Rename{board, "Strategic Board"})
        .given(record::Rename{board, "Programme Board"})
        .when(command)
        .then_accepted();
}

TEST(PresentRecommendation, MayGiveAThingTheNameItHasFromALaterDay) {
    const ThingId board("board/programme");
    auto command = presented("recommendation/one");
    command.effects = {meetings::RenameEffect{board, "Programme Board", day("2016-10-01")}};
    a_board_of_six().when(command).then_accepted();
    command.effects = {meetings::RenameEffect{board, "Programme Board", {}}};
    a_board_of_six()
        .on("2016-01-01")
        .given(record::Rename{board, "Strategic Board"})
        .on("2015-12-17")
        .when(command)
        .then_accepted();
}

TEST(PresentRecommendation, IsRefusedWithAReasonForBodiesItDoesNotName) {
    auto command = presented("recommendation/one");
    command.required_because = "Only one estate is concerned.";
    a_board_of_six().when(command).then_refused("recommendation.reason-without-required",
                                                "/required_because");
    command.required_bodies.emplace();
    a_board_of_six().when(command).then_accepted();
}

} // namespace
} // namespace concordat::present_recommendation_test
