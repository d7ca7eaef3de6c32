// SPDX-License-Identifier: GPL-3.0-or-later
// Whether enough seats were there: an inquorate meeting decides nothing.
#pragma once

#include "domain/meetings/meetings.hpp"

#include <string>
#include <vector>

namespace concordat::meetings {

/// What the quorum lacks, in one sentence; empty where it is met or not stated.
std::string lack_of_quorum(const TermsOfReference& terms,
                           const std::vector<Attendance>& attendance);

} // namespace concordat::meetings
