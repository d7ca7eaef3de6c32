// SPDX-License-Identifier: GPL-3.0-or-later
// Draws in doubt, and decisions taken under a delegation, as pages show them.
#include "domain/authority/given.hpp"
#include "views/chain.hpp"
#include "views/decision.hpp"
#include "views/delegation.hpp"
#include "views/draw.hpp"
#include "views/given.hpp"
#include "views/sum.hpp"

namespace concordat::views::doubt_test {
namespace {

const SumId kCentres("sum/centres");
const DelegationId kOfficers("delegation/officers");
const DrawId kLate("draw/late");
const BodyId kPayer("body/leicestershire-commissioner");

Seen seen(const Story& story, const char* as_at, Reader reader = Reader::public_) {
    return Seen(story.state(), reader, day(as_at), day("2026-01-01"),
                [](const Text&) { return std::optional<std::string>("Because"); });
}

/// draw/late of £1,000 on 10 April, told on 1 April to be after the end of its delegation;
/// Leicestershire's commissioner withdraws its part, of 40%, on 1 May.
Story withdrawn_in_part() {
    auto until = officers();
    until.until = "the second stage begins";
    Story story = in_force_with({centres(), until});
    story.on("2016-04-10")
        .given(draw_of(kLate.text(), "£1k"))
        .by("")
        .on("2016-04-01")
        .given(authority::EndDelegation{kOfficers, "The second stage began"})
        .by("office/leicestershire-commissioner")
        .on("2016-05-01")
        .given(authority::WithdrawDraw{kLate, kPayer, words("Because")});
    return story;
}

TEST(ADrawsPage, ShowsTheDoubtWithTheEntryThatMadeItSoAndWhatEachBodyMadeOfIt) {
    const Story story = withdrawn_in_part();
    const auto before = *draw_page(seen(story, "2016-04-30"), kLate);
    EXPECT_TRUE(before.in_doubt);
    ASSERT_EQ(before.doubts.size(), 1u);
    EXPECT_EQ(before.doubts[0].cause.id, thing(kOfficers));
    EXPECT_GT(before.doubts[0].entry, 0);
    EXPECT_NE(before.doubts[0].says->find("The second stage began"), std::string::npos);
    EXPECT_EQ(before.doubts[0].waits_on.size(), 3u);
    EXPECT_TRUE(before.doubts[0].answers.empty());
    EXPECT_FALSE(before.parts.at(0).withdrawn);
    const auto after = *draw_page(seen(story, "2016-05-01"), kLate);
    EXPECT_EQ(after.doubts[0].waits_on.size(), 2u);
    ASSERT_EQ(after.doubts[0].answers.size(), 1u);
    EXPECT_EQ(after.doubts[0].answers[0].as, authority::Finding::withdrawn);
    EXPECT_EQ(after.doubts[0].answers[0].reason.text, "Because");
    EXPECT_EQ(after.parts.at(0).withdrawn, day("2016-05-01"));
    EXPECT_FALSE(after.withdrawn);
}

TEST(ASumsPage, CountsWhatIsWithdrawnUntilThatDayAndShowsWhatIsInDoubt) {
    const Story story = withdrawn_in_part();
    const auto terms = [&](const char* as_at) {
        return *sum_page(seen(story, as_at), kCentres, {})->terms;
    };
    EXPECT_EQ(terms("2016-04-09").counted, Money{});
    EXPECT_EQ(terms("2016-04-30").counted, money("£1k"));
    EXPECT_EQ(terms("2016-04-30").in_doubt, money("£1k"));
    EXPECT_EQ(terms("2016-05-01").counted, money("£600"));
    EXPECT_EQ(terms("2016-05-01").in_doubt, money("£600"));
    EXPECT_EQ(terms("2016-05-01").left, money("£124,400"));
    const auto rows = sum_page(seen(story, "2016-05-01"), kCentres, {})->draws;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_TRUE(rows[0].in_doubt);
    EXPECT_FALSE(rows[0].withdrawn);
}

TEST(ADelegationsPage, ShowsWhatIsInDoubtUnderIt) {
    const Story story = withdrawn_in_part();
    const auto page = *delegation_page(seen(story, "2016-05-01"), kOfficers, {});
    EXPECT_EQ(page.terms->counted, money("£600"));
    EXPECT_EQ(page.terms->in_doubt, money("£600"));
}

TEST(TheChainOfADraw, SaysThatItIsInDoubt) {
    const Story story = withdrawn_in_part();
    const auto page = *why_page(seen(story, "2016-05-01"), thing(kLate));
    const auto& says = page.links.at(0).says;
    EXPECT_TRUE(std::any_of(says.begin(), says.end(), [](const std::string& one) {
        return one.starts_with("In doubt since 10 April 2016, by entry ");
    }));
}

TEST(ADecisionsPage, ShowsItsDoubtAndWhatTheBodyMadeOfIt) {
    const DecisionId id("decision/nottinghamshire");
    const OfficeId office("office/nottinghamshire-commissioner");
    Story story = ratified_by_all();
    story.by("")
        .on("2016-02-20")
        .given(parties::TellVacancy{office})
        .on("2016-04-01")
        .given(parties::AppointHolder{office, parties::Capacity::substantive, {}, {}, {}})
        .by(office.text())
        .on("2016-05-01")
        .given(decisions::WithdrawDecision{id, words("Because")});
    const auto before = *decision_page(seen(story, "2016-04-30"), id);
    EXPECT_TRUE(before.in_doubt);
    EXPECT_FALSE(before.withdrawn);
    ASSERT_EQ(before.doubts.size(), 1u);
    EXPECT_EQ(before.doubts[0].cause.id, thing(office));
    EXPECT_TRUE(before.doubts[0].open);
    ASSERT_EQ(before.doubts[0].waits_on.size(), 1u);
    EXPECT_EQ(before.doubts[0].waits_on[0].id.text(), "body/nottinghamshire-commissioner");
    EXPECT_TRUE(before.endings.empty());
    EXPECT_TRUE(decision_page(seen(story, "2016-02-22"), id)->doubts.empty());
    const auto after = *decision_page(seen(story, "2016-05-01"), id);
    EXPECT_FALSE(after.in_doubt);
    EXPECT_EQ(after.withdrawn, day("2016-05-01"));
    ASSERT_EQ(after.doubts[0].answers.size(), 1u);
    EXPECT_EQ(after.doubts[0].answers[0].reason.text, "Because");
    EXPECT_FALSE(after.endings.at(0).by);
    const auto says_so = [&](const char* as_at, const char* part) {
        const auto why = why_page(seen(story, as_at), thing(id));
        const auto& says = why->links.at(0).says;
        return std::any_of(says.begin(), says.end(), [&](const std::string& one) {
            return one.find(part) != std::string::npos;
        });
    };
    EXPECT_TRUE(says_so("2016-04-30", "In doubt since 23 February 2016, by entry "));
    EXPECT_FALSE(says_so("2016-04-30", "Withdrawn on"));
    EXPECT_TRUE(says_so("2016-05-01", "Withdrawn on 1 May 2016"));
}

TEST(ADecisionUnderADelegation, RestsOnItAndIsListedThere) {
    const WholeRecord record;
    const DecisionId id("decision/leicestershire/sourcing");
    const Seen on_the_day = record.seen(Reader::public_, "2016-12-08");
    const auto page = decision_page(on_the_day, id);
    EXPECT_EQ(page->under->id, thing(kOfficers));
    EXPECT_EQ(page->decided_by->office.id.text(), "office/leicestershire-chief-executive");
    const auto why = why_page(on_the_day, thing(id));
    EXPECT_EQ(why->links.at(0).kind, LinkKind::decision);
    EXPECT_EQ(why->links.at(1).kind, LinkKind::delegation);
    const auto delegation = delegation_page(on_the_day, kOfficers, {});
    ASSERT_EQ(delegation->decisions.size(), 1u);
    EXPECT_EQ(delegation->decided, 1);
    EXPECT_EQ(delegation->decisions[0].decision.id, thing(id));
    EXPECT_EQ(delegation->decisions[0].power, meetings::Power::source);
    EXPECT_TRUE(delegation_page(record.seen(Reader::public_, "2016-12-07"), kOfficers, {})
                    ->decisions.empty());
}

TEST(ADoubt, OfAWithheldDrawSaysNothingOfWhy) {
    const WholeRecord record;
    const DrawId id("draw/doubted");
    const auto page = *draw_page(record.seen(Reader::public_, "2016-12-31"), id);
    ASSERT_EQ(page.doubts.size(), 1u);
    EXPECT_FALSE(page.doubts[0].says);
    EXPECT_EQ(page.doubts[0].cause.name, "delegation/secret");
    ASSERT_EQ(page.doubts[0].answers.size(), 2u);
    EXPECT_TRUE(page.doubts[0].answers[0].reason.withheld);
    EXPECT_TRUE(draw_page(record.seen(Reader::custodian, "2016-12-31"), id)->doubts[0].says);
    const auto vacant =
        *draw_page(record.seen(Reader::public_, "2016-12-31"), DrawId("draw/vacant"));
    EXPECT_TRUE(vacant.in_doubt);
    EXPECT_EQ(vacant.doubts.at(0).cause.id.text(), "office/leicestershire-chief-executive");
}

} // namespace
} // namespace concordat::views::doubt_test
