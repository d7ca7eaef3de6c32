// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/who_decided.hpp"

#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

void flag_authority(Events& events, const Parties& parties, const DecisionId& id,
                    const BodyId& body, const std::optional<BodyId>& authority, Day on) {
    if (!authority || parties.answers_for(body, *authority, on) ||
        parties.answers_for(*authority, body, on))
        return;
    events.flag(thing(id), "decision.authority-of-another",
                fmt::format("It is a decision of {}, and the record says that it is taken on the "
                            "authority of {}.",
                            named(parties, body), named(parties, *authority)));
}

void flag_decider(Events& events, const Parties& parties, const DecisionSigned& signature,
                  const BodyId& body, Day on) {
    const auto& [decision, declaration, effective, by, decided_by, recorded_by, under] = signature;
    const auto flag = [&](const char* rule, std::string says) {
        events.flag(thing(decision), rule, std::move(says));
    };
    if (decided_by) {
        const auto own = check_own_office(parties, body, *decided_by);
        const auto acts = parties.may_act(*decided_by, on, "/decided_by");
        if (!own) {
            flag("decision.decided-by-another",
                 fmt::format("The record says that {} decided this, through which {} does not "
                             "decide; {} signed it.",
                             named(parties, *decided_by), named(parties, body),
                             named(parties, by)));
        } else if (!acts) {
            flag("decision.decided-by-another",
                 fmt::format("The record says that {} decided this, and by the record nobody could "
                             "act in that office on {}.",
                             named(parties, *decided_by), in_words(on)));
        }
    }
    if (recorded_by && (*recorded_by == by || recorded_by == decided_by)) {
        flag("decision.recorder-decided",
             fmt::format("The record says that {} only recorded this, and that the same office {} "
                         "it.",
                         named(parties, *recorded_by), *recorded_by == by ? "signed" : "decided"));
    }
}

} // namespace concordat::decisions
