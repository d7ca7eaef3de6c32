// SPDX-License-Identifier: GPL-3.0-or-later
// Moves an action to be due at another time, with the reason. What it was due before stays.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct MoveAction {
    static constexpr std::string_view kName = "move-action";
    static constexpr std::string_view kSays =
        "Moves an action to be due at another time, with the reason.";

    ActionId action;
    Due due;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(MoveAction, (), (action, due, reason))

struct ActionMoved {
    static constexpr std::string_view kName = "ActionMoved";

    ActionId action;
    Due due;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(ActionMoved, (), (action, due, reason))

/// Errors  "thing.not-found", "action.before-it-was-set", "action.done", "due.nothing",
///         "due.moved-to-the-past", "due.unchanged".
/// Flags   "due.put-off-again".
Result<Events> decide(const Ground& ground, const MoveAction& command, const Context& context);
void apply(Programme& programme, const ActionMoved& event, const Stamp& stamp);

} // namespace concordat::programme
