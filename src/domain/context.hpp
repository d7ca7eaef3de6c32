// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is told beside the state and the command: the day, and whose act it is.
#pragma once

#include "base/day.hpp"
#include "base/text.hpp"
#include "domain/ids.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace concordat {

/// What a decide returns (domain/acts.hpp); each area has its own events.
template <class Event>
struct Acts;

/// The words of a text; nothing where they are not held.
using WordsOf = std::function<std::optional<std::string>(const Text&)>;

/// A command is judged by the facts of its own day, not of the day it is recorded.
struct Context {
    Day on;                     ///< when it was done
    Day today;                  ///< when it is recorded
    std::optional<OfficeId> by; ///< the office whose act it is; none where a fact is recorded
    WordsOf words = {};         ///< for the few rules that ask what a text says
};

/// Where an event stands: the day from which it holds, and its number in the ledger.
struct Stamp {
    Day effective;
    std::int64_t number = 0;
};

} // namespace concordat
