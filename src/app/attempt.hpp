// SPDX-License-Identifier: GPL-3.0-or-later
// What a command would do, or why it would be refused: decided on a state of its own, by the same
// rules, beside a running writer. Nothing is written.
#pragma once

#include "app/turn.hpp"

#include <filesystem>
#include <string>

namespace concordat::app {

/// `first` and `last` are the entries it would make if nothing else came before it.
///
/// Errors  those of Turn::carry_out, Ledger::open in Mode::read and `load`.
Result<Accepted> attempt(const std::filesystem::path& folder, const std::string& build,
                         const Request& request, const std::string& account, Day today);

} // namespace concordat::app
