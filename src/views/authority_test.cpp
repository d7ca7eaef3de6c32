// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "views/agreements.hpp"
#include "views/any.hpp"
#include "views/body.hpp"
#include "views/chain.hpp"
#include "views/powers.hpp"

#include <gmock/gmock.h>

namespace concordat::views::authority_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const SumId kCentres("sum/centres");
const DelegationId kOfficers("delegation/officers");

Seen seen(const Story& story, const char* as_at, Reader reader = Reader::public_) {
    return Seen(story.state(), reader, day(as_at), day("2026-01-01"),
                [](const Text&) { return std::optional<std::string>(); });
}

/// Two draws, of £1,000 on 1 March and £500 on 1 April, and £200 told as spent by 31 January.
Story with_draws() {
    Story story = in_force_with({centres(), officers()});
    story.given(draw_of("draw/march", "£1k"))
        .given(authority::TellSpending{
            SpendingId("spending/one"), BodyId("body/leicestershire-commissioner"), money("£200"),
            Date::on(day("2016-01-31")), "Consultants", "the annual report", kCentres})
        .on("2016-04-01")
        .given(draw_of("draw/april", "£500"));
    return story;
}

std::vector<std::string> ids(const std::vector<DrawRow>& rows) {
    std::vector<std::string> found;
    for (const DrawRow& row : rows)
        found.emplace_back(row.draw.id.text());
    return found;
}

std::vector<LinkKind> kinds(const WhyPage& page) {
    std::vector<LinkKind> found;
    for (const ChainLink& link : page.links)
        found.push_back(link.kind);
    return found;
}

TEST(ASumsPage, ShowsWhatIsLeftAsAtTheDay) {
    const Story story = with_draws();
    const auto on = [&](const char* as_at) { return *sum_page(seen(story, as_at), kCentres, {}); };
    EXPECT_EQ(on("2016-04-01").terms->left, money("£123,300"));
    EXPECT_THAT(ids(on("2016-04-01").draws), ElementsAre("draw/april", "draw/march"));
    EXPECT_EQ(on("2016-03-31").terms->left, money("£123,800"));
    EXPECT_THAT(ids(on("2016-03-31").draws), ElementsAre("draw/march"));
    EXPECT_EQ(on("2016-02-29").terms->left, money("£124,800"));
    EXPECT_EQ(on("2016-02-29").told.size(), 1u);
    EXPECT_EQ(on("2016-01-30").terms->left, money("£125k"));
    EXPECT_THAT(on("2016-01-30").told, IsEmpty());
}

TEST(ASumsPage, SaysSinceWhenItIsInForceAndWhomItWaitsFor) {
    Story story = agreed_with({centres()});
    ratify(story, "leicestershire", "2016-02-23");
    const auto waiting = sum_page(seen(story, "2016-02-23"), kCentres, {});
    EXPECT_EQ(waiting->standing.agreed, day("2015-12-17"));
    EXPECT_FALSE(waiting->standing.in_force);
    EXPECT_EQ(waiting->standing.waits_on.size(), 2u);
    EXPECT_TRUE(waiting->terms->payers.at(0).ratified);
    EXPECT_FALSE(waiting->terms->payers.at(1).ratified);
    ratify(story, "northamptonshire", "2016-02-24");
    ratify(story, "nottinghamshire", "2016-02-25");
    const auto in_force = sum_page(seen(story, "2016-02-25"), kCentres, {});
    EXPECT_TRUE(in_force->standing.in_force);
    EXPECT_EQ(in_force->standing.in_force_from, day("2016-02-25"));
    EXPECT_THAT(in_force->standing.waits_on, IsEmpty());
    EXPECT_FALSE(sum_page(seen(story, "2015-12-16"), kCentres, {}));
}

TEST(ASumOfAnExemptItem, IsKnownOfAndItsTermsAreWithheldFromThePublic) {
    auto item = presented("recommendation/one");
    item.effects = {centres()};
    item.agenda_item = "9";
    Story story = a_board_of_six();
    story
        .given(meetings::AddAgendaItem{MeetingId("meeting/december"),
                                       "9",
                                       "Staffing",
                                       {},
                                       meetings::Openness::exempt,
                                       "personal data"})
        .given(item);
    const auto shown = sum_page(seen(story, "2015-12-17"), kCentres, {});
    EXPECT_EQ(shown->withheld, "The item is exempt from publication.");
    EXPECT_FALSE(shown->terms);
    EXPECT_EQ(shown->sum.name, "sum/centres");
    const auto listed = sums_page(seen(story, "2015-12-17"), {});
    EXPECT_FALSE(listed->rows.at(0).amount);
    const auto whole = sum_page(seen(story, "2015-12-17", Reader::custodian), kCentres, {});
    EXPECT_EQ(whole->terms->amount, money("£125k"));
    story.on("2016-01-05").given(record::Rename{ThingId("sum/centres"), "The new title"});
    EXPECT_EQ(sum_page(seen(story, "2016-01-05"), kCentres, {})->sum.name, "sum/centres");
    EXPECT_EQ(sum_page(seen(story, "2016-01-05", Reader::custodian), kCentres, {})->sum.name,
              "The new title");
}

TEST(ABodysPowers, AreTheDelegationsThatItsOwnGrantIsGoodFor) {
    const auto granted = [](const Story& story, const char* name, const char* as_at) {
        return powers_of(seen(story, as_at), BodyId(std::string("body/") + name + "-commissioner"))
            .delegations.size();
    };
    auto till_june = officers();
    till_june.through = day("2016-06-30");
    const Story ends = in_force_with({centres(), till_june});
    EXPECT_EQ(granted(ends, "leicestershire", "2016-02-22"), 0u);
    EXPECT_EQ(granted(ends, "leicestershire", "2016-06-30"), 1u);
    EXPECT_EQ(granted(ends, "leicestershire", "2016-07-01"), 0u);
    auto severally = officers();
    severally.severally = true;
    severally.through = day("2016-06-30");
    Story part = agreed_with({centres(), severally});
    ratify(part, "leicestershire", "2016-02-23");
    EXPECT_EQ(granted(part, "leicestershire", "2016-02-23"), 1u);
    EXPECT_EQ(granted(part, "northamptonshire", "2016-02-23"), 0u);
    EXPECT_EQ(granted(part, "leicestershire", "2016-06-30"), 1u);
    EXPECT_EQ(granted(part, "leicestershire", "2016-07-01"), 0u) << "its last day is over";
}

TEST(ABodysPowers, HaveTheBoardsAndAgreementsOfThoseItSucceeds) {
    const BodyId mayor("body/mayor");
    Story story = agreement_in_force();
    story.on("2016-05-12")
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::commissioner})
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor});
    const auto on = [&](const char* as_at) { return *body_page(seen(story, as_at), mayor); };
    EXPECT_EQ(on("2016-05-12").powers.boards.size(), 1u);
    ASSERT_EQ(on("2016-05-12").agreements.size(), 1u);
    EXPECT_EQ(on("2016-05-12").agreements[0].agreement.id.text(), "agreement/alliance");
    EXPECT_EQ(agreements_page(seen(story, "2016-05-12"), Query{.body = mayor})->total, 1);
}

TEST(ADelegationsPage, ShowsWhoMayActOnTheDayAndWhatIsLeft) {
    auto limited = officers();
    limited.limit = money("£10k");
    Story story = in_force_with({centres(), limited});
    story.given(draw_of("draw/one", "£4k"));
    const auto page = delegation_page(seen(story, "2016-03-01"), kOfficers, {});
    EXPECT_EQ(page->terms->left, money("£6k"));
    EXPECT_EQ(page->terms->grants.size(), 3u);
    EXPECT_EQ(page->terms->delegates.at(1).delegate.id.text(), "role/lead");
    EXPECT_EQ(page->terms->delegates.at(1).post->office.id.text(),
              "office/nottinghamshire-chief-executive");
    EXPECT_EQ(page->terms->sum->name, "The sum for contact centres");
    EXPECT_EQ(delegations_page(seen(story, "2016-03-01"), {})->total, 1);
    EXPECT_EQ(delegations_page(seen(story, "2015-12-16"), {})->total, 0);
}

TEST(ADelegationsPage, SaysWhenAndByWhatItEnded) {
    auto until = officers();
    until.until = "the second stage begins";
    Story story = in_force_with({centres(), until});
    story.given(authority::EndDelegation{kOfficers, "The second stage began"});
    EXPECT_EQ(delegation_page(seen(story, "2016-03-01"), kOfficers, {})->terms->ended_because,
              "The second stage began");
    EXPECT_FALSE(delegation_page(seen(story, "2016-02-29"), kOfficers, {})->terms->ended);
}

TEST(ADrawsPage, ShowsWhoPaysWhatAndWhoDrew) {
    const Story story = with_draws();
    const auto page = draw_page(seen(story, "2016-03-01"), DrawId("draw/march"));
    EXPECT_EQ(page->amount, money("£1k"));
    ASSERT_EQ(page->parts.size(), 3u);
    EXPECT_EQ(page->parts.at(0).amount, money("£400"));
    EXPECT_EQ(page->by.at(0).office.id.text(), "office/leicestershire-chief-executive");
    EXPECT_EQ(page->under.id.text(), "delegation/officers");
    EXPECT_FALSE(draw_page(seen(story, "2016-02-29"), DrawId("draw/march")));
}

TEST(SpendingTold, IsListedFromItsDayOn) {
    const Story story = with_draws();
    EXPECT_EQ(spendings_page(seen(story, "2016-01-31"), {})->total, 1);
    EXPECT_EQ(spendings_page(seen(story, "2016-01-30"), {})->total, 0);
    const auto page = spending_page(seen(story, "2016-03-01"), SpendingId("spending/one"));
    EXPECT_EQ(page->spending.amount, money("£200"));
    ASSERT_EQ(page->flags.size(), 1u);
    EXPECT_EQ(page->flags.at(0).rule, "spending.without-authority");
}

TEST(TheAuthorityChain, OfADrawGoesThroughDelegationSumAndRatificationsToTheBoard) {
    const Story story = with_draws();
    const auto page = why_page(seen(story, "2016-04-01"), ThingId("draw/march"));
    using enum LinkKind;
    EXPECT_THAT(kinds(*page),
                ElementsAre(draw, delegation, sum, decision, decision, decision, resolution, paper,
                            meeting, board, terms_of_reference, LinkKind::collaboration));
    EXPECT_EQ(page->links.at(0).date, day("2016-03-01"));
    EXPECT_THAT(page->links.at(0).not_recorded,
                ElementsAre("who held the office of Chief Executive on 1 March 2016"));
    EXPECT_EQ(page->links.at(1).date, day("2016-02-23"));
    EXPECT_FALSE(page->links.at(2).missing);
}

TEST(TheAuthorityChain, OfASumNotRatifiedSaysThatItIsMissing) {
    const Story story = agreed_with({centres()});
    const auto page = why_page(seen(story, "2016-01-01"), ThingId("sum/centres"));
    EXPECT_TRUE(page->links.at(0).missing);
    EXPECT_EQ(page->links.at(0).missing_says,
              "Not in force: it is not ratified by every body it needs.");
    EXPECT_EQ(page->still_needed.size(), 1u);
}

TEST(AnyView, OfThisAreaIsFoundByItsIdAndByTheNamesOfItsLists) {
    const Story story = with_draws();
    for (const char* what : {"sums", "delegations", "spendings", "sum/centres",
                             "delegation/officers", "draw/march", "spending/one"})
        EXPECT_TRUE(view_of(seen(story, "2016-04-01"), what, {})) << what;
}

} // namespace
} // namespace concordat::views::authority_test
