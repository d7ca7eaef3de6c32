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

Result<const Seat*> seat_named(const TermsOfReference& terms, const SeatId& wanted,
                               std::set<SeatId>& named, Day day, const std::string& field) {
    const Seat* seat = terms.find_seat(wanted);
    if (seat == nullptr) {
        return rule_broken(
            "seat.not-on-the-board", field,
            fmt::format("{} is not a seat of the board on {}.", wanted.text(), in_words(day)),
            "Name a seat of the board's terms of reference of that day.");
    }
    if (!named.insert(wanted).second) {
        return malformed("seat.twice", field,
                         fmt::format("The seat {} stands twice.", wanted.text()));
    }
    return seat;
}

Result<void> check_taker(const parties::Parties& parties, const Seat& seat,
                         const std::optional<OfficeId>& taken_by, std::set<OfficeId>& takers,
                         Day day, const std::string& field) {
    if (!taken_by) {
        if (seat.office) return parties.may_act(*seat.office, day, field + "/seat");
        return {};
    }
    TRY_DO(find(parties.offices, *taken_by, field + "/taken_by"));
    const auto& alternates = seat.alternates;
    if (std::find(alternates.begin(), alternates.end(), *taken_by) == alternates.end()) {
        return not_permitted(
            "seat.no-such-alternate", field + "/taken_by",
            fmt::format("By the terms of reference as at {}, {} is no alternate for {}{}.",
                        in_words(day), named(parties, *taken_by), called(parties, seat),
                        alternates.empty() ? ", which has none" : ""),
            "Record where the seat itself stood; or set the terms of reference that name the "
            "alternate.");
    }
    if (!takers.insert(*taken_by).second) {
        return rule_broken("seat.alternate-twice", field + "/taken_by",
                           fmt::format("{} takes another seat already; an office has one voice.",
                                       at_start(named(parties, *taken_by))),
                           "Record the other seat as absent.");
    }
    return parties.may_act(*taken_by, day, field + "/taken_by");
}

} // namespace concordat::meetings
