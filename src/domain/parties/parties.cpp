// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/parties.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

bool Holding::is_suspended(Day day) const {
    return std::any_of(suspensions.begin(), suspensions.end(),
                       [&](const Suspension& suspension) { return suspension.covers(day); });
}

bool Office::is_vacant(Day day) const {
    bool told = vacant_from && *vacant_from <= day;
    for (const Holding& holding : holdings) {
        if (holding.covers(day)) return false;
        told = told || holding.from <= day;
    }
    return told;
}

std::vector<PartnerId> Collaboration::members(Day day) const {
    std::vector<PartnerId> found;
    for (const PartnerId& partner : partners.keys()) {
        const Membership* membership = partners.find(partner)->at(day);
        if (membership != nullptr && *membership == Membership::member) found.push_back(partner);
    }
    return found;
}

std::optional<Day> earlier(std::optional<Day> one, std::optional<Day> other) {
    return one && other ? std::min(one, other) : one ? one : other;
}

std::vector<const Holding*> holders(const Office& office, Day day) {
    std::vector<const Holding*> found;
    for (const Holding& holding : office.holdings) {
        if (holding.covers(day)) found.push_back(&holding);
    }
    return found;
}

std::optional<OfficeId> Parties::office_of(const ThingId& id, Day day) const {
    if (kind_of(id.text()) == OfficeKind::kName) return OfficeId(id.text());
    const Role* role = roles.find(RoleId(id.text()));
    const RoleHolding* held = role != nullptr ? role->held_by.at(day) : nullptr;
    return held != nullptr ? std::optional(held->office) : std::nullopt;
}

Result<void> Parties::has_a_body(const Office& office, Day day, const std::string& field) const {
    const BodyId* last = last_ended(office.bodies, day);
    if (last == nullptr) return {};
    return not_permitted(
        "body.ended", field,
        fmt::format("{} ended on {}, and the office of {} with it.", named(*this, *last),
                    in_words(*bodies.find(*last)->ended), office.title),
        standing_in(*last, day) == *last
            ? std::string("Nobody took its place: leave it out, in the board's terms of reference "
                          "too.")
            : fmt::format("Its place passed to {}: name an office of that body, in the board's "
                          "terms of reference too.",
                          named(*this, standing_in(*last, day))));
}

Result<void> Parties::may_act(const OfficeId& id, Day day, const std::string& field) const {
    TRY(const Office* office, find(offices, id, field));
    TRY_DO(has_a_body(*office, day, field));
    const auto holding = holders(*office, day);
    const auto able = std::find_if(holding.begin(), holding.end(), [&](const Holding* holder) {
        return !holder->is_suspended(day);
    });
    if (able != holding.end()) return {};
    if (!holding.empty()) {
        return not_permitted(
            "office.suspended", field,
            fmt::format(
                "The holder of the office of {} was suspended on {}, and nobody acted in it.",
                office->title, in_words(day)),
            "Record who acted in the office on that day.");
    }
    if (!office->is_vacant(day)) return {};
    return not_permitted(
        "office.vacant", field,
        fmt::format("The office of {} was vacant on {}; a vacant office cannot act.", office->title,
                    in_words(day)),
        "Record who held the office on that day, if somebody did, or appoint who acts in it "
        "(appoint-holder with capacity acting).");
}

bool Parties::holder_is_stated(const OfficeId& id, Day day) const {
    const Office* office = offices.find(id);
    return office != nullptr && !holders(*office, day).empty();
}

bool Parties::is_of_body(const OfficeId& id, const BodyId& body) const {
    const Office* office = offices.find(id);
    return office != nullptr &&
           std::find(office->bodies.begin(), office->bodies.end(), body) != office->bodies.end();
}

Result<void> Parties::may_decide(const BodyId& id, Day day, const std::string& field) const {
    TRY(const Body* body, find(bodies, id, field));
    if (!body->ended || day < *body->ended) return {};
    return not_permitted(
        "body.ended", field,
        fmt::format("{} ended on {}; it decides nothing after.", body->name,
                    in_words(*body->ended)),
        standing_in(id, day) == id
            ? std::string("Nobody took its place.")
            : fmt::format("Its place passed to {}.", named(*this, standing_in(id, day))));
}

const BodyId* Parties::last_ended(const std::vector<BodyId>& of, Day day) const {
    const BodyId* last = nullptr;
    for (const BodyId& id : of) {
        const auto& ended = bodies.find(id)->ended;
        if (!ended || day < *ended) return nullptr;
        if (last == nullptr || *bodies.find(*last)->ended <= *ended) last = &id;
    }
    return last;
}

BodyId Parties::standing_in(const BodyId& id, Day day) const {
    BodyId current = id;
    for (const Body* body = bodies.find(current);
         body != nullptr && body->ended && *body->ended <= day && !body->successors.empty();
         body = bodies.find(current)) {
        current = body->successors.front();
    }
    return current;
}

bool Parties::answers_for(const BodyId& id, const BodyId& required, Day day) const {
    const BodyId* current = &required;
    while (*current != id) {
        const Body* body = bodies.find(*current);
        if (body == nullptr || !body->ended || day < *body->ended || body->successors.empty())
            return false;
        current = &body->successors.front();
    }
    return true;
}

void Parties::pass_places_on(const BodyId& id) {
    const Body& body = bodies.at(id);
    if (!body.ended || body.successors.empty()) return;
    const Day day = *body.ended;
    const BodyId next = standing_in(id, day);
    bool passed = false;
    for (const PartnerId& partner : partners.keys()) {
        for (Dated<BodyId> Partner::*place : {&Partner::policing_body, &Partner::chief_officer}) {
            const BodyId* held = (partners.find(partner)->*place).at(day);
            if (held == nullptr || *held != id) continue;
            (partners.edit(partner).*place).set(day, next);
            passed = true;
        }
    }
    if (passed) pass_places_on(next);
}

bool Parties::continues(const BodyId& id, const BodyId& ancestor) const {
    if (id == ancestor) return true;
    const Body* body = bodies.find(id);
    return body != nullptr &&
           std::any_of(body->predecessors.begin(), body->predecessors.end(),
                       [&](const BodyId& before) { return continues(before, ancestor); });
}

std::string named(const Parties& parties, const BodyId& id) {
    const Body* body = parties.bodies.find(id);
    return body != nullptr ? body->name : std::string(id.text());
}

std::string named(const Parties& parties, const OfficeId& id) {
    const Office* office = parties.offices.find(id);
    return office != nullptr ? office->title : std::string(id.text());
}

std::string named(const Parties& parties, const PartnerId& id) {
    const Partner* partner = parties.partners.find(id);
    return partner != nullptr ? partner->name : std::string(id.text());
}

} // namespace concordat::parties
