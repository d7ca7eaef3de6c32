// SPDX-License-Identifier: GPL-3.0-or-later
// Says that an office stood vacant from a day, where nobody had been recorded in it.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct TellVacancy {
    static constexpr std::string_view kName = "tell-vacancy";
    static constexpr std::string_view kSays =
        "Says that an office nobody was recorded in stands vacant; it then cannot act.";

    OfficeId office;
};
BOOST_DESCRIBE_STRUCT(TellVacancy, (), (office))

struct VacancyTold {
    static constexpr std::string_view kName = "VacancyTold";

    OfficeId office;
};
BOOST_DESCRIBE_STRUCT(VacancyTold, (), (office))

/// Errors  "thing.not-found", "office.held".
Result<Events> decide(const Parties& parties, const TellVacancy& command, const Context& context);
void apply(Parties& parties, const VacancyTold& event, const Stamp& stamp);

} // namespace concordat::parties
