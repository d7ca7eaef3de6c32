// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/published_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

Result<void> check_withheld(const Decision& decision, const Part& part, Day on) {
    const auto disclosed =
        std::find_if(decision.disclosures.begin(), decision.disclosures.end(),
                     [&](const PartDisclosure& one) { return one.part == part.part; });
    if (disclosed != decision.disclosures.end()) {
        return conflict("part.disclosed", "/part",
                        fmt::format("\"{}\" has been public since {}: it was disclosed then.",
                                    part.title, in_words(disclosed->on)));
    }
    if (part.disclosure == Disclosure::non_public) return {};
    return rule_broken("part.not-withheld", "/part",
                       part.disclosure == Disclosure::public_
                           ? fmt::format("\"{}\" is public on {}; nothing of it is withheld.",
                                         part.title, in_words(on))
                           : fmt::format("Whether \"{}\" is public is not stated on {}; it was "
                                         "not withheld.",
                                         part.title, in_words(on)),
                       part.disclosure == Disclosure::public_ ? "" : "State that it is public.");
}

} // namespace

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const DisclosePart& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const Part* part, part_on(*decision, command.part, context.on));
    TRY_DO(check_withheld(*decision, *part, context.on));
    Events events{PartDisclosed{command.decision, command.part, command.reason}};
    if (decision->published) {
        flag_blemishes(events, command.decision, texts_of(made_public(*part), context.words));
    }
    return events;
}

void apply(Decisions& decisions, const PartDisclosed& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    Dated<Part>& part = part_of(decision, event.part);
    part.set(stamp.effective, made_public(at_or_first(part, stamp.effective)));
    decision.disclosures.push_back({event.part, event.reason, stamp.effective});
}

} // namespace concordat::decisions
