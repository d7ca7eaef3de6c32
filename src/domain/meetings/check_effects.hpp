// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the effects of a text before it is put.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/record/flag_raised.hpp"

#include <vector>

namespace concordat::meetings {

/// Whether a text of this verb and class can bring these about; `fields` are below "/effects".
///
/// Errors  "recommendation.note-with-effects", "thing.not-found", "cadence.malformed",
///         "sum.nothing", "sum.purpose-missing", "sum.purpose-twice", "sum.payer-twice",
///         "sum.payer-not-policing", "sum.payers-stated-twice",
///         "sum.shares-incomplete", "shares.not-whole",
///         "period.ends-before-it-begins", "delegation.grantor-missing",
///         "delegation.delegate-missing", "delegation.delegate-kind", "delegation.power-missing",
///         "delegation.sum-without-spending", "action.owner-kind", "commission.asked-of-kind",
///         "due.nothing", "bid.nothing".
Result<void> check_effects(const parties::Parties& parties, const Meetings& meetings,
                           const std::vector<Effect>& effects, Verb verb, Class asked);

/// Whose an action may be.
///
/// Errors  "thing.not-found", "action.owner-kind", at the field given.
Result<void> check_owner(const parties::Parties& parties, const ThingId& owner,
                         const std::string& field);

/// Of whom a paper may be asked.
///
/// Errors  "thing.not-found", "commission.asked-of-kind", at the field given.
Result<void> check_asked_of(const parties::Parties& parties, const ThingId& asked_of,
                            const std::string& field);

/// What is to be doubted of them once the text is put.
///
/// Flags   "sum.payers-not-stated" on the sum.
std::vector<record::FlagRaised> flags_of(const std::vector<Effect>& effects);

} // namespace concordat::meetings
