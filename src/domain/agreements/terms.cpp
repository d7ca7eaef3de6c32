// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/terms.hpp"

#include "domain/agreements/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

constexpr int kMostMonths = 600;
constexpr int kMostDays = 3650;

Result<void> check_party(const Parties& parties, const Terms& terms, std::size_t i, Day on) {
    const std::string field = fmt::format("/terms/parties/{}", i);
    const OfficeId& party = terms.parties[i];
    TRY(const parties::Office* office, find(parties.offices, party, field));
    const BodyId& body = office->bodies.front();
    if (office->bodies.size() > 1 || !decides_through(parties, body, party)) {
        return rule_broken("agreement.party-not-its-own-office", field,
                           fmt::format("No one body decides through {}; a party is the office "
                                       "through which a body decides in its own name.",
                                       named(parties, party)),
                           "Give the office that embodies the body.");
    }
    TRY_DO(parties.may_decide(body, on, field));
    const bool twice =
        std::any_of(terms.parties.begin(), terms.parties.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const OfficeId& before) { return body_of(parties, before) == body; });
    if (!twice) return {};
    return rule_broken("agreement.party-twice", field,
                       fmt::format("{} is named as a party twice.", named(parties, body)),
                       "Name each party once.");
}

bool is_party(const Parties& parties, const Terms& terms, const BodyId& body) {
    return std::any_of(terms.parties.begin(), terms.parties.end(),
                       [&](const OfficeId& party) { return body_of(parties, party) == body; });
}

Result<void> check_partner(const Parties& parties, const Terms& terms, std::size_t i, Day on) {
    const std::string field = fmt::format("/terms/partners/{}", i);
    TRY(const parties::Partner* partner, find(parties.partners, terms.partners[i], field));
    std::string missing;
    const auto check = [&](const Dated<BodyId>& place, const char* what) {
        const BodyId* body = place.at(on);
        if (body != nullptr && is_party(parties, terms, *body)) return;
        missing += missing.empty() ? "" : " and ";
        missing += body != nullptr ? named(parties, *body)
                                   : fmt::format("its {}, which is not on record", what);
    };
    check(partner->chief_officer, "chief officer");
    check(partner->policing_body, "policing body");
    if (missing.empty()) return {};
    return rule_broken("agreement.force-without-both", field,
                       fmt::format("An agreement that affects the force of {} has both its chief "
                                   "officer and its policing body as parties; missing: {}.",
                                   partner->name, missing),
                       "Add the office of each to the parties, or leave the force out.");
}

Result<void> check_control(const Parties& parties, const Terms& terms) {
    if (!terms.direction_and_control) return {};
    const OfficeId& office = *terms.direction_and_control;
    constexpr const char* kField = "/terms/direction_and_control";
    TRY_DO(find(parties.offices, office, kField));
    if (std::find(terms.parties.begin(), terms.parties.end(), office) != terms.parties.end() &&
        parties.bodies.at(body_of(parties, office)).kind == parties::BodyKind::chief_constable)
        return {};
    return rule_broken("agreement.control-not-a-chief-officer", kField,
                       fmt::format("Direction and control lie with one chief officer who is a "
                                   "party; {} is none.",
                                   named(parties, office)),
                       "Give the office of a chief constable that is a party.");
}

Result<void> check_days(const Terms& terms, const std::optional<Day>& through, Day on) {
    if (terms.notice_months && (*terms.notice_months < 1 || *terms.notice_months > kMostMonths)) {
        return malformed("agreement.notice-malformed", "/terms/notice_months",
                         fmt::format("A notice of {} months is none; it has 1 to {}.",
                                     *terms.notice_months, kMostMonths),
                         "Leave it out where the agreement states none.");
    }
    if (terms.exit_days && (*terms.exit_days < 0 || *terms.exit_days > kMostDays)) {
        return malformed("agreement.exit-days-malformed", "/terms/exit_days",
                         fmt::format("An exit is ready 0 to {} days before the end, not {}.",
                                     kMostDays, *terms.exit_days),
                         "Leave it out where the agreement states none.");
    }
    const Day begins = terms.commences.value_or(on);
    if (!through || begins <= *through) return {};
    return rule_broken("agreement.ends-before-it-begins", "/through",
                       fmt::format("It begins on {} at the earliest; its last day cannot be {}.",
                                   in_words(begins), in_words(*through)),
                       "Give its last day, that day or later.");
}

} // namespace

Result<void> check_terms(const Parties& parties, const Terms& terms,
                         const std::optional<Day>& through, Day on) {
    if (terms.parties.size() < 2) {
        return rule_broken("agreement.one-party", "/terms/parties",
                           fmt::format("{} named; an agreement has two parties at least.",
                                       terms.parties.empty() ? "No party is" : "One party is"),
                           "Name the office of each party.");
    }
    for (std::size_t i = 0; i < terms.parties.size(); ++i)
        TRY_DO(check_party(parties, terms, i, on));
    for (std::size_t i = 0; i < terms.partners.size(); ++i)
        TRY_DO(check_partner(parties, terms, i, on));
    TRY_DO(check_control(parties, terms));
    return check_days(terms, through, on);
}

std::vector<std::string> not_stated(const Terms& terms) {
    std::vector<std::string> missing;
    const auto note = [&](bool stated, const char* what) {
        if (!stated) missing.emplace_back(what);
    };
    note(terms.model != Model::not_stated, "its model");
    note(!terms.functions.empty(), "its functions");
    note(!terms.partners.empty(), "the forces it affects");
    note(terms.notice_months.has_value(), "the notice a party gives");
    note(terms.review.has_value(), "its review");
    note(terms.direction_and_control.has_value(), "who has direction and control");
    return missing;
}

void flag_not_stated(Events& events, const AgreementId& id, const Terms& terms) {
    const std::vector<std::string> missing = not_stated(terms);
    if (missing.empty()) return;
    events.flag(thing(id), "agreement.terms-not-stated",
                fmt::format("The agreement is recorded without: {}.", fmt::join(missing, ", ")));
}

} // namespace concordat::agreements
