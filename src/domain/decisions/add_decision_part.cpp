// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/published_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const AddDecisionPart& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    const Part& part = command.part;
    if (std::any_of(decision->parts.begin(), decision->parts.end(),
                    [&](const auto& other) { return other.latest()->part == part.part; })) {
        return conflict("part.twice", "/part/part",
                        fmt::format("The decision has a part \"{}\" already.", part.part));
    }
    TRY_DO(check_disclosure(part.disclosure, part.exemption, part.reason, "/part"));
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
    if (decision->published)
        flag_blemishes(events, command.decision, texts_of(part, context.words));
    return events;
}

void apply(Decisions& decisions, const DecisionPartAdded& event, const Stamp& stamp) {
    Dated<Part> part;
    part.set(stamp.effective, event.part);
    decisions.decisions.edit(event.decision).parts.push_back(std::move(part));
}

} // namespace concordat::decisions
