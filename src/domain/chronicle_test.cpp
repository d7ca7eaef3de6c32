// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"
#include "domain/things_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::chronicle_test {
namespace {

using testing::ElementsAre;

const ThingId kOne("recommendation/one");

std::vector<std::string> told(const Event& event) {
    std::vector<std::string> ids;
    for (const ThingId& thing : things_of(event))
        ids.emplace_back(thing.text());
    return ids;
}

/// "2015-12-17 Recommendation presented", and so on, of what the story tells of the thing.
std::vector<std::string> chronology(const Story& story, const ThingId& thing) {
    std::vector<std::string> all;
    for (const Moment& moment : story.state().chronicle.moments_of(thing)) {
        const Happening& happened = story.happened().at(moment.entry - 1);
        EXPECT_EQ(happened.effective, moment.on);
        all.push_back(text(moment.on) + " " + in_words(happened.event));
    }
    return all;
}

TEST(AnEvent, TellsOfEachThingItNamesOnce) {
    decisions::DecisionPrepared prepared{
        .decision = DecisionId("decision/one"), .body = BodyId("body/one"), .title = "One"};
    prepared.follows = MeetingId("meeting/december");
    prepared.limbs.push_back({1, {}, {{RecommendationId("recommendation/one")}}, {}});
    prepared.limbs.push_back({2, {}, {{RecommendationId("recommendation/one")}}, {}});
    EXPECT_THAT(told(Event(decisions::Event(prepared))),
                ElementsAre("decision/one", "meeting/december", "recommendation/one"));
    EXPECT_EQ(in_words(Event(decisions::Event(prepared))), "Decision prepared");
}

TEST(AnEvent, TellsOfThoseWhoActWhereItIsAboutThem) {
    EXPECT_THAT(told(Event(parties::Event(
                    parties::BodyAdded{BodyId("body/one"), "One", parties::BodyKind::council}))),
                ElementsAre("body/one"));
    EXPECT_THAT(told(Event(meetings::Event(meetings::AttendanceRecorded{
                    MeetingId("meeting/december"), {{SeatId("seat/one")}}}))),
                ElementsAre("meeting/december"));
}

TEST(TheChronicle, HasEachEntryThatTellsOfAThingByTheDayItHoldsFrom) {
    Story story = decision_to_sign();
    story.given(signed_decision("decision/one"));
    EXPECT_THAT(chronology(story, kOne),
                ElementsAre("2015-12-17 Recommendation presented", "2015-12-17 Positions recorded",
                            "2015-12-17 Recommendation resolved", "2015-12-17 Decision prepared"));
    EXPECT_THAT(chronology(story, ThingId("decision/one")),
                ElementsAre("2015-12-17 Decision prepared", "2016-02-23 Decision signed"));
}

TEST(TheChronicle, PutsALateEntryAtItsDay) {
    Story story = two_recommendations();
    story.on("2015-12-24")
        .given(meetings::DeferRecommendation{RecommendationId(kOne.text()), day("2016-03-01"), {}});
    story.on("2015-12-18").given(record::RaiseFlag{kOne, "Not told."});
    EXPECT_THAT(chronology(story, kOne),
                ElementsAre("2015-12-17 Recommendation presented", "2015-12-18 Flag raised",
                            "2015-12-24 Recommendation deferred"));
}

TEST(TheChronicle, HasNothingOfWhatIsNotThere) {
    EXPECT_TRUE(two_recommendations().state().chronicle.moments_of(ThingId("sum/none")).empty());
}

} // namespace
} // namespace concordat::chronicle_test
