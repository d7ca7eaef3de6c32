// SPDX-License-Identifier: GPL-3.0-or-later
// Where time enters: the moment, and the civil day in London that it falls on.
#pragma once

#include "base/day.hpp"
#include "ledger/ledger.hpp"

#include <functional>

namespace concordat::app {

using Clock = std::function<ledger::Instant()>;

/// The machine's clock.
ledger::Instant now();

/// The day in Europe/London. Summer time as the law has set it since 1996: from 01:00 UTC on the
/// last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
Day london_day(ledger::Instant instant);

} // namespace concordat::app
