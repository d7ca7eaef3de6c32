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

int Recommendation::text_on(Day day) const {
    const auto later = std::find_if(std::next(texts.begin()), texts.end(),
                                    [&](const Wording& wording) { return day < wording.since; });
    return static_cast<int>(later - texts.begin());
}

bool Recommendation::is_of_its_board(const ToldOutcome& told) const {
    return told.passed == static_cast<int>(passed.size());
}

std::optional<Day> Recommendation::agreed_since(Day day) const {
    std::optional<Day> since;
    for (const Since<Standpoint>& one : outcomes.history()) {
        if (day < one.from) break;
        const bool went_on = one.value.says == kReferred;
        if (is_agreed(one.value.outcome)) {
            since = since.value_or(one.from);
        } else if (!went_on && (since == one.from || !meetings::is_open(one.value.outcome))) {
            since.reset(); // corrected, or another outcome came after it
        }
    }
    return since;
}

const Positions* Recommendation::positions_on(int text) const {
    const auto at = std::find_if(positions.rbegin(), positions.rend(),
                                 [&](const Positions& taken) { return taken.text == text; });
    return at == positions.rend() ? nullptr : &*at;
}

std::optional<Day> Recommendation::deferred_until() const {
    const Standpoint& last = now();
    return last.outcome == Outcome::deferred ? last.until : std::nullopt;
}

bool Recommendation::is_open() const {
    return meetings::is_open(now().outcome);
}

int softness(Verb verb, Class asked) {
    constexpr int kNoted = 4;
    if (asked == Class::note) return kNoted;
    switch (verb) {
    case Verb::approve:
    case Verb::agree:
    case Verb::authorise:
        return 0;
    case Verb::approve_in_principle:
        return 1;
    case Verb::support:
        return 2;
    case Verb::acknowledge:
        return 3;
    case Verb::note:
        break;
    }
    return kNoted;
}

std::string called(const Recommendation& recommendation) {
    if (recommendation.number) return fmt::format("recommendation {}", *recommendation.number);
    return fmt::format("recommendation {} (by order)", recommendation.order);
}

bool is_a_vote(Position position) {
    return position == Position::for_ || position == Position::against ||
           position == Position::abstains;
}

bool is_open(Outcome outcome) {
    return outcome == Outcome::not_stated || outcome == Outcome::pending ||
           outcome == Outcome::deferred;
}

bool is_agreed(Outcome outcome) {
    return outcome == Outcome::agreed || outcome == Outcome::agreed_as_reworded;
}

} // namespace concordat::meetings
