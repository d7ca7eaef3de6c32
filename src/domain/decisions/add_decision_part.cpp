// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"
#include "domain/decisions/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const AddDecisionPart& command, const Context&) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    const Part& part = command.part;
    if (std::any_of(decision->parts.begin(), decision->parts.end(),
                    [&](const Part& other) { return other.part == part.part; })) {
        return conflict("part.twice", "/part/part",
                        fmt::format("The decision has a part \"{}\" already.", part.part));
    }
    if (part.disclosure == Disclosure::non_public && (!part.exemption || !part.reason)) {
        return rule_broken("part.withheld-without-reason",
                           part.exemption ? "/part/reason" : "/part/exemption",
                           "A part that is withheld says under which exemption, and why.",
                           "Add the exemption and the reason.");
    }
    if (part.disclosure == Disclosure::not_stated && decision->published) {
        return rule_broken(
            "part.disclosure-not-stated", "/part/disclosure",
            fmt::format("The decision is published since {}; whether \"{}\" is public "
                        "must be stated before it is added.",
                        in_words(*decision->published), part.title),
            "Say whether the part is public.");
    }
    if (part.reviewer) TRY_DO(find(parties.offices, *part.reviewer, "/part/reviewer"));
    Events events{DecisionPartAdded{command.decision, part}};
    if (part.disclosure == Disclosure::not_stated) {
        events.flag(thing(command.decision), "part.disclosure-not-stated",
                    fmt::format("Whether \"{}\" is public is not stated; the decision cannot be "
                                "published until it is.",
                                part.title));
    }
    flag_missing_review(events, command.decision, part.title, part.disclosure, part.reviewer,
                        part.review_on);
    return events;
}

void apply(Decisions& decisions, const DecisionPartAdded& event, const Stamp&) {
    decisions.decisions.edit(event.decision).parts.push_back(event.part);
}

} // namespace concordat::decisions
