// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of things that have an id.
#pragma once

#include "base/id.hpp"

namespace concordat {

#define CONCORDAT_ID(Name, kind)                                                                   \
    struct Name##Kind {                                                                            \
        static constexpr std::string_view kName = kind;                                            \
    };                                                                                             \
    using Name##Id = Id<Name##Kind>

CONCORDAT_ID(Body, "body");
CONCORDAT_ID(Office, "office");
CONCORDAT_ID(Partner, "partner");
CONCORDAT_ID(Collaboration, "collaboration");
CONCORDAT_ID(Role, "role");
CONCORDAT_ID(Board, "board");
CONCORDAT_ID(Seat, "seat");
CONCORDAT_ID(Meeting, "meeting");
CONCORDAT_ID(Paper, "paper");
CONCORDAT_ID(Recommendation, "recommendation");
CONCORDAT_ID(Scheme, "scheme");
CONCORDAT_ID(Decision, "decision");
CONCORDAT_ID(Agreement, "agreement");
CONCORDAT_ID(Service, "service");
CONCORDAT_ID(Sum, "sum");
CONCORDAT_ID(Delegation, "delegation");
CONCORDAT_ID(Draw, "draw");
CONCORDAT_ID(Spending, "spending");
CONCORDAT_ID(Action, "action");
CONCORDAT_ID(Commission, "commission");
CONCORDAT_ID(Duty, "duty");
CONCORDAT_ID(Bid, "bid");
CONCORDAT_ID(Flag, "flag");

#undef CONCORDAT_ID

} // namespace concordat
