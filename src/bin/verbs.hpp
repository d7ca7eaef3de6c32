// SPDX-License-Identifier: GPL-3.0-or-later
// What each verb of the program does; each returns the exit code.
#pragma once

#include "app/case_file.hpp"
#include "bin/options.hpp"

#include <string>

namespace concordat::bin {

Exit run(const Init& verb);
Exit run(const Serve& verb);
Exit run(const Play& verb);
Exit run(const Do& verb);
Exit run(const Show& verb);
Exit run(const Verify& verb);
Exit run(const Commands& verb);

/// Which build this is: snapshots are read by the build that wrote them only.
const std::string& build();

/// "cli:USER".
std::string account();

/// Prints a refusal for people: what, which rule, where in the command, and what would make it
/// possible.
Exit report(const Refusal& refusal);

/// Refused, or a fault where what became of it is not known or could not be decided.
Exit exit_of(const Refusal& refusal);

/// "1 command", "2 commands".
std::string counted(std::size_t number, std::string_view what);

app::EngineOptions engine_options(const std::filesystem::path& data);

/// Errors  "file.not-readable".
Result<std::string> read_file(const std::string& path);

/// Views as JSON, for expectations, `show` and `why`.
Result<std::string> look(const app::Question& question);

/// The case files of an example, in the order in which they are played: file name and YAML.
struct ExampleFile {
    std::string_view name;
    std::string_view yaml;
};
std::span<const ExampleFile> example_files();
/// The record.json of the example.
std::string_view example_record();

} // namespace concordat::bin
