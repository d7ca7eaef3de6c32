// SPDX-License-Identifier: GPL-3.0-or-later
// Every agreement, by the name it has on the day.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct AgreementRow {
    Named agreement;
    agreements::Model model = agreements::Model::not_stated; ///< of the version in force, or latest
    std::vector<Named> parties;                              ///< bodies, of the same
    int versions = 0;
    std::optional<int> in_force; ///< the number of the version
    std::optional<Day> in_force_from;
    std::optional<Day> last_day;        ///< of the version in force
    std::vector<Named> yet_to_sign;     ///< bodies, of the latest version
    std::vector<Named> owe_publication; ///< of the version in force
    std::optional<Day> commences;       ///< where all have signed, and it is not in force yet
};
BOOST_DESCRIBE_STRUCT(AgreementRow, (),
                      (agreement, model, parties, versions, in_force, in_force_from, last_day,
                       yet_to_sign, owe_publication, commences))

struct AgreementsPage {
    std::vector<AgreementRow> rows;
};
BOOST_DESCRIBE_STRUCT(AgreementsPage, (), (rows))

/// Of an agreement that is there.
AgreementRow agreement_row(const Seen& seen, const AgreementId& id);

AgreementsPage agreements_page(const Seen& seen);

} // namespace concordat::views
