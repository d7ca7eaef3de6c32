// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/sign_off.hpp"

#include "domain/acts.hpp"

#include <array>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

constexpr std::array kWords = {"received", "approved by an officer", "decided", "published"};

std::array<std::optional<Day>, 4> days(const Decision& decision) {
    return {decision.received, decision.officer_approved, decision.decided, decision.published};
}

bool is_corporation_sole(const parties::Body& body) {
    return body.kind == parties::BodyKind::commissioner ||
           body.kind == parties::BodyKind::chief_constable;
}

} // namespace

Result<void> check_order(const Decision& decision, SignOff step, Day on) {
    const auto known = days(decision);
    const auto place = static_cast<std::size_t>(step);
    for (std::size_t other = 0; other < known.size(); ++other) {
        if (!known[other] || other == place) continue;
        if ((other < place && on < *known[other]) || (other > place && *known[other] < on)) {
            return rule_broken(
                "decision.out-of-order", "/on",
                fmt::format("It cannot be {} on {}: it was {} on {}, and sign-off goes in order.",
                            kWords[place], in_words(on), kWords[other], in_words(*known[other])),
                "Give the day on which it was done, if this one is wrong.");
        }
    }
    return {};
}

Result<void> check_after_meeting(const meetings::Meetings& meetings,
                                 const std::optional<MeetingId>& follows, Day on,
                                 const std::string& field) {
    if (!follows) return {};
    TRY(const meetings::Meeting* meeting, find(meetings.meetings, *follows, "/follows"));
    if (meeting->on <= on) return {};
    return rule_broken("decision.before-its-meeting", field,
                       fmt::format("The meeting it follows was on {}; this is dated {}.",
                                   in_words(meeting->on), in_words(on)),
                       "Give the day on which it was done, if this one is wrong.");
}

Result<void> check_steps(const Scheme& scheme, const Decision& decision, const std::string& field) {
    for (const Step step : scheme.sign_off) {
        const bool receipt = step == Step::received;
        if (receipt ? decision.received.has_value() : decision.officer_approved.has_value())
            continue;
        return rule_broken("decision.step-missing", field,
                           fmt::format("An instrument of the kind \"{}\" is {} before it is "
                                       "signed, and this one is not recorded as {}.",
                                       scheme.instrument,
                                       receipt ? "received" : "approved by an officer",
                                       receipt ? "received" : "approved"),
                           receipt ? "Record the receipt, with the day on which it was received."
                                   : "Record the officer's approval, with the day it was given.");
    }
    return {};
}

Result<void> check_steps(const Decisions& decisions, const Decision& decision, Day on) {
    constexpr const char* kField = "/decision";
    if (decision.scheme)
        return check_steps(*decisions.schemes.find(*decision.scheme), decision, kField);
    Result<void> checked;
    bool is_like_one = false;
    decisions.schemes.for_each([&](const SchemeId&, const Scheme& scheme) {
        if (is_like_one || scheme.body != decision.body || !scheme.is_in_use(on)) return;
        checked = check_steps(scheme, decision, kField);
        is_like_one = static_cast<bool>(checked);
    });
    return checked;
}

Result<void> check_own_office(const parties::Parties& parties, const BodyId& body,
                              const OfficeId& by) {
    const OfficeId* own = parties.embodiments.find(body);
    if (own == nullptr && is_corporation_sole(parties.bodies.at(body))) {
        return not_permitted("decision.wrong-office", "/by",
                             fmt::format("{} decides only through the office that embodies it, "
                                         "which is not on record; {} cannot sign for it.",
                                         named(parties, body), named(parties, by)),
                             "Add the office that embodies it, and give that in \"by\".");
    }
    const bool may = own != nullptr ? *own == by : parties.is_of_body(by, body);
    if (may) return {};
    const std::string name = named(parties, body);
    std::string through = own != nullptr ? named(parties, *own) : "an office of its own";
    if (through == name) through = "its own office";
    return not_permitted("decision.wrong-office", "/by",
                         fmt::format("{} decides through {}; {} cannot sign for it.", name, through,
                                     named(parties, by)),
                         "Give the body's own office in \"by\".");
}

Result<OfficeId> acting_office(const Context& context) {
    if (context.by) return *context.by;
    return malformed("act.by-nobody", "/by",
                     "This is an act of an office, and the command names none.",
                     "Say in \"by\" whose act it is.");
}

} // namespace concordat::decisions
