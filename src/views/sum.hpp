// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an approved sum: what it is for, who pays, what was drawn and what is left.
#pragma once

#include "views/authority_rows.hpp"
#include "views/query.hpp"

namespace concordat::views {

struct PurposeView {
    std::string purpose;
    std::optional<std::string> says;
    std::optional<std::string> only_after; ///< the further approval it waits for
    std::optional<Named> opened_by;        ///< the sum that is that approval
};
BOOST_DESCRIBE_STRUCT(PurposeView, (), (purpose, says, only_after, opened_by))

struct PayerView {
    Named body;
    std::optional<BasisPoints> share;
    bool ratified = false;
};
BOOST_DESCRIBE_STRUCT(PayerView, (), (body, share, ratified))

/// What the sum is, by the text agreed, or put while none is agreed.
struct SumTerms {
    meetings::AmountKind kind = meetings::AmountKind::cap;
    Money amount;
    Money counted;  ///< drawn, and told as spent
    Money in_doubt; ///< of that
    Money left;     ///< below nil where more was told than it allows
    std::vector<PurposeView> purposes;
    std::vector<PayerView> payers;
    std::optional<Day> from;
    std::optional<Day> through;
    bool severally = false;
    std::optional<Named> opens; ///< the earlier sum, of whose purpose this is the approval
    std::optional<std::string> opens_purpose;
    std::optional<Named> by_agreement; ///< the one that says who pays, on the day
};
BOOST_DESCRIBE_STRUCT(SumTerms, (),
                      (kind, amount, counted, in_doubt, left, purposes, payers, from, through,
                       severally, opens, opens_purpose, by_agreement))

struct SumPage {
    Named sum;
    StandingView standing;
    std::optional<SumTerms> terms; ///< one of the two is there
    std::optional<std::string> withheld;
    std::vector<Named> delegations; ///< under which it may be spent
    int drawn = 0;                  ///< draws in all
    int page = 1;                   ///< of the draws
    int pages = 1;
    std::vector<DrawRow> draws; ///< the latest first
    std::vector<SpendingRow> told;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(SumPage, (),
                      (sum, standing, terms, withheld, delegations, drawn, page, pages, draws, told,
                       flags))

/// Nothing where the sum is not there, or has no such page of draws.
std::optional<SumPage> sum_page(const Seen& seen, const SumId& id, const Query& query);

struct SumRow {
    Named sum;
    StandingView standing;
    std::optional<meetings::AmountKind> kind; ///< none of what is withheld
    std::optional<Money> amount;
    std::optional<Money> counted;
    std::optional<Money> left;
};
BOOST_DESCRIBE_STRUCT(SumRow, (), (sum, standing, kind, amount, counted, left))

/// In which order a list stands: that asked for last first, by name, or that with the least left.
enum class SumOrder : std::uint8_t { asked, name, left };
BOOST_DESCRIBE_ENUM(SumOrder, asked, name, left)

struct SumsPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<SumRow> rows;
    std::optional<Named> body; ///< where only those are shown that it pays
    std::optional<AuthorityState> state;
    SumOrder order = SumOrder::asked;
    std::vector<Named> bodies; ///< to choose from
};
BOOST_DESCRIBE_STRUCT(SumsPage, (), (total, page, pages, rows, body, state, order, bodies))

/// Nothing where it has no such page, or knows no such body, state or order.
std::optional<SumsPage> sums_page(const Seen& seen, const Query& query);

} // namespace concordat::views
