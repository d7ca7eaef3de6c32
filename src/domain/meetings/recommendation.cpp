// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/recommendation.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

const Standpoint& Recommendation::at(Day day) const {
    static const Standpoint kNotStated;
    const Standpoint* standpoint = outcomes.at(day);
    return standpoint != nullptr ? *standpoint : kNotStated;
}

const Positions* Recommendation::positions_on(int text) const {
    const auto at = std::find_if(positions.rbegin(), positions.rend(),
                                 [&](const Positions& taken) { return taken.text == text; });
    return at == positions.rend() ? nullptr : &*at;
}

bool Recommendation::is_open() const {
    return meetings::is_open(now().outcome);
}

std::string called(const Recommendation& recommendation) {
    if (recommendation.number) return fmt::format("recommendation {}", *recommendation.number);
    return fmt::format("recommendation {} (by order)", recommendation.order);
}

bool is_open(Outcome outcome) {
    return outcome == Outcome::not_stated || outcome == Outcome::pending ||
           outcome == Outcome::deferred;
}

bool is_agreed(Outcome outcome) {
    return outcome == Outcome::agreed || outcome == Outcome::agreed_as_reworded;
}

} // namespace concordat::meetings
