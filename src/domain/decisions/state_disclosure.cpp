// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"
#include "domain/decisions/events.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// What is first stated of the part, whatever the day; it may have been disclosed since.
Disclosure first_stated(const Decision& decision, const std::string& name) {
    for (const Dated<Part>& kept : decision.parts) {
        if (kept.latest()->part != name) continue;
        for (const Since<Part>& one : kept.history()) {
            if (one.value.disclosure != Disclosure::not_stated) return one.value.disclosure;
        }
    }
    return Disclosure::not_stated;
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const StateDisclosure& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const Part* part, part_on(*decision, command.part, context.on));
    const Disclosure first = first_stated(*decision, command.part);
    if (command.disclosure == Disclosure::not_stated && first == command.disclosure)
        return Events{};
    // Stated from an earlier day than it was so far, it stays the same statement.
    const bool differs = first != Disclosure::not_stated && first != command.disclosure;
    if (part->disclosure != Disclosure::not_stated || differs) {
        return conflict("part.disclosure-stated", "/disclosure",
                        fmt::format("Whether \"{}\" is public is stated already.", part->title));
    }
    TRY_DO(check_disclosure(command.disclosure, command.exemption, command.reason));
    if (command.reviewer) TRY_DO(find(parties.offices, *command.reviewer, "/reviewer"));
    Events events{DisclosureStated{command.decision, command.part, command.disclosure,
                                   command.exemption, command.reason, command.reviewer,
                                   command.review_on}};
    flag_missing_review(events, command.decision, part->title, command.disclosure, command.reviewer,
                        command.review_on);
    return events;
}

void apply(Decisions& decisions, const DisclosureStated& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    Dated<Part>& kept = part_of(decision, event.part);
    Part part = at_or_first(kept, stamp.effective);
    part.disclosure = event.disclosure;
    part.exemption = event.exemption;
    part.reason = event.reason;
    part.reviewer = event.reviewer;
    part.review_on = event.review_on;
    kept.set(stamp.effective, std::move(part));
}

} // namespace concordat::decisions
