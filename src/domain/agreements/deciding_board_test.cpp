// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::deciding_board_test {
namespace {

using meetings::Outcome;
using meetings::Standing;

const AgreementId kAlliance("agreement/alliance");
const BoardId kBoard("board/programme");
const RecommendationId kOne("recommendation/one");
constexpr const char* kRule = "board.agreement-not-in-force";

/// The terms of the board, by which it decides while the agreement is in force.
meetings::TermsOfReference terms(const Story& story) {
    meetings::TermsOfReference terms =
        *story.state().meetings.boards.at(kBoard).terms.at(day("2015-12-17"));
    terms.standing = Standing::decides;
    terms.required_bodies.clear();
    terms.decides_under = kAlliance;
    return terms;
}

/// Its terms are set from 17 December 2015, and everybody is for recommendation/one that day.
Story voted(Story story) {
    story.given(meetings::SetTermsOfReference{kBoard, terms(story)})
        .given(presented("recommendation/one"))
        .given(unanimous("recommendation/one"));
    return story;
}

/// The agreement is made and nobody has signed it.
Story unsigned_agreement() {
    Story story = a_board_of_six();
    story.on("2015-12-17").given(agreement_of_six("agreement/alliance"));
    return story;
}

Story signed_agreement() {
    Story story = agreement_in_force();
    story.by("");
    return story;
}

TEST(ABoardThatDecidesByAnAgreement, DecidesWhileItIsInForce) {
    voted(signed_agreement())
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_in_force_from("recommendation/one", "2015-12-17")
        .then_not_flagged(kRule, "recommendation/one");
}

TEST(ABoardThatDecidesByAnAgreement, DoesNotWhileItIsUnsigned) {
    voted(unsigned_agreement())
        .when(resolved("recommendation/one"))
        .then_refused(kRule, "/recommendation")
        .then_says("The board decides by Alliance Agreement, of which no version was in force on "
                   "17 December 2015.");
}

TEST(ABoardThatDecidesByAnAgreement, IsJudgedByTheDayOfTheVote) {
    // All sign in January; the vote was taken in December, and is resolved after.
    Story story = voted(unsigned_agreement());
    story.on("2016-01-10");
    const auto parties = story.state().agreements.agreements.at(kAlliance).version(1).terms.parties;
    for (const OfficeId& party : parties)
        story.by(party.text()).given(all_considered("agreement/alliance"));
    sign_by_all(story, "agreement/alliance");
    EXPECT_EQ(story.state().agreements.agreements.at(kAlliance).in_force(day("2016-01-10")), 1);
    story.by("").on("2016-01-11").when(resolved("recommendation/one")).then_refused(kRule);
}

TEST(ABoardThatDecidesByAnAgreement, DoesNotOnceTheAgreementIsOver) {
    Story story = signed_agreement();
    const auto parties = story.state().agreements.agreements.at(kAlliance).version(1).terms.parties;
    for (const OfficeId& party : parties)
        story.by(party.text()).given(agreements::EndAgreement{kAlliance, day("2015-12-31"), {}});
    story.by("")
        .given(meetings::SetTermsOfReference{kBoard, terms(story)})
        .on("2015-12-20")
        .given(meetings::CallMeeting{MeetingId("meeting/january"), kBoard, day("2016-01-01")})
        .on("2016-01-01");
    auto late = presented("recommendation/one");
    late.meeting = MeetingId("meeting/january");
    story.given(late)
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_refused(kRule);
}

TEST(ABoardThatDecidesByAnAgreement, NeedsItNotWhereBodiesRatify) {
    Story story = unsigned_agreement();
    story.given(meetings::SetTermsOfReference{kBoard, terms(story)});
    auto item = presented("recommendation/one");
    item.required_bodies = {{BodyId("body/leicestershire-commissioner")}};
    item.required_because = "It is Leicestershire's own.";
    story.given(item)
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_in_force_from("recommendation/one", "");
}

TEST(ABoardThatDecidesByAnAgreement, IsRecordedWhereItWasNotAgreed) {
    Story story = unsigned_agreement();
    story.given(meetings::SetTermsOfReference{kBoard, terms(story)})
        .given(presented("recommendation/one"))
        .given(meetings::RecordPositions{
            kOne,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Position::against, {}}},
            {}})
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::not_agreed);
}

TEST(AToldOutcome, ThatTheAgreementDidNotAllowIsFlagged) {
    Story story = unsigned_agreement();
    story.given(meetings::SetTermsOfReference{kBoard, terms(story)})
        .given(presented("recommendation/one"))
        .given(meetings::TellOutcome{
            kOne, Outcome::agreed, Date::on(day("2015-12-17")), {}, "A later report"})
        .on("2016-03-01")
        .when(record::SettleFlag{FlagId("flag/outcome.told/recommendation/one"),
                                 record::Finding::cleared, words("The minutes are found.")})
        .then_flagged(kRule, "recommendation/one");
}

TEST(TermsOfReference, NameAnAgreementOnlyWhereTheBoardDecides) {
    Story story = signed_agreement();
    for (const auto standing : {std::optional(Standing::recommends), std::optional<Standing>()}) {
        auto others = terms(story);
        others.standing = standing;
        story.when(meetings::SetTermsOfReference{kBoard, others})
            .then_refused("board.agreement-without-deciding", "/terms/decides_under");
    }
}

TEST(TermsOfReference, NameAnAgreementThatIsOnRecord) {
    Story story = a_board_of_six();
    story.when(meetings::SetTermsOfReference{kBoard, terms(story)})
        .then_refused("thing.not-found", "/terms/decides_under");
    auto item = presented("recommendation/one");
    item.effects = {meetings::ChangeTermsEffect{kBoard, terms(story), {}}};
    story.when(item).then_refused("thing.not-found", "/effects/0/change-terms/terms/decides_under");
}

} // namespace
} // namespace concordat::deciding_board_test
