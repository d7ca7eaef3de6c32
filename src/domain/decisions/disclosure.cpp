// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"

#include "domain/acts.hpp"

#include <stdexcept>

namespace concordat::decisions {

Result<void> check_disclosure(Disclosure disclosure, const std::optional<std::string>& exemption,
                              const std::optional<Text>& reason, const std::string& at) {
    if (disclosure == Disclosure::non_public && (!exemption || !reason)) {
        return rule_broken("part.withheld-without-reason",
                           at + (exemption ? "/reason" : "/exemption"),
                           "A part that is withheld says under which exemption, and why.",
                           "Add the exemption and the reason.");
    }
    if (disclosure == Disclosure::public_ && (exemption || reason)) {
        return rule_broken("part.public-with-exemption",
                           at + (exemption ? "/exemption" : "/reason"),
                           "A part that is public has no exemption, and no reason to withhold it.",
                           "Leave the exemption and the reason out, or say that it is not public.");
    }
    return {};
}

Result<const Part*> part_on(const Decision& decision, const std::string& name, Day on) {
    for (const Dated<Part>& kept : decision.parts) {
        const Part* part = kept.at(on);
        if (part != nullptr && part->part == name) return part;
    }
    return Refusal{Reason::not_found,
                   "part.not-found",
                   "/part",
                   fmt::format("The decision has no part \"{}\" on {}.", name, in_words(on)),
                   {}};
}

Dated<Part>& part_of(Decision& decision, const std::string& name) {
    for (Dated<Part>& kept : decision.parts) {
        if (kept.latest()->part == name) return kept;
    }
    throw std::logic_error("A part that is not there");
}

const Part& at_or_first(const Dated<Part>& part, Day on) {
    const Part* found = part.at(on);
    return found != nullptr ? *found : part.history().front().value;
}

Part made_public(Part part) {
    part.disclosure = Disclosure::public_;
    part.exemption.reset();
    part.reason.reset();
    part.reviewer.reset();
    part.review_on.reset();
    return part;
}

} // namespace concordat::decisions
