// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/variation.hpp"

#include "domain/agreements/events.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::agreements {

namespace {

std::string last_day(const std::optional<Day>& last) {
    return last ? "through " + in_words(*last) : "without a last day";
}

std::string what_ends_it(const Version& version) {
    if (!version.directions.empty()) return "was directed to go on";
    return version.notices.empty() ? "is being ended" : "is under notice";
}

/// What changes, and for whom; in the order of the first of each.
using Changes = std::vector<std::pair<std::string, std::vector<std::string>>>;

void add(Changes& changes, std::string what, std::string who) {
    for (auto& [said, whom] : changes) {
        if (said != what) continue;
        whom.push_back(std::move(who));
        return;
    }
    changes.push_back({std::move(what), {std::move(who)}});
}

} // namespace

void flag_varied_while_ending(Events& events, const Parties& parties, const AgreementId& id,
                              const Agreement& agreement, const Terms& terms,
                              const std::optional<Day>& through, Day on) {
    const int number = agreement.in_force(on);
    if (number == 0) return;
    const Version version = agreement.version(number).known_on(on);
    if (version.notices.empty() && version.end_consents.empty() && version.directions.empty())
        return;
    Changes changes;
    const auto over = version.over_from();
    for (const OfficeId& party : version.terms.parties) {
        auto until = parties::earlier(version.left_from(party), over);
        if (until) until = *until + -1;
        const bool stays =
            std::find(terms.parties.begin(), terms.parties.end(), party) != terms.parties.end();
        if (stays && until == through) continue;
        add(changes,
            fmt::format("{} before, {}", last_day(until),
                        stays ? "now " + last_day(through) : "now no party any more"),
            named(parties, body_of(parties, party)));
    }
    for (const OfficeId& party : terms.parties) {
        if (!version.has_party(party))
            add(changes, "a party from now on, " + last_day(through),
                named(parties, body_of(parties, party)));
    }
    std::vector<std::string> said;
    for (const auto& [what, whom] : changes)
        said.push_back(fmt::format("{}: {}", fmt::join(whom, ", "), what));
    if (said.empty()) said.emplace_back("For no party does the last day change");
    events.flag(thing(id), "agreement.varied-while-ending",
                fmt::format("Version {} {}. Once version {} is in force, what ends version {} ends "
                            "nothing. {}.",
                            number, what_ends_it(version), agreement.latest() + 1, number,
                            fmt::join(said, "; ")));
}

} // namespace concordat::agreements
