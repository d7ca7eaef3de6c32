// SPDX-License-Identifier: GPL-3.0-or-later
// Every agreement, those made last first, or by name or last day.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct AgreementRow {
    Named agreement;
    agreements::Model model = agreements::Model::not_stated; ///< of the version in force, or latest
    std::vector<Named> parties;                              ///< bodies, of the same
    int versions = 0;
    std::optional<int> in_force; ///< the number of the version
    std::optional<Day> in_force_from;
    std::optional<Day> last_day;        ///< by all that ends the version in force
    std::vector<Named> under_notice;    ///< bodies that gave notice of it, which stands
    std::vector<Named> yet_to_sign;     ///< bodies, of the latest version
    std::vector<Named> owe_publication; ///< of the version in force
    std::optional<Day> commences;       ///< where all have signed, and it is not in force yet
};
BOOST_DESCRIBE_STRUCT(AgreementRow, (),
                      (agreement, model, parties, versions, in_force, in_force_from, last_day,
                       under_notice, yet_to_sign, owe_publication, commences))

/// How an agreement stands on the day.
enum class AgreementState : std::uint8_t {
    in_force,    ///< without a last day to come
    ending,      ///< in force, with one
    not_in_force ///< not yet, or no more
};
BOOST_DESCRIBE_ENUM(AgreementState, in_force, ending, not_in_force)

/// In which order a list stands: that made last first, by name, or that which ends first.
enum class AgreementOrder : std::uint8_t { made, name, last_day };
BOOST_DESCRIBE_ENUM(AgreementOrder, made, name, last_day)

struct AgreementsPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<AgreementRow> rows;
    std::optional<Named> body; ///< where only those are shown that it is a party to
    std::optional<AgreementState> state;
    AgreementOrder order = AgreementOrder::made;
    std::vector<Named> bodies; ///< that are parties, to choose from
};
BOOST_DESCRIBE_STRUCT(AgreementsPage, (), (total, page, pages, rows, body, state, order, bodies))

/// Of an agreement that is there.
AgreementRow agreement_row(const Seen& seen, const AgreementId& id);

/// Nothing where it has no such page, or knows no such state or order.
std::optional<AgreementsPage> agreements_page(const Seen& seen, const Query& query);

} // namespace concordat::views
