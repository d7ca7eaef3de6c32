// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of sums, delegations, spending, bids and flags: whose rows they show, which, and in what
// order.
#include "views/any.hpp"
#include "views/given.hpp"

namespace concordat::views::chosen_test {
namespace {

using Ids = std::vector<std::string>;
const BodyId kLeicestershire("body/leicestershire-commissioner");
const BodyId kConstable("body/leicestershire-chief-constable");
const Ids kNoSuchPage{"no such page"};

/// The ids of the rows, as they stand.
template <class Page, class IdOf>
Ids ids(const std::optional<Page>& page, const IdOf& id_of) {
    if (!page) return kNoSuchPage;
    Ids found;
    for (const auto& row : page->rows)
        found.emplace_back(id_of(row).text());
    EXPECT_EQ(found.size(), static_cast<std::size_t>(page->total));
    return found;
}

Query state(const char* word) {
    return {.state = word};
}
Query order(const char* word) {
    return {.sort = word};
}

TEST(TheSums, AreChosenByPayerAndStateAndPutInOrder) {
    const WholeRecord record;
    const auto sums = [&](const char* as_at, const Query& query, Reader reader = Reader::public_) {
        return ids(sums_page(record.seen(reader, as_at), query),
                   [](const SumRow& row) { return row.sum.id; });
    };
    const Ids both{"sum/secret", "sum/centres"};
    EXPECT_EQ(sums("2016-12-31", {}), both);
    EXPECT_EQ(sums("2016-09-30", state("in_force")), Ids{"sum/secret"});
    EXPECT_EQ(sums("2016-09-30", state("not_in_force")), Ids{"sum/centres"});
    EXPECT_EQ(sums("2016-10-03", state("in_force")), both);
    EXPECT_EQ(sums("2016-12-31", state("in_part")), Ids());
    // Who pays what is withheld is not told by what a filter leaves.
    EXPECT_EQ(sums("2016-12-31", {.body = kLeicestershire}), Ids{"sum/centres"});
    EXPECT_EQ(sums("2016-12-31", {.body = kLeicestershire}, Reader::custodian), both);
    EXPECT_EQ(sums("2016-12-31", {.body = kConstable}), Ids());
    // Nor what is left of it by where it stands.
    EXPECT_EQ(sums("2016-12-31", order("left")), (Ids{"sum/centres", "sum/secret"}));
    EXPECT_EQ(sums("2016-12-31", state("nonsense")), kNoSuchPage);
    EXPECT_EQ(sums("2016-12-31", order("nonsense")), kNoSuchPage);
    EXPECT_EQ(sums("2016-12-31", {.body = BodyId("body/none")}), kNoSuchPage);
    EXPECT_EQ(sums("2016-12-31", {.page = 2}), kNoSuchPage);
}

TEST(TheDelegations, AreChosenByGrantorAndState) {
    const WholeRecord record;
    const auto delegations = [&](const char* as_at, const Query& query,
                                 Reader reader = Reader::public_) {
        return ids(delegations_page(record.seen(reader, as_at), query),
                   [](const DelegationRow& row) { return row.delegation.id; });
    };
    const Ids both{"delegation/secret", "delegation/officers"};
    EXPECT_EQ(delegations("2016-12-31", {.body = kLeicestershire}), Ids{"delegation/officers"});
    EXPECT_EQ(delegations("2016-11-29", {.body = kLeicestershire}, Reader::custodian), both);
    EXPECT_EQ(delegations("2016-11-29", state("in_force"), Reader::custodian), both);
    // The one ended on 30 November.
    EXPECT_EQ(delegations("2016-12-31", state("in_force"), Reader::custodian),
              Ids{"delegation/officers"});
    EXPECT_EQ(delegations("2016-12-31", order("nonsense")), kNoSuchPage);
}

TEST(TheSpendingTold, IsChosenByBodyAndPutInOrder) {
    const WholeRecord record;
    const auto told = [&](const Query& query, Reader reader = Reader::public_) {
        return ids(spendings_page(record.seen(reader, "2016-12-31"), query),
                   [](const SpendingRow& row) { return row.spending.id; });
    };
    EXPECT_EQ(told({.body = kConstable}), Ids());
    EXPECT_EQ(told({.body = kLeicestershire}).size(), 2u);
    EXPECT_EQ(told(order("amount"), Reader::custodian), (Ids{"spending/secret", "spending/early"}));
    EXPECT_EQ(told(order("amount")), (Ids{"spending/early", "spending/secret"})) << "not told";
    EXPECT_EQ(told(state("in_force")), kNoSuchPage);
}

TEST(TheBids, AreChosenByBodyAndStateAndPutInOrder) {
    const WholeRecord record;
    const auto bids = [&](const Query& query, Reader reader = Reader::public_,
                          const char* as_at = "2016-12-31") {
        return ids(bids_page(record.seen(reader, as_at), query),
                   [](const BidRow& row) { return row.bid.id; });
    };
    EXPECT_EQ(bids(state("refused")), Ids{"bid/open"});
    EXPECT_EQ(bids(state("awarded")), Ids{"bid/secret"});
    EXPECT_EQ(bids(state("told"), Reader::public_, "2016-11-14"), Ids{"bid/open"});
    EXPECT_EQ(bids({.body = kLeicestershire}), Ids{"bid/open"});
    EXPECT_EQ(bids({.body = kLeicestershire}, Reader::custodian).size(), 2u);
    EXPECT_EQ(bids(order("asked")), (Ids{"bid/open", "bid/secret"})) << "withheld last";
    EXPECT_EQ(bids(state("nonsense")), kNoSuchPage);
}

TEST(TheFlags, AreChosenByWhatTheyAreOnAndWhetherTheyAreSettled) {
    const WholeRecord record;
    const auto page = [&](const Query& query) {
        return flags_page(record.seen(Reader::public_, "2016-12-31"), query);
    };
    const auto all = page({});
    const auto of_draws = page({.about = "draw"});
    ASSERT_TRUE(of_draws);
    EXPECT_GT(of_draws->total, 0);
    EXPECT_LT(of_draws->total, all->total);
    for (const FlagRow& row : of_draws->rows)
        EXPECT_EQ(kind_of(row.on.id.text()), "draw");
    const auto oldest = page(order("oldest"));
    ASSERT_FALSE(oldest->rows.empty());
    for (const FlagRow& row : oldest->rows)
        EXPECT_LE(oldest->rows.front().raised, row.raised);
    const auto settled = page(state("settled"));
    ASSERT_FALSE(settled->rows.empty());
    for (const FlagRow& row : settled->rows)
        EXPECT_FALSE(row.open);
    EXPECT_FALSE(page({.about = "nonsense"}));
    EXPECT_FALSE(page(state("nonsense")));
}

} // namespace
} // namespace concordat::views::chosen_test
