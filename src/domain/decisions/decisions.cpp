// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/decisions.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// One run of numbers for all years, or one for each.
bool runs_on(const Scheme& scheme) {
    return scheme.restarts == Restarts::never;
}

/// Where the first held is not stated, every number from 1 is looked for.
Number first_of(const Scheme& scheme) {
    return scheme.first_held.value_or(Number{0, 1});
}

bool is_below_first_held(const Scheme& scheme, const Number& number) {
    const Number first = first_of(scheme);
    return number < first || (runs_on(scheme) && number.number < first.number);
}

/// The number from which the run of this one, the lowest used in it, is accounted for.
Number run_begins(const Scheme& scheme, const Number& used) {
    const Number first = first_of(scheme);
    if (runs_on(scheme)) return Number{used.year, first.number};
    if (used.year == first.year) return first;
    return scheme.restarts == Restarts::yearly ? Number{used.year, 1} : used;
}

std::vector<Number> used_in_order(const Scheme& scheme, Day as_at) {
    const auto by_number = [](const Number& a, const Number& b) { return a.number < b.number; };
    std::vector<Number> used;
    used.reserve(scheme.numbers.size());
    scheme.numbers.for_each([&](const GivenNumber& given) {
        if (given.on <= as_at) used.push_back(given.number);
    });
    if (runs_on(scheme) && !std::is_sorted(used.begin(), used.end(), by_number))
        std::stable_sort(used.begin(), used.end(), by_number);
    return used;
}

} // namespace

const DecisionId* Scheme::decision_of(const Number& number) const {
    if (!runs_on(*this)) return used.find(write_reference(pattern, number));
    for (std::size_t at = 0; at < numbers.size();) {
        const Number same{numbers.nth(at).number.year, number.number};
        if (const DecisionId* found = used.find(write_reference(pattern, same))) return found;
        at = numbers.count_before({Number{same.year + 1, 0}, kFirstDay});
    }
    return nullptr;
}

const Gap* Scheme::explanation_of(const Number& number) const {
    const auto at = std::find_if(explained.begin(), explained.end(), [&](const Gap& gap) {
        return runs_on(*this) ? gap.number.number == number.number : gap.number == number;
    });
    return at == explained.end() ? nullptr : &*at;
}

const NoticeClass* Scheme::notice_of(std::string_view class_) const {
    const auto at = std::find_if(notice.begin(), notice.end(),
                                 [&](const NoticeClass& one) { return one.class_ == class_; });
    return at == notice.end() ? nullptr : &*at;
}

void Register::sign(const RegisterKey& prepared, const RegisterKey& decided) {
    keys.erase(prepared);
    keys.insert(decided);
    longest = std::max(longest, decided.on - prepared.on);
}

bool Decision::goes_by(std::string_view name, Day on) const {
    return std::any_of(aliases.begin(), aliases.end(), [&](const Alias& alias) {
        return alias.alias == name && alias.since <= on;
    });
}

bool Decision::is_in_doubt(Day day) const {
    return std::any_of(doubts.begin(), doubts.end(),
                       [&](const Doubt& doubt) { return doubt.is_open(day); });
}

std::optional<Day> Decision::over_from() const {
    const auto ended = [&](const std::optional<int>& limb) {
        std::optional<Day> first;
        for (const Ending& ending : endings) {
            const bool covers = limb ? ending.covers(*limb) : !ending.limb;
            if (covers && ending.as == Change::revoked)
                first = std::min(first.value_or(ending.effective), ending.effective);
        }
        return first;
    };
    std::optional<Day> last = ended({});
    if (last || limbs.empty()) return last;
    for (const Limb& limb : limbs) {
        const auto on = ended(limb.number);
        if (!on) return std::nullopt;
        last = std::max(last.value_or(*on), *on);
    }
    return last;
}

std::optional<Day> Decision::withdrawn(Day day) const {
    std::optional<Day> since;
    for (const Doubt& doubt : doubts) {
        if (doubt.answer && doubt.answer->as == Finding::withdrawn && doubt.answer->on <= day)
            since = std::min(since.value_or(doubt.answer->on), doubt.answer->on);
    }
    return since;
}

std::string Decision::called() const {
    return reference ? fmt::format("decision {}", *reference)
                     : fmt::format("the decision \"{}\"", title);
}

std::vector<Number> gaps(const Scheme& scheme, std::size_t most, Day as_at) {
    std::vector<Number> missing;
    std::optional<Number> next;
    for (const Number& used : used_in_order(scheme, as_at)) {
        if (is_below_first_held(scheme, used)) continue;
        if (!next || (!runs_on(scheme) && used.year != next->year)) next = run_begins(scheme, used);
        next->year = used.year;
        for (; next->number < used.number && missing.size() < most; ++next->number) {
            if (scheme.explanation_of(*next) == nullptr) missing.push_back(*next);
        }
        next->number = std::max(next->number, used.number + 1);
    }
    return missing;
}

bool is_gap(const Scheme& scheme, const Number& number) {
    if (is_below_first_held(scheme, number)) return false;
    bool above = false;
    bool same = false;
    bool below = scheme.restarts != Restarts::not_stated || number.year == first_of(scheme).year;
    scheme.numbers.for_each([&](const GivenNumber& given) {
        const Number& used = given.number;
        if (!runs_on(scheme) && used.year != number.year) return;
        above = above || number.number < used.number;
        below = below || used.number < number.number;
        same = same || used.number == number.number;
    });
    return above && below && !same;
}

const std::vector<Ratification>&
Decisions::ratifications_of(const RecommendationId& recommendation) const {
    static const std::vector<Ratification> kNone;
    const auto* found = ratifications.find(recommendation);
    return found != nullptr ? *found : kNone;
}

const std::vector<RecommendationId>&
Decisions::waiting_for(const RecommendationId& recommendation) const {
    static const std::vector<RecommendationId> kNone;
    const auto* found = conditional_on.find(recommendation);
    return found != nullptr ? *found : kNone;
}

} // namespace concordat::decisions
