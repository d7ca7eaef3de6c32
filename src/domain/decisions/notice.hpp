// SPDX-License-Identifier: GPL-3.0-or-later
// The notice that an instrument asks for of a class of decisions, and what was given of what a
// board resolved.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::decisions {

/// Errors  "notice.malformed" below "/notice": a class twice, or not of 1 to 365 days.
Result<void> check_notice(const std::vector<NoticeClass>& notice);

/// A class is one of which a register of the body asks for notice on the day.
///
/// Errors  "notice.no-such-class" at "/notice_class".
Result<void> check_notice_class(const parties::Parties& parties, const Decisions& decisions,
                                const BodyId& body, const std::optional<std::string>& class_,
                                Day on);

/// How many days before the meeting that has it notice was given of the item: of the meeting, and
/// with the item on its agenda. None where it was added in the meeting; nothing where no notice of
/// the meeting is on record.
std::optional<int> notice_given(const meetings::Meetings& meetings,
                                const meetings::Recommendation& item);

/// "ratification.without-notice" for each item that the decision adopts, where of its class more
/// notice is asked for: by its register, or while it has no number by one of its body's.
void flag_short_notice(Events& events, const meetings::Meetings& meetings,
                       const Decisions& decisions, const DecisionId& id, const Decision& decision,
                       Day on);

} // namespace concordat::decisions
