// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/check_effects.hpp"
#include "domain/programme/events.hpp"
#include "domain/programme/permission.hpp"

#include <fmt/format.h>

namespace concordat::programme {

namespace {

std::string owner_named(const Parties& parties, const ThingId& owner) {
    const std::string_view id = owner.text();
    if (kind_of(id) == OfficeKind::kName) return named(parties, OfficeId(id));
    if (kind_of(id) == RoleKind::kName) return parties.roles.at(RoleId(id)).title;
    return named(parties, BodyId(id));
}

Refusal already_stated(const Parties& parties, const ThingId& owner) {
    return conflict(
        "owner.stated", "/thing",
        fmt::format("That it is with {} is stated already.", owner_named(parties, owner)),
        "Only what was not stated is stated later; raise a flag on it, where what "
        "stands is wrong.");
}

Refusal before_it_began(std::string rule, Day began, Day on) {
    return rule_broken(std::move(rule), "/on",
                       fmt::format("It began on {}; on {} there was nothing to say of it.",
                                   in_words(began), in_words(on)));
}

Result<void> check_stated_of_action(const Ground& ground, const StateOwner& command, Day on) {
    TRY(const Action* action,
        find(ground.programme.actions, ActionId(command.thing.text()), "/thing"));
    if (on < action->set) return before_it_began("action.before-it-was-set", action->set, on);
    if (action->owner) return already_stated(ground.parties, *action->owner);
    TRY_DO(meetings::check_owner(ground.parties, command.owner, "/owner"));
    if (!action->meeting) return {}; // the bodies ratified the text that asks for it
    return check_own_officer(ground.parties, ground.meetings, *action->meeting, command.owner);
}

Result<void> check_stated_of_commission(const Ground& ground, const StateOwner& command, Day on) {
    TRY(const Commission* asked,
        find(ground.programme.commissions, CommissionId(command.thing.text()), "/thing"));
    if (on < asked->asked)
        return before_it_began("commission.before-it-was-asked", asked->asked, on);
    if (asked->asked_of) return already_stated(ground.parties, *asked->asked_of);
    return meetings::check_asked_of(ground.parties, command.owner, "/owner");
}

Result<void> check_stated_of_bid(const Ground& ground, const StateOwner& command, Day on) {
    TRY(const Bid* bid, find(ground.programme.bids, BidId(command.thing.text()), "/thing"));
    if (!bid->made) {
        return rule_broken("bid.not-made", "/thing", "The bid has not been made.",
                           "Submit it, or tell that it was made.");
    }
    const Day made = bid->made->when.through;
    if (on < made) return before_it_began("bid.before-it-was-made", made, on);
    if (bid->made->body) return already_stated(ground.parties, thing(*bid->made->body));
    if (kind_of(command.owner.text()) != concordat::BodyKind::kName) {
        return malformed("bid.body-kind", "/owner",
                         fmt::format("{} is no body.", command.owner.text()),
                         "A bid is made by a body.");
    }
    TRY_DO(find(ground.parties.bodies, BodyId(command.owner.text()), "/owner"));
    return {};
}

Result<void> check_stated(const Ground& ground, const StateOwner& command, Day on) {
    const std::string_view kind = kind_of(command.thing.text());
    if (kind == ActionKind::kName) return check_stated_of_action(ground, command, on);
    if (kind == CommissionKind::kName) return check_stated_of_commission(ground, command, on);
    if (kind == BidKind::kName) return check_stated_of_bid(ground, command, on);
    return malformed("owner.thing-kind", "/thing",
                     fmt::format("{} is no action, paper asked for or bid.", command.thing.text()),
                     "Name an action, a commission or a bid.");
}

} // namespace

Result<Events> decide(const Ground& ground, const StateOwner& command, const Context& context) {
    TRY_DO(check_stated(ground, command, context.on));
    Events events{OwnerStated{command.thing, command.owner, command.reason, context.by}};
    if (kind_of(command.thing.text()) != BidKind::kName) return events;
    const BidId id(command.thing.text());
    BidMade made = *ground.programme.bids.at(id).made;
    made.body = BodyId(command.owner.text());
    if (auto flag = flag_of_told(ground, id, made)) events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Programme& programme, const OwnerStated& event, const Stamp& stamp) {
    const std::string_view id = event.thing.text();
    if (kind_of(id) == ActionKind::kName) {
        Action& action = programme.actions.edit(ActionId(id));
        action.owner = event.owner;
        action.owner_stated = stamp.effective;
    } else if (kind_of(id) == CommissionKind::kName) {
        Commission& asked = programme.commissions.edit(CommissionId(id));
        asked.asked_of = event.owner;
        asked.asked_of_stated = stamp.effective;
    } else {
        BidMade& made = *programme.bids.edit(BidId(id)).made;
        made.body = BodyId(event.owner.text());
        made.body_stated = stamp.effective;
    }
}

} // namespace concordat::programme
