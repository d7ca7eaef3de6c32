// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses a sum or delegation: an office, and those that act together with it.
#pragma once

#include "domain/context.hpp"
#include "domain/parties/parties.hpp"

#include <vector>

namespace concordat::authority {

/// Each of them once, the office whose act it is first.
///
/// Errors  "act.by-nobody", and what parties::Parties::may_act refuses, at "/together_with/N".
Result<std::vector<OfficeId>> acting_together(const parties::Parties& parties,
                                              const std::vector<OfficeId>& together_with,
                                              const Context& context);

} // namespace concordat::authority
