// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decision.hpp"

#include "views/given.hpp"
#include "views/scheme.hpp"

namespace concordat::views::decision_test {
namespace {

const DecisionId kFirst("decision/leicestershire/one");
const DecisionId kUnsigned("decision/nottinghamshire/one");

TEST(ADecisionPage, ShowsADecisionSignedLaterAsNotYetDecided) {
    const WholeRecord record;
    const auto before = decision_page(record.seen(Reader::public_, "2016-01-19"), kFirst);
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->is_decided);
    EXPECT_FALSE(before->decided || before->signed_by || before->published);
    EXPECT_EQ(before->limbs[0].adopts[0].lag, std::nullopt);
    const auto after = decision_page(record.seen(Reader::public_, "2016-01-29"), kFirst);
    EXPECT_EQ(after->decided, day("2016-01-20"));
    EXPECT_FALSE(after->published);
    EXPECT_EQ(decision_page(record.seen(Reader::public_, "2016-01-30"), kFirst)->published,
              day("2016-01-30"));
}

TEST(ADecisionPage, HasItsNumberFromTheDayItWasGiven) {
    Story story = two_recommendations();
    const DecisionId id("decision/one");
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .given(decisions::SetReferenceScheme{.scheme = SchemeId("scheme/leicestershire/orders"),
                                             .body = BodyId("body/leicestershire-commissioner"),
                                             .instrument = "Order",
                                             .pattern = "{number:4}",
                                             .first_held = "0001"})
        .on("2016-01-10")
        .given(decisions::GiveReference{id, SchemeId("scheme/leicestershire/orders"), "0001"});
    const auto on = [&](const char* as_at) {
        return Seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                    [](const Text&) { return std::nullopt; });
    };
    EXPECT_FALSE(decision_page(on("2016-01-09"), id)->reference);
    EXPECT_FALSE(decision_page(on("2016-01-09"), id)->scheme);
    EXPECT_TRUE(on("2016-01-09").things_called("0001").empty());
    EXPECT_FALSE(on("2016-01-09").decision_rows({id}).at(0).reference);
    EXPECT_EQ(decision_page(on("2016-01-10"), id)->reference, "0001");
    EXPECT_EQ(on("2016-01-10").decision_rows({id}).at(0).reference, "0001");
}

Seen seen_on(const Story& story, const char* as_at) {
    return Seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                [](const Text&) { return "Words of the annex"; });
}

TEST(ADecisionPage, HasItsPartsFromTheDayTheyWereAddedAndPublicFromTheDayThatWasStated) {
    Story story = two_recommendations();
    const DecisionId id("decision/one");
    decisions::Part part{.part = "annex", .title = "Annex"};
    part.words = words("Words of the annex");
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .by("office/leicestershire-commissioner")
        .on("2016-01-02")
        .given(signed_decision("decision/one"))
        .on("2016-02-01")
        .given(decisions::AddDecisionPart{id, part})
        .on("2016-03-01")
        .given(decisions::StateDisclosure{id, "annex", decisions::Disclosure::public_});
    EXPECT_TRUE(decision_page(seen_on(story, "2016-01-31"), id)->parts.empty());
    const auto before = decision_page(seen_on(story, "2016-02-29"), id)->parts.at(0);
    EXPECT_EQ(before.disclosure, decisions::Disclosure::not_stated);
    EXPECT_TRUE(before.words->withheld);
    const auto after = decision_page(seen_on(story, "2016-03-01"), id)->parts.at(0);
    EXPECT_EQ(after.disclosure, decisions::Disclosure::public_);
    EXPECT_EQ(after.words->text, "Words of the annex");
}

TEST(ADecisionPage, SignedBeforeTheItemWasAgreedHasNoLagAndSaysSo) {
    Story story = two_recommendations();
    const DecisionId id("decision/one");
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .by("office/leicestershire-commissioner")
        .on("2016-01-03")
        .given(signed_decision("decision/one"))
        .on("2016-01-07")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    const auto adoption = decision_page(seen_on(story, "2016-02-01"), id)->limbs.at(0).adopts.at(0);
    EXPECT_EQ(adoption.early, true);
    EXPECT_EQ(adoption.lag, 0);
}

TEST(ADecisionPage, NamesWhoSignedWithTheCapacityOfThatDay) {
    const WholeRecord record;
    const auto page = decision_page(record.seen(Reader::public_, "2016-12-31"), kFirst);
    ASSERT_TRUE(page->signed_by && page->signed_by->holder);
    EXPECT_EQ(page->signed_by->office.name, "Commissioner");
    EXPECT_EQ(page->signed_by->holder->capacity, parties::Capacity::substantive);
    EXPECT_TRUE(page->signed_by->holder->name->withheld);
    EXPECT_EQ(page->lag, 34);
}

TEST(ADecisionPage, ShowsTheTextItAdoptsAndNotTheOneTheBoardAgreed) {
    const WholeRecord record;
    const auto page = decision_page(record.seen(Reader::public_, "2016-12-31"),
                                    DecisionId("decision/northamptonshire/0059"));
    const AdoptionView& other = page->limbs.at(1).adopts.at(0);
    EXPECT_EQ(other.divergent, true);
    EXPECT_EQ(other.counts, false);
    EXPECT_EQ(other.text, 1);
    EXPECT_EQ(other.resolved_text, 2);
    EXPECT_EQ(other.words->text, "Approve four as presented");
    const AdoptionView& same = page->limbs.at(0).adopts.at(0);
    EXPECT_EQ(same.divergent, false);
    EXPECT_FALSE(same.resolved_text || same.words);
    EXPECT_EQ(page->adopts, 2);
    EXPECT_EQ(page->as_agreed, 1);
}

TEST(ADecisionPage, OfAnUnsignedDecisionShowsThatItExistsAndNotItsWords) {
    const WholeRecord record;
    const auto page = decision_page(record.seen(Reader::public_, "2016-12-31"), kUnsigned);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->decision.name, "Decision");
    EXPECT_EQ(page->body.id.text(), "body/nottinghamshire-commissioner");
    EXPECT_EQ(page->limbs[0].words->withheld, "The decision has not been taken yet.");
    EXPECT_EQ(page->limbs[0].adopts.at(0).divergent, std::nullopt);
    EXPECT_EQ(page->limbs[0].adopts.at(0).counts, std::nullopt);
    EXPECT_EQ(page->advice->withheld, "The decision has not been taken yet.");
    EXPECT_EQ(page->adopts, 0);
}

TEST(ADecisionPage, CountsAllItAdoptsAndApartWhatTheBoardHasNotAgreedYet) {
    Story story = two_recommendations();
    auto decision =
        adopting("decision/early", "body/leicestershire-commissioner", "recommendation/one");
    decision.limbs[0].adopts.push_back(
        {RecommendationId("recommendation/two"), {}, decisions::Adoption::adopted});
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .by("office/leicestershire-commissioner")
        .given(decision)
        .given(signed_decision("decision/early"));
    const Seen seen(story.state(), Reader::public_, day("2016-12-31"), day("2016-12-31"),
                    [](const Text&) { return std::nullopt; });
    const auto page = decision_page(seen, DecisionId("decision/early"));
    EXPECT_EQ(page->adopts, 2);
    EXPECT_EQ(page->as_agreed, 1);
    EXPECT_EQ(page->in_force, 0);
}

const DecisionId kOrder("decision/northamptonshire/0059");

TEST(ADecisionPage, ShowsWhatWasDisclosedFromItsDayAndWhatWasSaidBefore) {
    const WholeRecord record;
    const auto bids = [&](Reader reader, const char* as_at) {
        return decision_page(record.seen(reader, as_at), kOrder)->parts.at(1);
    };
    const PartView before = bids(Reader::public_, "2016-05-31");
    EXPECT_EQ(before.disclosure, decisions::Disclosure::non_public);
    EXPECT_EQ(before.words->withheld, "This part is not public (commercial).");
    EXPECT_FALSE(before.disclosed || before.disclosed_because);
    EXPECT_TRUE(before.before.empty());
    EXPECT_EQ(bids(Reader::custodian, "2016-05-31").words->text, "Three bids came in");
    const PartView after = bids(Reader::public_, "2016-06-01");
    EXPECT_EQ(after.disclosure, decisions::Disclosure::public_);
    EXPECT_EQ(after.words->text, "Three bids came in");
    EXPECT_EQ(after.disclosed, day("2016-06-01"));
    EXPECT_EQ(after.disclosed_because->text, "The contract is let");
    ASSERT_EQ(after.before.size(), 1u);
    EXPECT_EQ(after.before[0].from, day("2016-02-20"));
    EXPECT_EQ(after.before[0].exemption, "commercial");
    EXPECT_EQ(after.before[0].reason->text, "Bids are open");
}

TEST(ADecisionPage, ShowsWhatItsBodyDeterminedAndWithholdsWhyWhereThatIsExempt) {
    const WholeRecord record;
    const auto made = [&](Reader reader, const char* as_at) {
        return decision_page(record.seen(reader, as_at), kOrder)->determinations;
    };
    EXPECT_TRUE(made(Reader::public_, "2016-02-09").empty());
    const auto first = made(Reader::public_, "2016-02-11");
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].interest, decisions::PublicInterest::not_significant);
    EXPECT_EQ(first[0].reason.withheld, "The decision has not been taken yet.");
    const auto both = made(Reader::public_, "2016-12-31");
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both[0].on, day("2016-02-12"));
    EXPECT_EQ(both[0].interest, decisions::PublicInterest::significant);
    EXPECT_EQ(both[0].instrument->name, "Executive Order");
    EXPECT_EQ(both[0].by.office.id.text(), "office/northamptonshire-chief-executive");
    EXPECT_EQ(both[0].reason.withheld, "These reasons are not public (commercial).");
    EXPECT_TRUE(both[0].changed_because->withheld);
    EXPECT_FALSE(both[1].changed_because);
    EXPECT_TRUE(made(Reader::custodian, "2016-12-31")[0].changed_because->text);
}

TEST(ADecisionPage, KeepsWhoDecidedSignedAndOnlyRecordedItApart) {
    const WholeRecord record;
    const auto page = decision_page(record.seen(Reader::public_, "2016-02-23"), kOrder);
    EXPECT_EQ(page->decided_by->office.id.text(), "office/northamptonshire-commissioner");
    EXPECT_EQ(page->signed_by->office.id.text(), "office/northamptonshire-commissioner");
    EXPECT_EQ(page->recorded_by->office.id.text(), "office/northamptonshire-chief-executive");
    EXPECT_FALSE(page->authority || page->under);
    const auto before = decision_page(record.seen(Reader::public_, "2016-02-22"), kOrder);
    EXPECT_FALSE(before->decided_by || before->recorded_by);
}

TEST(ASchemePage, SaysWhatNoticeTheInstrumentAsksFor) {
    const WholeRecord record;
    const auto page = scheme_page(record.seen(Reader::public_, "2016-12-31"),
                                  SchemeId("scheme/northamptonshire/orders"));
    ASSERT_EQ(page->notice.size(), 1u);
    EXPECT_EQ(page->notice[0].class_, "key decision");
    EXPECT_EQ(page->notice[0].days, 28);
}

} // namespace
} // namespace concordat::views::decision_test
