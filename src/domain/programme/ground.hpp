// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of this area read.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct Ground {
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
    const agreements::Agreements& agreements;
    const Programme& programme;
};

} // namespace concordat::programme
