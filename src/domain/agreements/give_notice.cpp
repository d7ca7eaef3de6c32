// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/agreements/own_decision.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

const Notice* notice_of(const Version& version, const OfficeId& party) {
    const auto found = std::find_if(version.notices.begin(), version.notices.end(),
                                    [&](const Notice& one) { return one.party == party; });
    return found == version.notices.end() ? nullptr : &*found;
}

Result<void> check_first(const Parties& parties, const Agreement& agreement, const Version& version,
                         const OfficeId& party) {
    const Notice* before = notice_of(version, party);
    if (before == nullptr) return {};
    return conflict("agreement.notice-given", "/by",
                    fmt::format("{} gave notice of {} on {} already, for {}.",
                                named(parties, body_of(parties, party)), agreement.title,
                                in_words(before->on), in_words(before->ends + -1)),
                    "A party gives one notice of a version; to end sooner takes the consent of "
                    "all.");
}

/// The last day of the notice.
Result<Day> last_day(const Agreement& agreement, const Version& version, const GiveNotice& command,
                     Day on) {
    const auto& months = version.terms.notice_months;
    if (!months) {
        if (command.through) return *command.through;
        return rule_broken("agreement.notice-day-missing", "/through",
                           fmt::format("{} states no notice that a party gives, so nothing says "
                                       "when this one ends.",
                                       agreement.title),
                           "State its last day in \"through\", as the party's notice does.");
    }
    const Day first = months_after(on, *months);
    const Day last = command.through.value_or(first);
    if (first <= last) return last;
    return rule_broken("agreement.notice-too-short", "/through",
                       fmt::format("A party to {} gives {} months' notice; given on {}, it ends on "
                                   "{} at the earliest, not on {}.",
                                   agreement.title, *months, in_words(on), in_words(first),
                                   in_words(last)),
                       "Leave the last day out, or state that day or a later one; to end sooner "
                       "takes the consent of all.");
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions& decisions,
                      const Agreements& agreements, const GiveNotice& command,
                      const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY(const int number, version_in_force(*agreement, context.on));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on, [&](const OfficeId& one) {
            return version.has_left(one, context.on) || notice_of(version, one) != nullptr;
        }));
    TRY_DO(check_still_party(parties, *agreement, version, party, context.on, "/by"));
    TRY_DO(check_first(parties, *agreement, version, party));
    TRY(const Day last, last_day(*agreement, version, command, context.on));
    TRY_DO(check_new_end(*agreement, version, last, context.on));
    TRY_DO(check_own_decision(parties, decisions, by, command.decision, context.on, "given"));
    Events events{NoticeGiven{command.agreement, number, party, by, command.decision, command.to,
                              day_after_or_last(last), command.reasons}};
    if (!version.terms.notice_months) {
        events.flag(thing(command.agreement), "agreement.notice-without-clause",
                    fmt::format("{} gave notice on {} for {}; version {} states no notice that a "
                                "party gives.",
                                named(parties, body_of(parties, party)), in_words(context.on),
                                in_words(last), number));
    }
    if (!command.decision)
        flag_no_decision(events, parties, command.agreement, party, "gave notice", context.on);
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const NoticeGiven& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .notices.push_back({event.party, event.by, event.decision, event.to, event.ends,
                            event.reasons, stamp.effective});
}

} // namespace concordat::agreements
