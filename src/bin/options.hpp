// SPDX-License-Identifier: GPL-3.0-or-later
// What the program was asked to do.
#pragma once

#include "base/day.hpp"
#include "ledger/ledger.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace concordat::bin {

struct Init {
    std::filesystem::path data;
    std::optional<std::string> example;
};
struct Serve {
    std::filesystem::path data;
    std::string listen;
};
struct Play {
    std::filesystem::path data;
    std::vector<std::string> files;
};
struct Do {
    std::filesystem::path data;
    std::string file;      ///< "-" for standard input
    bool only_try = false; ///< write nothing
    bool json = false;
};
struct Show {
    std::filesystem::path data;
    std::string thing;
    std::optional<Day> as_at;
    std::optional<ledger::Instant> known_at;
    bool json = false;
    bool as_public = false;
};
struct Verify {
    std::filesystem::path data;
    std::optional<ledger::Head> head;
    bool json = false;
};
struct Commands {
    bool json = false;
};

using Verb = std::variant<Init, Serve, Play, Do, Show, Verify, Commands>;

/// Exit codes of the program.
enum Exit : int { done = 0, refused = 1, usage = 2, fault = 3 };

/// Reads the command line; prints help or what is wrong itself, and then gives the exit code
/// instead.
std::variant<Verb, Exit> read_options(int count, char** arguments);

} // namespace concordat::bin
