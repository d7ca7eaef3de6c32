// SPDX-License-Identifier: GPL-3.0-or-later
// The order of sign-off: received, officer approved, decided, published. A step entered late is
// judged by its own date, so only a date out of order is refused.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

enum class SignOff : std::uint8_t { received, officer_approved, decided, published };
BOOST_DESCRIBE_ENUM(SignOff, received, officer_approved, decided, published)

/// Errors  "decision.out-of-order": a step before it is dated later, or one after it earlier.
Result<void> check_order(const Decision& decision, SignOff step, Day on);

/// What follows a meeting is prepared, received, approved and signed on its day or later.
///
/// Errors  "thing.not-found" at "/follows"; "decision.before-its-meeting" at the field given.
Result<void> check_after_meeting(const meetings::Meetings& meetings,
                                 const std::optional<MeetingId>& follows, Day on,
                                 const std::string& field = "/on");

/// Whether the steps that the register's instrument needs are there.
///
/// Errors  "decision.step-missing" at the field given.
Result<void> check_steps(const Scheme& scheme, const Decision& decision, const std::string& field);

/// Of a decision that is signed: the steps of its register's instrument, and while it has no number
/// those of one that its body has by that day.
///
/// Errors  "decision.step-missing" at "/decision".
Result<void> check_steps(const Decisions& decisions, const Decision& decision, Day on);

/// A body acts through the office that embodies it; one without such through any of its own.
///
/// Errors  "decision.wrong-office" at "/by".
Result<void> check_own_office(const parties::Parties& parties, const BodyId& body,
                              const OfficeId& by);

/// The office whose act it is.
///
/// Errors  "act.by-nobody" where the command names none.
Result<OfficeId> acting_office(const Context& context);

} // namespace concordat::decisions
