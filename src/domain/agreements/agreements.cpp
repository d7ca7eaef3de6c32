// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/agreements.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

bool Version::has_party(const OfficeId& office) const {
    return std::find(terms.parties.begin(), terms.parties.end(), office) != terms.parties.end();
}

const Signature* Version::signature_of(const OfficeId& party) const {
    const auto at = std::find_if(signatures.begin(), signatures.end(),
                                 [&](const Signature& one) { return one.party == party; });
    return at == signatures.end() ? nullptr : &*at;
}

std::vector<OfficeId> Version::unsigned_by(Day day) const {
    std::vector<OfficeId> missing;
    for (const OfficeId& party : terms.parties) {
        const Signature* signature = signature_of(party);
        if (signature == nullptr || day < signature->on) missing.push_back(party);
    }
    return missing;
}

std::optional<Day> Version::complete_on() const {
    if (!unsigned_by(kLastDay).empty()) return std::nullopt;
    const auto last = std::max_element(
        signatures.begin(), signatures.end(),
        [](const Signature& one, const Signature& other) { return one.on < other.on; });
    return last->on;
}

std::optional<Day> Version::in_force_from() const {
    const std::optional<Day> complete = complete_on();
    if (!complete) return std::nullopt;
    return std::max(*complete, terms.commences.value_or(*complete));
}

bool Agreement::goes_by(std::string_view name) const {
    return std::find(other_names.begin(), other_names.end(), name) != other_names.end();
}

const Version& Agreement::version(int number) const {
    return versions.at(static_cast<std::size_t>(number) - 1);
}

Version& Agreement::edit_version(int number) {
    return versions.at(static_cast<std::size_t>(number) - 1);
}

int Agreement::in_force(Day day) const {
    for (int number = latest(); number > 0; --number) {
        const Version& one = version(number);
        const std::optional<Day> from = one.in_force_from();
        if (!from || day < *from) continue;
        return one.ends && *one.ends <= day ? 0 : number;
    }
    return 0;
}

void Agreements::index(const AgreementId& id, const Terms& terms) {
    for (const OfficeId& party : terms.parties) {
        std::vector<AgreementId>& all = agreements_of.edit_or_add(party);
        if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
    }
}

Result<int> version_meant(const Agreement& agreement, const std::optional<int>& version) {
    const int number = version.value_or(agreement.latest());
    if (number >= 1 && number <= agreement.latest()) return number;
    return rule_broken("agreement.no-such-version", "/version",
                       fmt::format("{} has versions 1 to {}; there is no version {}.",
                                   agreement.title, agreement.latest(), number),
                       "Give a version that was made, or leave it out for the latest.");
}

Result<void> check_made(const Agreement& agreement, int number, Day on, std::string_view what) {
    const Day made = agreement.version(number).made;
    if (made <= on) return {};
    return rule_broken("agreement.out-of-order", "/on",
                       fmt::format("Version {} of {} was made on {}; nobody {} it on {}.", number,
                                   agreement.title, in_words(made), what, in_words(on)),
                       "Give the day on which it was done.");
}

std::optional<Day> day_after(const std::optional<Day>& last) {
    return last ? std::optional(*last + 1) : std::nullopt;
}

Result<OfficeId> party_of(const parties::Parties& parties, const Version& version,
                          const OfficeId& by, Day on) {
    const std::vector<OfficeId>& all = version.terms.parties;
    if (version.has_party(by)) return by;
    for (const OfficeId& party : all) {
        if (decides_through(parties, parties.standing_in(body_of(parties, party), on), by))
            return party;
    }
    std::string names;
    for (const OfficeId& party : all)
        names += (names.empty() ? "" : ", ") + named(parties, body_of(parties, party));
    return not_permitted(
        "agreement.not-a-party", "/by",
        fmt::format("{} is no party; the parties are {}.", named(parties, by), names),
        "Give a party's own office in \"by\"; a new party comes by a new version.");
}

bool decides_through(const parties::Parties& parties, const BodyId& body, const OfficeId& office) {
    const OfficeId* own = parties.embodiments.find(body);
    return own != nullptr ? *own == office : parties.is_of_body(office, body);
}

const BodyId& body_of(const parties::Parties& parties, const OfficeId& party) {
    return parties.offices.at(party).bodies.front();
}

namespace {

/// Whether the body has the place in one of the partners that the version affects.
bool has_place(const parties::Parties& parties, const Version& version, const BodyId& body,
               Dated<BodyId> parties::Partner::*place) {
    return std::any_of(version.terms.partners.begin(), version.terms.partners.end(),
                       [&](const PartnerId& partner) {
                           const BodyId* held =
                               (parties.partners.at(partner).*place).at(version.made);
                           return held != nullptr && *held == body;
                       });
}

} // namespace

bool is_policing_body(const parties::Parties& parties, const Version& version,
                      const OfficeId& party) {
    using parties::BodyKind;
    const BodyId& body = body_of(parties, party);
    const BodyKind kind = parties.bodies.at(body).kind;
    return kind == BodyKind::commissioner || kind == BodyKind::police_authority ||
           has_place(parties, version, body, &parties::Partner::policing_body);
}

bool must_consider(const parties::Parties& parties, const Version& version, const OfficeId& party) {
    const BodyId& body = body_of(parties, party);
    return parties.bodies.at(body).kind == parties::BodyKind::chief_constable ||
           is_policing_body(parties, version, party) ||
           has_place(parties, version, body, &parties::Partner::chief_officer);
}

} // namespace concordat::agreements
