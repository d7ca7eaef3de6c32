// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/area.hpp"
#include "domain/programme/commission_paper.hpp"
#include "domain/programme/defer_duty.hpp"
#include "domain/programme/deliver_commission.hpp"
#include "domain/programme/ground.hpp"
#include "domain/programme/meet_duty.hpp"
#include "domain/programme/move_action.hpp"
#include "domain/programme/move_commission.hpp"
#include "domain/programme/programme.hpp"
#include "domain/programme/put_off_duty.hpp"
#include "domain/programme/record_amount.hpp"
#include "domain/programme/record_bid_outcome.hpp"
#include "domain/programme/report_action.hpp"
#include "domain/programme/set_action.hpp"
#include "domain/programme/state_owner.hpp"
#include "domain/programme/submit_bid.hpp"
#include "domain/programme/tell_bid.hpp"
#include "domain/programme/withdraw_commission.hpp"

namespace concordat::programme {

using decisions::Decisions;
using meetings::Meetings;
using parties::Parties;

struct Event {
    std::variant<ActionSet, ActionReported, ActionMoved, PaperCommissioned, CommissionDelivered,
                 CommissionMoved, CommissionWithdrawn, DutyDeferred, DutyMet, DutyPutOff,
                 BidSubmitted, BidTold, BidOutcomeRecorded, AmountRecorded, OwnerStated>
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
    std::variant<SetAction, ReportAction, MoveAction, CommissionPaper, DeliverCommission,
                 MoveCommission, WithdrawCommission, DeferDuty, MeetDuty, PutOffDuty, SubmitBid,
                 TellBid, RecordBidOutcome, RecordAmount, StateOwner>
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

Result<Events> decide(const Ground& ground, const Command& command, const Context& context);
void apply(Programme& programme, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::programme
