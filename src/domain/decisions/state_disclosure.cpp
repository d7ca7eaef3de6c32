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
    const Part* part = found->latest();
    if (part->disclosure == command.disclosure && part->disclosure == Disclosure::not_stated)
        return Events{};
    if (part->disclosure != Disclosure::not_stated) {
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
    // Ledgers may hold one of a day before the part: it was not always refused.
    found->set(std::max(stamp.effective, found->history().back().from), std::move(part));
}

} // namespace concordat::decisions
