// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/area.hpp"
#include "domain/decisions/add_alias.hpp"
#include "domain/decisions/add_decision_part.hpp"
#include "domain/decisions/answer_doubt.hpp"
#include "domain/decisions/approve_as_officer.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/decisions/determine_public_interest.hpp"
#include "domain/decisions/disclose_part.hpp"
#include "domain/decisions/doubt_decision.hpp"
#include "domain/decisions/end_reference_scheme.hpp"
#include "domain/decisions/explain_gap.hpp"
#include "domain/decisions/give_reference.hpp"
#include "domain/decisions/meet_condition.hpp"
#include "domain/decisions/prepare_decision.hpp"
#include "domain/decisions/publish_decision.hpp"
#include "domain/decisions/record_receipt.hpp"
#include "domain/decisions/set_reference_scheme.hpp"
#include "domain/decisions/sign_decision.hpp"
#include "domain/decisions/state_disclosure.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

using meetings::Meetings;
using parties::Parties;

struct Event {
    std::variant<ReferenceSchemeSet, DecisionPrepared, ReferenceGiven, AliasAdded, GapExplained,
                 DecisionPartAdded, DisclosureStated, DecisionReceived, DecisionApprovedByOfficer,
                 DecisionSigned, DecisionPublished, ReferenceSchemeEnded, ConditionMet,
                 PublicInterestDetermined, PartDisclosed, DecisionDoubted, DecisionConfirmed,
                 DecisionWithdrawn>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Event(T event) : of(std::move(event)) {}

    // Defined once: the code of a variant this wide costs two seconds in each file that has it.
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
};

struct Command {
    std::variant<SetReferenceScheme, PrepareDecision, GiveReference, AddAlias, ExplainGap,
                 AddDecisionPart, StateDisclosure, RecordReceipt, ApproveAsOfficer, SignDecision,
                 PublishDecision, EndReferenceScheme, MeetCondition, DeterminePublicInterest,
                 DisclosePart, ConfirmDecision, WithdrawDecision>
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
                      const Command& command, const Context& context);
void apply(Decisions& decisions, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::decisions
