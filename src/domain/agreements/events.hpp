// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/agreements/agreements.hpp"
#include "domain/agreements/direct_agreement.hpp"
#include "domain/agreements/end_agreement.hpp"
#include "domain/agreements/give_notice.hpp"
#include "domain/agreements/make_agreement.hpp"
#include "domain/agreements/open_service.hpp"
#include "domain/agreements/publish_agreement.hpp"
#include "domain/agreements/set_cost_shares.hpp"
#include "domain/agreements/set_exit_line.hpp"
#include "domain/agreements/sign_agreement.hpp"
#include "domain/agreements/state_considerations.hpp"
#include "domain/agreements/tell_agreement.hpp"
#include "domain/agreements/tell_drop_out.hpp"
#include "domain/agreements/vary_agreement.hpp"
#include "domain/agreements/withdraw_version.hpp"
#include "domain/area.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::agreements {

using decisions::Decisions;
using parties::Parties;

struct Event {
    std::variant<AgreementMade, AgreementSigned, AgreementVaried, ConsiderationsStated,
                 AgreementTold, AgreementPublished, CostSharesSet, NoticeGiven, EndConsented,
                 AgreementDirected, PartyDroppedOut, ServiceOpened, ExitLineSet, VersionWithdrawn>
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
    std::variant<MakeAgreement, SignAgreement, VaryAgreement, StateConsiderations, TellAgreement,
                 PublishAgreement, SetCostShares, GiveNotice, EndAgreement, DirectAgreement,
                 TellDropOut, OpenService, SetExitLine, WithdrawVersion>
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

Result<Events> decide(const Parties& parties, const Decisions& decisions,
                      const Agreements& agreements, const Command& command, const Context& context);
void apply(Agreements& agreements, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::agreements
