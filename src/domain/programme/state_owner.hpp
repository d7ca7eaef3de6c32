// SPDX-License-Identifier: GPL-3.0-or-later
// Says later whose an action, a paper asked for or a bid is, where that was not stated. It holds
// from the day it is said: as at a day before, it stays not stated. The flag that it was not is
// then settled (effects/settle.hpp).
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct StateOwner {
    static constexpr std::string_view kName = "state-owner";
    static constexpr std::string_view kSays =
        "Says whose an action, a paper asked for or a bid is, where that was not stated.";

    ThingId thing; ///< the action, commission or bid
    ThingId owner; ///< an office or programme role; of a commission a body too; of a bid the body
    Text reason;   ///< what shows it
};
BOOST_DESCRIBE_STRUCT(StateOwner, (), (thing, owner, reason))

struct OwnerStated {
    static constexpr std::string_view kName = "OwnerStated";

    ThingId thing;
    ThingId owner;
    Text reason;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(OwnerStated, (), (thing, owner, reason, by))

/// Errors  "thing.not-found", "owner.thing-kind", "owner.stated", "action.before-it-was-set",
///         "commission.before-it-was-asked", "bid.not-made", "bid.before-it-was-made",
///         "action.owner-kind", "commission.asked-of-kind", "bid.body-kind",
///         "action.not-its-own-officer".
/// Flags   "bid.without-permission".
Result<Events> decide(const Ground& ground, const StateOwner& command, const Context& context);
void apply(Programme& programme, const OwnerStated& event, const Stamp& stamp);

} // namespace concordat::programme
