// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of any length: as many agreements, services, actions, papers asked for, duties, bids,
// flags, sums and delegations as one asks for.
#pragma once

#include "bench/programme.hpp"

namespace concordat::bench {

/// One more row on each list, after `found` and the meeting 0 with one recommendation. Every third
/// agreement is under notice, every third action done, every third paper delivered and every third
/// bid won.
void add_rows(int number, const Take& take);

} // namespace concordat::bench
