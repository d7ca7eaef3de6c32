// SPDX-License-Identifier: GPL-3.0-or-later
// A board that decides the matters its terms name agrees any other in principle.
#include "domain/given.hpp"

namespace concordat::matters_test {
namespace {

using meetings::Outcome;
using meetings::Standing;

const BoardId kBoard("board/programme");
const char* const kItemText = "recommendation/site";
const RecommendationId kItem(kItemText);
const char* const kRule = "recommendation.beyond-the-boards-matters";

/// The board of six decides estates from 17 December 2015, and these bodies ratify the rest; an
/// item of the matter is put to it and every seat is for it.
Story voted(std::optional<std::string> matter, std::vector<BodyId> required) {
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = Standing::decides;
    terms.matters = {"Estates"};
    terms.required_bodies = std::move(required);
    auto item = presented(kItemText);
    item.matter = std::move(matter);
    story.given(meetings::SetTermsOfReference{kBoard, terms})
        .given(item)
        .given(unanimous(kItemText));
    return story;
}

const std::vector<BodyId> kRequired{BodyId("body/leicestershire-commissioner"),
                                    BodyId("body/northamptonshire-commissioner")};

TEST(AMatter, ThatTheTermsNameIsDecided) {
    voted("Estates", kRequired)
        .when(resolved(kItemText))
        .then_outcome(kItemText, Outcome::agreed)
        .then_in_force_from(kItemText, "2015-12-17")
        .then_not_flagged(kRule, kItemText)
        .then([](const State& state) {
            const auto& resolution = *state.meetings.recommendations.at(kItem).resolution;
            EXPECT_EQ(resolution.standing, Standing::decides);
            EXPECT_TRUE(resolution.required.empty());
        });
}

TEST(AMatter, ThatTheTermsDoNotNameIsAgreedInPrinciple) {
    for (const auto& matter :
         {std::optional<std::string>("Budget"), std::optional<std::string>()}) {
        voted(matter, kRequired)
            .when(resolved(kItemText))
            .then_outcome(kItemText, Outcome::agreed)
            .then_in_force_from(kItemText, "")
            .then_flagged(kRule, kItemText)
            .then([](const State& state) {
                const auto& resolution = *state.meetings.recommendations.at(kItem).resolution;
                EXPECT_EQ(resolution.standing, Standing::agrees_in_principle);
                EXPECT_EQ(resolution.required, kRequired);
                EXPECT_EQ(state.waits.open.size(), 2u);
            });
    }
}

TEST(AMatter, ThatTheTermsDoNotNameIsNeverInForceWhereNobodyIsToRatify) {
    voted("Budget", {})
        .when(resolved(kItemText))
        .then_in_force_from(kItemText, "")
        .then_flagged(kRule, kItemText)
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 0u); });
}

TEST(AMatter, OfABoardThatNamesNoneIsItsOwn) {
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = Standing::decides;
    terms.required_bodies.clear();
    story.given(meetings::SetTermsOfReference{kBoard, terms})
        .given(presented(kItemText))
        .given(unanimous(kItemText))
        .when(resolved(kItemText))
        .then_in_force_from(kItemText, "2015-12-17")
        .then_not_flagged(kRule, kItemText);
}

/// The Design Authority recommends an item of no matter, or of the one given; the board of six
/// decides estates, to which it is referred as of another or the same.
Story recommended(std::optional<std::string> matter, std::optional<std::string> referred_as) {
    const BoardId design("board/design");
    const MeetingId meeting("meeting/design");
    Story story = a_board_of_six();
    auto own = story.state().meetings.terms(kBoard, day("2015-12-17"));
    own.standing = Standing::decides;
    own.matters = {"Estates"};
    own.required_bodies.clear();
    auto terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    auto item = presented(kItemText);
    item.meeting = meeting;
    item.matter = std::move(matter);
    story.given(meetings::SetTermsOfReference{kBoard, own})
        .on("2015-12-01")
        .given(meetings::SetTermsOfReference{design, terms})
        .given(meetings::CallMeeting{meeting, design, day("2015-12-03")})
        .given(item)
        .on("2015-12-03")
        .given(unanimous(kItemText))
        .given(resolved(kItemText))
        .on("2015-12-04")
        .given(meetings::ReferRecommendation{kItem, MeetingId("meeting/december"),
                                             std::move(referred_as)})
        .on("2015-12-17")
        .given(unanimous(kItemText));
    return story;
}

TEST(AMatter, MayBeGivenWhenAnItemIsReferred) {
    for (const auto& before :
         {std::optional<std::string>(), std::optional<std::string>("Design")}) {
        recommended(before, "Estates")
            .when(resolved(kItemText))
            .then_in_force_from(kItemText, "2015-12-17")
            .then_not_flagged(kRule, kItemText);
    }
}

TEST(AMatter, OfAnItemThatIsReferredIsAsItWasWhereNoneIsGiven) {
    recommended("Estates", {})
        .when(resolved(kItemText))
        .then_in_force_from(kItemText, "2015-12-17");
    recommended({}, {})
        .when(resolved(kItemText))
        .then_in_force_from(kItemText, "")
        .then_flagged(kRule, kItemText);
}

} // namespace
} // namespace concordat::matters_test
