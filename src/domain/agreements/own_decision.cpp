// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/own_decision.hpp"

#include "domain/agreements/events.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

Result<void> check_own_decision(const Parties& parties, const Decisions& decisions,
                                const OfficeId& by, const std::optional<DecisionId>& named_decision,
                                Day on, std::string_view what) {
    if (!named_decision) return {};
    constexpr const char* kField = "/decision";
    TRY(const decisions::Decision* decision, find(decisions.decisions, *named_decision, kField));
    if (!decides_through(parties, decision->body, by)) {
        return rule_broken("agreement.decision-of-another-body", kField,
                           fmt::format("{} is a decision of {}; it is no ground for what {} does.",
                                       at_start(decision->called()), named(parties, decision->body),
                                       named(parties, by)),
                           "Name a decision of the body whose act it is.");
    }
    if (const auto over = decision->over_from(); over && *over <= on) {
        return rule_broken("agreement.decision-not-effective", kField,
                           fmt::format("{} has no effect since {}; nothing could be {} on it on "
                                       "{}.",
                                       at_start(decision->called()), in_words(*over), what,
                                       in_words(on)),
                           "Name the decision that took its place, or let the body decide anew.");
    }
    if (decision->decided && *decision->decided <= on && *decision->effective <= on) return {};
    const std::string when =
        decision->decided
            ? fmt::format("was decided on {} with effect from {}", in_words(*decision->decided),
                          in_words(*decision->effective))
            : std::string("is not signed");
    return rule_broken("agreement.decision-not-effective", kField,
                       fmt::format("{} {}; nothing could be {} on it on {}.",
                                   at_start(decision->called()), when, what, in_words(on)),
                       "Act on the day the decision is effective or later, or name another.");
}

void flag_no_decision(Events& events, const Parties& parties, const AgreementId& id,
                      const OfficeId& party, std::string_view did, Day on) {
    events.flag(thing(id), "agreement.no-decision-behind",
                fmt::format("{} {} on {}, and the record shows no decision of its own behind that.",
                            named(parties, body_of(parties, party)), did, in_words(on)));
}

} // namespace concordat::agreements
