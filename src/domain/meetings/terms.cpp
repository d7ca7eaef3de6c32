// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/terms.hpp"

#include "domain/acts.hpp"
#include "domain/parties/parties.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace concordat::meetings {

Result<void> check_cadence(const Cadence& cadence, const std::string& field) {
    if (cadence.every >= 1) return {};
    return malformed("cadence.malformed", field + "/every",
                     "A board meets every 1 or more periods.");
}

Day due_after(Day met, const Cadence& cadence) {
    const std::int64_t every = cadence.every;
    switch (cadence.period) {
    case Period::week:
        return Day{static_cast<std::int32_t>(
            std::min<std::int64_t>(kLastDay.since_1970, met.since_1970 + every * 7))};
    case Period::month:
        return months_after(met, every);
    case Period::quarter:
        return months_after(met, every * 3);
    case Period::year:
        return months_after(met, every * 12);
    }
    return kLastDay;
}

std::string in_words(const Cadence& cadence) {
    constexpr std::array kOnce = {"weekly", "monthly", "quarterly", "yearly"};
    constexpr std::array kMany = {"weeks", "months", "quarters", "years"};
    const auto period = static_cast<std::size_t>(cadence.period);
    const std::string often = cadence.every == 1
                                  ? kOnce[period]
                                  : fmt::format("every {} {}", cadence.every, kMany[period]);
    return cadence.or_as_necessary.value_or(false) ? often + " or as necessary" : often;
}

std::string called(const parties::Parties& parties, const Seat& seat) {
    if (seat.office) return fmt::format("the seat of {}", named(parties, *seat.office));
    if (seat.appointed_by)
        return fmt::format("the seat {} appoints to", named(parties, *seat.appointed_by));
    return std::string(seat.seat.text());
}

const Seat* TermsOfReference::find_seat(const SeatId& wanted) const {
    const auto at = std::find_if(seats.begin(), seats.end(),
                                 [&](const Seat& seat) { return seat.seat == wanted; });
    return at == seats.end() ? nullptr : &*at;
}

} // namespace concordat::meetings
