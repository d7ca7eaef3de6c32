// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/decisions.hpp"

#include <algorithm>

namespace concordat::decisions {

namespace {

bool is_explained(const Scheme& scheme, const Number& number) {
    return std::any_of(scheme.explained.begin(), scheme.explained.end(),
                       [&](const Gap& gap) { return gap.number == number; });
}

} // namespace

std::vector<Number> gaps(const Scheme& scheme, std::size_t most) {
    std::vector<Number> missing;
    Number expected = scheme.first_held;
    scheme.numbers.for_each([&](const Number& used) {
        if (scheme.restarts == Restarts::yearly && used.year != expected.year)
            expected = Number{used.year, 1};
        expected.year = used.year;
        for (; expected.number < used.number && missing.size() < most; ++expected.number) {
            if (!is_explained(scheme, expected)) missing.push_back(expected);
        }
        expected.number = std::max(expected.number, used.number + 1);
    });
    return missing;
}

const std::vector<Ratification>&
Decisions::ratifications_of(const RecommendationId& recommendation) const {
    static const std::vector<Ratification> kNone;
    const auto* found = ratifications.find(recommendation);
    return found != nullptr ? *found : kNone;
}

} // namespace concordat::decisions
