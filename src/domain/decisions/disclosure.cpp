// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"

#include "domain/acts.hpp"

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

} // namespace concordat::decisions
