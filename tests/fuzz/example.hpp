// SPDX-License-Identifier: GPL-3.0-or-later
// The example's history, as its case files tell it, without a ledger: what commands and events are
// tried upon.
#pragma once

#include "app/case_file.hpp"
#include "domain/domain.hpp"

#include <string>
#include <vector>

namespace concordat::fuzz {

/// When everything is recorded.
inline const Day kToday = day_of(2026, 1, 1);

struct ExampleFile {
    std::string name;
    std::string bytes;
};

/// The case files of the East Midlands, in order.
std::vector<ExampleFile> example_files();

/// The state before the first command and after each; copies share nearly all they have.
struct Story {
    std::vector<State> states;
    std::vector<Happening> happened;
};

/// Throws  std::runtime_error where a command of the example is refused.
Story tell_example();

/// The state after as many commands as the number says, counted round.
const State& state_after(const Story& story, std::size_t commands);

} // namespace concordat::fuzz
