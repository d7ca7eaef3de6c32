// SPDX-License-Identifier: GPL-3.0-or-later
// Whether enough seats were there: an inquorate meeting decides nothing.
#pragma once

#include "domain/meetings/meetings.hpp"

#include <functional>
#include <string>
#include <vector>

namespace concordat::meetings {

/// Whether the attendance has the seat as there: one that is not listed was not.
bool is_present(const std::vector<Attendance>& attendance, const SeatId& seat);

/// What the attendance says of the seat; null where it does not list it.
const Attendance* attendance_of(const std::vector<Attendance>& attendance, const SeatId& seat);

using NameOfOffice = std::function<std::string(const OfficeId&)>;

/// What the quorum lacks, in one sentence; empty where it is met. Where none is stated, somebody
/// must have been there all the same.
std::string lack_of_quorum(const TermsOfReference& terms, const std::vector<Attendance>& attendance,
                           const NameOfOffice& name);

/// Refuses what a meeting decides without a quorum; where no attendance is recorded, nothing is
/// known against it.
///
/// Errors  "meeting.inquorate" at the field given.
Result<void> check_quorate(const parties::Parties& parties, const Meetings& meetings,
                           const Meeting& meeting, const std::string& field);

/// Refuses what too few seats answered in a written procedure: those that voted are there.
///
/// Errors  "meeting.inquorate" at the field given.
Result<void> check_answered(const parties::Parties& parties, const TermsOfReference& terms,
                            const Positions& positions, const std::string& field);

/// Flags a meeting that decides where its terms state a quorum and nobody recorded who was there:
/// "meeting.quorum-not-shown".
void flag_quorum_not_shown(Events& events, const Meetings& meetings, const MeetingId& id);

} // namespace concordat::meetings
