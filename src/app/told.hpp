// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of the ledger tells, for views that read entries.
#pragma once

#include "ledger/ledger.hpp"
#include "views/told.hpp"

namespace concordat::app {

/// Nothing where there is no such entry, or no version of the program wrote it.
std::optional<views::EntryTold> told(const ledger::Ledger& ledger, std::int64_t number);

} // namespace concordat::app
