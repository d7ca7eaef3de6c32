// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/notice.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const SetReferenceScheme& command, const Context& context) {
    TRY_DO(check_free(decisions.schemes, command.scheme, "/scheme"));
    TRY_DO(parties.may_decide(command.body, context.on, "/body"));
    TRY_DO(check_pattern(command.pattern));
    TRY_DO(check_notice(command.notice));
    const Restarts restarts = command.restarts.value_or(Restarts::not_stated);
    if (restarts == Restarts::yearly && command.pattern.find("{year") == std::string::npos) {
        return malformed("scheme.yearly-without-year", "/restarts",
                         "Numbers that restart each year need {year} in their pattern, or two "
                         "would be the same.");
    }
    if (command.first_held && !match(command.pattern, *command.first_held)) {
        return malformed("reference.not-of-its-scheme", "/first_held",
                         fmt::format("\"{}\" does not follow the pattern {}.", *command.first_held,
                                     command.pattern));
    }
    return Events{ReferenceSchemeSet{command.scheme, command.body, command.instrument,
                                     command.pattern, restarts, command.first_held,
                                     command.sign_off, command.notice}};
}

void apply(Decisions& decisions, const ReferenceSchemeSet& event, const Stamp& stamp) {
    Scheme scheme;
    scheme.body = event.body;
    scheme.instrument = event.instrument;
    scheme.pattern = event.pattern;
    scheme.restarts = event.restarts;
    if (event.first_held) scheme.first_held = match(event.pattern, *event.first_held);
    scheme.sign_off = event.sign_off;
    scheme.notice = event.notice;
    scheme.from = stamp.effective;
    decisions.schemes.put(event.scheme, std::move(scheme));
    decisions.schemes_of.edit_or_add(event.body).push_back(event.scheme);
}

} // namespace concordat::decisions
