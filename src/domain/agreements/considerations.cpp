// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"

#include "domain/agreements/events.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::agreements {

namespace {

constexpr std::pair<Consideration, const char*> kConsiderations[] = {
    {Consideration::existing_agreements, "existing agreements"},
    {Consideration::consistent_approach, "the desirability of a consistent approach"},
    {Consideration::opportunities, "the opportunities available"},
};

} // namespace

std::vector<std::string> not_considered(const Parties& parties, const Version& version,
                                        const OfficeId& party, Day day) {
    std::vector<std::string> missing;
    if (!must_consider(parties, version, party)) return missing;
    std::vector<const Statement*> stated;
    for (const Statement& statement : version.statements) {
        if (statement.by == party && statement.on <= day) stated.push_back(&statement);
    }
    const auto states = [&](const auto& says) {
        return std::any_of(stated.begin(), stated.end(), says);
    };
    for (const auto& [consideration, words] : kConsiderations) {
        const bool there = states([&, wanted = consideration](const Statement* one) {
            return std::find(one->considered.begin(), one->considered.end(), wanted) !=
                   one->considered.end();
        });
        if (!there) missing.emplace_back(words);
    }
    if (!states([](const Statement* one) { return one->in_the_interests_of.has_value(); }))
        missing.emplace_back("that it is in the interests of efficiency or effectiveness");
    return missing;
}

void flag_not_considered(Events& events, const Parties& parties, const AgreementId& id,
                         const Agreement& agreement, int number) {
    const Version& version = agreement.version(number);
    std::vector<std::string> all;
    for (const OfficeId& party : version.terms.parties) {
        // Who dropped out unsigned has not entered into it.
        if (version.drop_out_of(party) != nullptr && version.signature_of(party) == nullptr)
            continue;
        const auto missing = not_considered(parties, version, party, kLastDay);
        if (missing.empty()) continue;
        all.push_back(fmt::format("{} ({})", named(parties, body_of(parties, party)),
                                  fmt::join(missing, ", ")));
    }
    if (all.empty()) return;
    events.flag(thing(id), "agreement.considerations-missing",
                fmt::format("Version {} is signed by all, and not on record as considered or "
                            "stated: {}.",
                            number, fmt::join(all, "; ")));
}

} // namespace concordat::agreements
