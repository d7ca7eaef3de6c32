// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/area.hpp"
#include "domain/authority/answer_doubt.hpp"
#include "domain/authority/authority.hpp"
#include "domain/authority/decide_under_delegation.hpp"
#include "domain/authority/doubt_draw.hpp"
#include "domain/authority/end_delegation.hpp"
#include "domain/authority/make_draw.hpp"
#include "domain/authority/set_scheme_of_consent.hpp"
#include "domain/authority/tell_spending.hpp"

namespace concordat::authority {

using decisions::Decisions;
using meetings::Meetings;
using parties::Parties;

struct Event {
    std::variant<DrawMade, SpendingTold, DelegationEnded, SchemeOfConsentSet,
                 DecidedUnderDelegation, DrawDoubted, DrawConfirmed, DrawWithdrawn>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Event(T event) : of(std::move(event)) {}

    // Defined once: the code of a variant this wide costs a second or two in each file that has it.
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
};

struct Command {
    std::variant<MakeDraw, TellSpending, EndDelegation, SetSchemeOfConsent, DecideUnderDelegation,
                 ConfirmDraw, WithdrawDraw>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Command(T command) : of(std::move(command)) {}

    // Defined once: the code of a variant this wide costs a second or two in each file that has it.
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const Command& command, const Context& context);
void apply(Authority& authority, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::authority
