// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a ledger whole and names what is wrong in it: changed, missing, added, re-ordered.
//
//     std::vector<Damage> damage = verify(*readers.lease(), head_file, options);
#pragma once

#include "ledger/head_file.hpp"
#include "ledger/store.hpp"

namespace concordat::ledger {

/// See Ledger::verify.
std::vector<Damage> verify(Reader& reader, const HeadFile& head_file,
                           const Ledger::Verification& options);

} // namespace concordat::ledger
