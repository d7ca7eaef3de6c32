// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/disclosure.hpp"
#include "domain/decisions/events.hpp"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

template <class Parts>
auto find_part(Parts& parts, const std::string& name) {
    return std::find_if(parts.begin(), parts.end(),
                        [&](const auto& part) { return part.latest()->part == name; });
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const StateDisclosure& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    const auto found = find_part(decision->parts, command.part);
    if (found == decision->parts.end() || found->at(context.on) == nullptr) {
        return Refusal{Reason::not_found,
                       "part.not-found",
                       "/part",
                       fmt::format("The decision has no part \"{}\" on {}.", command.part,
                                   in_words(context.on)),
                       {}};
    }
    const Part* part = found->at(context.on);
    const Disclosure last = found->latest()->disclosure;
    if (command.disclosure == Disclosure::not_stated && last == command.disclosure) return Events{};
    // Stated from an earlier day than it was so far, it stays the same statement.
    const bool differs = last != Disclosure::not_stated && last != command.disclosure;
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
    const auto found = find_part(decision.parts, event.part);
    if (found == decision.parts.end()) throw std::logic_error("A part that is not there");
    Part part = *found->latest();
    part.disclosure = event.disclosure;
    part.exemption = event.exemption;
    part.reason = event.reason;
    part.reviewer = event.reviewer;
    part.review_on = event.review_on;
    found->set(stamp.effective, std::move(part));
}

} // namespace concordat::decisions
