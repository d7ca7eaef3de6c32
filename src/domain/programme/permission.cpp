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

bool is_named(const Ground& ground, const Permission& permission, const BodyId& body, Day day) {
    const auto& bodies = permission.terms.bodies;
    return bodies.empty() || std::any_of(bodies.begin(), bodies.end(), [&](const BodyId& one) {
               return ground.parties.answers_for(body, one, day);
           });
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
        return std::nullopt;
    }
    const auto permission = permission_on(ground, bid, day);
    if (!permission) return "Neither a text that a board agreed nor a decision of its own lets it.";
    if (!permission->standing.agreed)
        return fmt::format("The text that would let it was not agreed by {}.", in_words(day));
    if (permission->standing.board_lacks) return permission->standing.board_lacks;
    if (!permission->standing.holds(day)) {
        return fmt::format("The text that lets it was not in force on {}: not ratified by every "
                           "body it needs.",
                           in_words(day));
    }
    if (is_named(ground, *permission, body, day)) return std::nullopt;
    return fmt::format("The text lets other bodies bid, and not {}.", named(ground.parties, body));
}

} // namespace concordat::programme
