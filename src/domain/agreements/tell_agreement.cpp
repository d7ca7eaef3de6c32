// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

std::string in_words(Told told) {
    switch (told) {
    case Told::required:
        return "required";
    case Told::to_be_approved:
        return "still to be approved";
    case Told::signed_:
        return "signed";
    }
    return {};
}

std::string sentence(const Telling& telling) {
    return fmt::format("{} tells it as {}, {}", telling.source, in_words(telling.as),
                       concordat::in_words(telling.when));
}

/// Whether the later of the two tells less than the earlier did.
bool contradict(const Telling& one, const Telling& other) {
    const auto& [earlier, later] =
        one.when.through <= other.when.through ? std::tie(one, other) : std::tie(other, one);
    return earlier.when.through == later.when.through ? earlier.as != later.as
                                                      : later.as < earlier.as;
}

Result<void> check_telling(const Agreement& agreement, const Version& version,
                           const TellAgreement& command, Day on) {
    const bool told =
        std::any_of(version.tellings.begin(), version.tellings.end(),
                    [&](const Telling& telling) { return telling.source == command.source; });
    if (told) {
        return conflict("agreement.told-already", "/source",
                        fmt::format("What {} tells of {} is on record already.", command.source,
                                    agreement.title),
                        "Name the other document that tells it; or settle the flag on this one.");
    }
    if (command.when.through <= on) return {};
    return rule_broken("act.in-the-future", "/when",
                       fmt::format("{} is after {}, the day on which it is told.",
                                   at_start(concordat::in_words(command.when)),
                                   concordat::in_words(on)),
                       "Give the day of its source, that day or later.");
}

} // namespace

Result<Events> decide(const Parties&, const Decisions&, const Agreements& agreements,
                      const TellAgreement& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const int number, version_meant(*agreement, command.version));
    const Version& version = agreement->version(number);
    TRY_DO(check_made(*agreement, number, context.on, "told"));
    TRY_DO(check_telling(*agreement, version, command, context.on));
    const Telling telling{command.as, command.when, command.source, context.on};
    Events events{
        AgreementTold{command.agreement, number, command.as, command.when, command.source}};
    if (command.as == Told::signed_) {
        events.flag(thing(command.agreement), "agreement.told",
                    fmt::format("{}; who signed and when is not shown, and it gives nobody "
                                "authority.",
                                sentence(telling)));
    }
    for (const Telling& other : version.tellings) {
        if (!contradict(telling, other)) continue;
        events.flag(thing(command.agreement), "agreement.told-differently",
                    fmt::format("{}; and {}.", sentence(other), sentence(telling)));
    }
    return events;
}

void apply(Agreements& agreements, const AgreementTold& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .tellings.push_back({event.as, event.when, event.source, stamp.effective});
}

} // namespace concordat::agreements
