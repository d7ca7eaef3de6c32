// SPDX-License-Identifier: GPL-3.0-or-later
// The state as a fold of the ledger.
#pragma once

#include "base/result.hpp"
#include "domain/state.hpp"
#include "ledger/ledger.hpp"
#include "wire/reading.hpp"

#include <functional>
#include <limits>
#include <string_view>

namespace concordat {
struct Happening;
}

namespace concordat::app {

/// A state and the entry it was folded up to.
struct Version {
    State state;
    ledger::Head head;
};

struct ReplayOptions {
    ledger::Instant until =
        std::numeric_limits<ledger::Instant>::max(); ///< entries recorded later are left out
    std::int64_t last = std::numeric_limits<std::int64_t>::max(); ///< entries after it are left out
    std::function<void(std::int64_t done)> progress;
};

/// Folds the entries after the version's head onto it: decoded on two threads, applied in order.
///
/// Errors  "ledger.entry-unreadable" with the entry's number; "ledger.damaged" with it where the
///         entry does not follow from those before it.
Result<void> replay(const ledger::Ledger& ledger, Version& version,
                    const ReplayOptions& options = {});

/// Adds the event of entry `number` to the state. Where it is refused the state is of no use.
///
/// Errors  "ledger.damaged": it does not follow from the entries before it.
Result<void> follow(State& state, const Happening& happening, std::int64_t number);

/// One stored entry as an event.
///
/// Errors  "ledger.entry-unreadable".
Result<Happening> decode_entry(std::int64_t number, Day effective, std::string_view event,
                               std::string_view bytes, wire::Reading& reading);

} // namespace concordat::app
