// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a delegation: who gave what to whom, within which limits, and how it was used.
#pragma once

#include "views/authority_rows.hpp"
#include "views/query.hpp"

namespace concordat::views {

/// One grant: good only for what that body may give.
struct GrantView {
    Named body;
    bool ratified = false;
};
BOOST_DESCRIBE_STRUCT(GrantView, (), (body, ratified))

struct DelegateView {
    Named delegate;           ///< an office, or a programme role
    std::optional<Post> post; ///< the office that it is on the day, with its holder
};
BOOST_DESCRIBE_STRUCT(DelegateView, (), (delegate, post))

struct DelegationTerms {
    std::vector<GrantView> grants;
    std::vector<DelegateView> delegates;
    meetings::Delegates act = meetings::Delegates::any_of_them;
    std::vector<meetings::Power> may;
    std::optional<Named> sum; ///< that it may spend from
    std::optional<Money> limit;
    Money counted;
    Money in_doubt;            ///< of that
    std::optional<Money> left; ///< of the limit
    std::optional<Day> from;
    std::optional<Day> through;
    std::optional<std::string> until;
    std::optional<Named> until_agreed;
    std::optional<Day> ended; ///< the first day on which it is no more
    std::optional<std::string> ended_because;
    std::vector<std::string> conditions;
    std::optional<std::string> reports;
    bool severally = false;
};
BOOST_DESCRIBE_STRUCT(DelegationTerms, (),
                      (grants, delegates, act, may, sum, limit, counted, in_doubt, left, from,
                       through, until, until_agreed, ended, ended_because, conditions, reports,
                       severally))

/// A decision taken under it.
struct TakenRow {
    Named decision;
    Day on;
    meetings::Power power = meetings::Power::decide;
    std::vector<Named> by;
    bool in_doubt = false;
};
BOOST_DESCRIBE_STRUCT(TakenRow, (), (decision, on, power, by, in_doubt))

struct DelegationPage {
    Named delegation;
    StandingView standing;
    std::optional<DelegationTerms> terms; ///< one of the two is there
    std::optional<std::string> withheld;
    int drawn = 0; ///< draws in all
    int page = 1;  ///< of the draws
    int pages = 1;
    std::vector<DrawRow> draws;      ///< the latest first
    int decided = 0;                 ///< decisions in all
    std::vector<TakenRow> decisions; ///< the latest first; a page of them at most
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(DelegationPage, (),
                      (delegation, standing, terms, withheld, drawn, page, pages, draws, decided,
                       decisions, flags))

/// Nothing where the delegation is not there, or has no such page of draws.
std::optional<DelegationPage> delegation_page(const Seen& seen, const DelegationId& id,
                                              const Query& query);

struct DelegationRow {
    Named delegation;
    StandingView standing;
    std::vector<Named> delegates; ///< none of what is withheld
    std::optional<Money> limit;
    std::optional<Day> ended;
};
BOOST_DESCRIBE_STRUCT(DelegationRow, (), (delegation, standing, delegates, limit, ended))

/// Of a delegation that is there.
DelegationRow delegation_row(const Seen& seen, const DelegationId& id);

/// In which order a list stands: that asked for last first, or by name.
enum class DelegationOrder : std::uint8_t { asked, name };
BOOST_DESCRIBE_ENUM(DelegationOrder, asked, name)

struct DelegationsPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<DelegationRow> rows;
    std::optional<Named> body; ///< where only those are shown that it grants
    std::optional<AuthorityState> state;
    DelegationOrder order = DelegationOrder::asked;
    std::vector<Named> bodies; ///< to choose from
};
BOOST_DESCRIBE_STRUCT(DelegationsPage, (), (total, page, pages, rows, body, state, order, bodies))

/// Nothing where it has no such page, or knows no such body, state or order.
std::optional<DelegationsPage> delegations_page(const Seen& seen, const Query& query);

} // namespace concordat::views
