// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/area.hpp"
#include "domain/parties/add_body.hpp"
#include "domain/parties/add_office.hpp"
#include "domain/parties/add_partner.hpp"
#include "domain/parties/appoint_holder.hpp"
#include "domain/parties/assign_role.hpp"
#include "domain/parties/end_body.hpp"
#include "domain/parties/end_holding.hpp"
#include "domain/parties/form_collaboration.hpp"
#include "domain/parties/join_collaboration.hpp"
#include "domain/parties/leave_collaboration.hpp"
#include "domain/parties/record_succession.hpp"
#include "domain/parties/reinstate_holder.hpp"
#include "domain/parties/suspend_holder.hpp"
#include "domain/parties/tell_vacancy.hpp"

namespace concordat::parties {

struct Event {
    std::variant<BodyAdded, BodySucceeded, OfficeAdded, HolderAppointed, HoldingEnded, VacancyTold,
                 HolderSuspended, HolderReinstated, PartnerAdded, CollaborationFormed,
                 CollaborationJoined, CollaborationLeft, RoleAssigned, BodyEnded>
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
    std::variant<AddBody, RecordSuccession, AddOffice, AppointHolder, EndHolding, TellVacancy,
                 SuspendHolder, ReinstateHolder, AddPartner, FormCollaboration, JoinCollaboration,
                 LeaveCollaboration, AssignRole, EndBody>
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

Result<Events> decide(const Parties& parties, const Command& command, const Context& context);
void apply(Parties& parties, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::parties
