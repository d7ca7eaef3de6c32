// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/permission.hpp"

#include "domain/acts.hpp"
#include "domain/authority/asked.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::programme {

std::optional<Permission> permission_on(const Ground& ground, const BidId& id, Day day) {
    const Bid* bid = ground.programme.bids.find(id);
    if (bid == nullptr || !bid->asked_by) return std::nullopt;
    const auto& item = ground.meetings.recommendations.at(*bid->asked_by);
    const auto& terms = authority::terms_of<meetings::PermitBidEffect>(item, id, day);
    return Permission{authority::standing_of(ground.parties, ground.meetings, ground.decisions,
                                             ground.agreements, *bid->asked_by, id, terms, day),
                      terms};
}

namespace {

/// Whether the body has a seat on the board, or ratifies what it agrees.
bool is_of_board(const Ground& ground, const authority::Standing& standing, const BodyId& body,
                 Day day) {
    const parties::Parties& parties = ground.parties;
    const auto& item = ground.meetings.recommendations.at(standing.asked_by);
    const auto& required = item.resolution->required;
    const auto& seats = ground.meetings.terms(item.board, *standing.agreed).seats;
    const auto is_its = [&](const BodyId& one) { return parties.answers_for(body, one, day); };
    return std::any_of(required.begin(), required.end(), is_its) ||
           std::any_of(seats.begin(), seats.end(), [&](const meetings::Seat& seat) {
               if (seat.appointed_by && is_its(*seat.appointed_by)) return true;
               if (!seat.office) return false;
               const auto& bodies = parties.offices.at(*seat.office).bodies;
               return std::any_of(bodies.begin(), bodies.end(), is_its);
           });
}

bool is_named(const Ground& ground, const Permission& permission, const BodyId& body, Day day) {
    const auto& bodies = permission.terms.bodies;
    if (bodies.empty()) return is_of_board(ground, permission.standing, body, day);
    return std::any_of(bodies.begin(), bodies.end(), [&](const BodyId& one) {
        return ground.parties.answers_for(body, one, day);
    });
}

std::string why_not_in_force(const Ground& ground, const Permission& permission, Day day) {
    const authority::Standing& standing = permission.standing;
    if (standing.in_force_until && *standing.in_force_until <= day) {
        return fmt::format("The text that lets it was in force until {}, when a ratification it "
                           "needs ended.",
                           in_words(*standing.in_force_until));
    }
    if (standing.in_force_from) {
        return fmt::format("The text that lets it is in force from {} only.",
                           in_words(*standing.in_force_from));
    }
    const std::string names = authority::yet_to_ratify(ground.parties, permission.standing, day);
    if (names.empty()) return "The text that lets it brings nothing about by itself.";
    return fmt::format("The text that lets it was not in force on {}; by then these had not "
                       "ratified it: {}.",
                       in_words(day), names);
}

} // namespace

std::optional<std::string> what_was_missing(const Ground& ground, const BidId& bid,
                                            const BodyId& body,
                                            const std::optional<DecisionId>& decision, Day day) {
    if (decision) {
        const decisions::Decision& taken = ground.decisions.decisions.at(*decision);
        const std::string name = named(ground.parties, taken.body);
        if (!ground.parties.answers_for(body, taken.body, day))
            return fmt::format("The decision that is named is of {}.", name);
        if (!taken.decided || day < *taken.decided)
            return fmt::format("{} had not taken the decision that is named by {}.", at_start(name),
                               in_words(day));
        if (day < *taken.effective)
            return fmt::format("The decision that is named takes effect on {} only.",
                               in_words(*taken.effective));
        if (const auto over = taken.over_from(); over && *over <= day)
            return fmt::format("The decision that is named has no effect since {}.",
                               in_words(*over));
        return std::nullopt;
    }
    const auto permission = permission_on(ground, bid, day);
    if (!permission) return "Neither a text that a board agreed nor a decision of its own lets it.";
    if (!permission->standing.agreed)
        return fmt::format("The text that would let it was not agreed by {}.", in_words(day));
    if (permission->standing.board_lacks) return permission->standing.board_lacks;
    if (!permission->standing.holds(day)) return why_not_in_force(ground, *permission, day);
    if (is_named(ground, *permission, body, day)) return std::nullopt;
    if (permission->terms.bodies.empty())
        return fmt::format("The text lets bodies of its board bid, and {} is none.",
                           named(ground.parties, body));
    return fmt::format("The text lets other bodies bid, and not {}.", named(ground.parties, body));
}

std::string what_would_permit(const Ground& ground, const BidId& bid,
                              const std::optional<DecisionId>& decision, Day day) {
    const auto permission = decision ? std::nullopt : permission_on(ground, bid, day);
    if (!permission) {
        return "Permission to bid is a decision: put it to the board with the effect permit-bid, "
               "or name the body's own decision.";
    }
    const authority::Standing& standing = permission->standing;
    if (!standing.agreed) return "Submit it once the board has agreed and each body has ratified.";
    if (standing.board_lacks) {
        return "Bring it to the board again, by terms of reference of that day that say on what "
               "its standing rests.";
    }
    if (standing.holds(day))
        return "Submit it by a body that the text lets, or bring a further text to the board.";
    if (standing.in_force_until && *standing.in_force_until <= day)
        return "Submit it once each body has ratified again.";
    if (standing.in_force_from) return "Submit it on that day or later.";
    return authority::yet_to_ratify(ground.parties, permission->standing, day).empty()
               ? "Put it to a board whose resolution brings it about."
               : "Submit it once each of them has.";
}

} // namespace concordat::programme
