// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/agreements.hpp"

#include "domain/acts.hpp"
#include "domain/parties/end_body.hpp"

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
    if (is_withdrawn(day)) return missing;
    for (const OfficeId& party : terms.parties) {
        const DropOut* gone = drop_out_of(party);
        if (gone != nullptr && gone->on <= day) continue;
        const Signature* signature = signature_of(party);
        if (signature == nullptr || day < signature->on) missing.push_back(party);
    }
    return missing;
}

std::optional<Day> Version::complete_on() const {
    if (signatures.empty() || withdrawn || !unsigned_by(kLastDay).empty()) return std::nullopt;
    Day last = signatures.front().on;
    for (const Signature& signature : signatures)
        last = std::max(last, signature.on);
    for (const DropOut& gone : drop_outs) {
        if (signature_of(gone.party) == nullptr) last = std::max(last, gone.on);
    }
    return last;
}

std::optional<Day> Version::complete_before_withdrawn() const {
    if (!withdrawn) return std::nullopt;
    Version then = *this;
    then.withdrawn.reset();
    const auto complete = then.complete_on();
    return complete && *complete <= withdrawn->on ? complete : std::nullopt;
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

int Agreement::last_kept(Day day) const {
    for (int number = latest(); number > 0; --number) {
        if (!version(number).is_withdrawn(day)) return number;
    }
    return latest();
}

int Agreement::in_force(Day day) const {
    for (int number = latest(); number > 0; --number) {
        const Version& one = version(number);
        const std::optional<Day> from = one.in_force_from();
        if (!from || day < *from) continue;
        const std::optional<Day> over = one.over_from();
        return over && *over <= day ? 0 : number;
    }
    return 0;
}

void Agreements::index(const AgreementId& id, const Terms& terms) {
    const MadeKey key{agreements.at(id).made, thing(id)};
    made.insert(key);
    for (const OfficeId& party : terms.parties) {
        agreements_of.edit_or_add(party).insert(key);
        const std::optional<Day>* on = gone.find(party);
        if (on != nullptr && *on) drop_out(id, {party, std::string(kBodyEnded), **on});
    }
}

void Agreements::drop_out(const AgreementId& id, const DropOut& party) {
    for (Version& version : agreements.edit(id).versions) {
        if (version.has_party(party.party) && version.drop_out_of(party.party) == nullptr)
            version.drop_outs.push_back(party);
    }
}

void note(Agreements& agreements, const parties::Parties& parties, const parties::BodyEnded& event,
          const Stamp& stamp) {
    const std::vector<OfficeId>* offices = parties.offices_of.find(event.body);
    if (offices == nullptr) return;
    for (const OfficeId& office : *offices) {
        if (!decides_through(parties, event.body, office)) continue;
        agreements.gone.put(office, stamp.effective);
        const Ordered<MadeKey>* all = agreements.agreements_of.find(office);
        if (all == nullptr) continue;
        all->for_each([&](const MadeKey& key) {
            agreements.drop_out(AgreementId(key.id.text()),
                                {office, std::string(kBodyEnded), stamp.effective});
        });
    }
}

Result<int> version_meant(const Agreement& agreement, const std::optional<int>& version) {
    const int number = version.value_or(agreement.last_kept(kLastDay));
    if (number >= 1 && number <= agreement.latest()) return number;
    return rule_broken("agreement.no-such-version", "/version",
                       fmt::format("{} has versions 1 to {}; there is no version {}.",
                                   agreement.title, agreement.latest(), number),
                       "Give a version that was made, or leave it out.");
}

Result<void> check_made(const Agreement& agreement, int number, Day on, std::string_view what) {
    const Day made = agreement.version(number).made;
    if (made <= on) return {};
    return rule_broken("agreement.out-of-order", "/on",
                       fmt::format("Version {} of {} was made on {}; nobody {} it on {}.", number,
                                   agreement.title, in_words(made), what, in_words(on)),
                       "Give the day on which it was done.");
}

const Version& version_on(const Agreement& agreement, Day on) {
    for (int number = agreement.latest(); number > 0; --number) {
        const auto from = agreement.version(number).in_force_from();
        if (from && *from <= on) return agreement.version(number);
    }
    return agreement.version(agreement.latest());
}

Result<OfficeId> party_of(const parties::Parties& parties, const Version& version,
                          const OfficeId& by, Day on,
                          const std::function<bool(const OfficeId&)>& has_done) {
    const std::vector<OfficeId>& all = version.terms.parties;
    std::vector<OfficeId> acts_for;
    if (version.has_party(by)) acts_for.push_back(by);
    for (const OfficeId& party : all) {
        if (party != by &&
            decides_through(parties, parties.standing_in(body_of(parties, party), on), by))
            acts_for.push_back(party);
    }
    // Who has left for itself is still a party in the place of another.
    std::stable_partition(acts_for.begin(), acts_for.end(),
                          [&](const OfficeId& party) { return !version.has_left(party, on); });
    const auto yet = std::find_if_not(acts_for.begin(), acts_for.end(), has_done);
    if (yet != acts_for.end()) return *yet;
    if (!acts_for.empty()) return acts_for.front();
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

bool is_party(const parties::Parties& parties, const Version& version, const BodyId& body, Day on) {
    const auto& all = version.terms.parties;
    return std::any_of(all.begin(), all.end(), [&](const OfficeId& party) {
        return parties.answers_for(body, body_of(parties, party), on);
    });
}

bool must_consider(const parties::Parties& parties, const Version& version, const OfficeId& party) {
    const BodyId& body = body_of(parties, party);
    return parties.bodies.at(body).kind == parties::BodyKind::chief_constable ||
           is_policing_body(parties, version, party) ||
           has_place(parties, version, body, &parties::Partner::chief_officer);
}

} // namespace concordat::agreements
