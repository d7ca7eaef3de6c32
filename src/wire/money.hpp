// SPDX-License-Identifier: GPL-3.0-or-later
// Money and shares in JSON: as people write them in commands, exact in the ledger.
#pragma once

#include "base/money.hpp"
#include "wire/codec.hpp"

namespace concordat::wire {

/// In a command pounds as people write them, "£125,000": a bare number would not say whether it is
/// pounds or pence. Whole pence in the ledger; both, named, for readers.
template <>
struct Codec<Money> {
    static Result<void> read(Money& value, const Json& json, const Path& path, Reading& reading);
    static void write(Money value, Writing& writing);
    static Json schema();
};

/// "27.3%" in a command and for readers; hundredths of a per cent in the ledger.
template <>
struct Codec<BasisPoints> {
    static Result<void> read(BasisPoints& value, const Json& json, const Path& path,
                             Reading& reading);
    static void write(BasisPoints value, Writing& writing);
    static Json schema();
};

} // namespace concordat::wire
