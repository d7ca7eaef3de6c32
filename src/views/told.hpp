// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the ledger as views tell it: its event in words and the things it tells of, without
// the texts in it.
#pragma once

#include "base/day.hpp"
#include "domain/ids.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::views {

struct EntryTold {
    std::string what; ///< "Recommendation deferred"
    std::vector<ThingId> things;
    std::optional<OfficeId> by; ///< whose act it was
    Day recorded;               ///< in London
};

/// By its number; nothing where it cannot be read.
using Entries = std::function<std::optional<EntryTold>(std::int64_t number)>;

} // namespace concordat::views
