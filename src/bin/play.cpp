// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/verbs.hpp"

#include <fmt/format.h>

namespace concordat::bin {

namespace {

Result<void> play_one(app::Engine& engine, const std::string& path) {
    TRY(const std::string bytes, read_file(path));
    TRY(const app::CaseFile file, app::read_case(bytes, path));
    TRY(const app::CasePlayed played, app::play(engine, file, look, account()));
    if (played.again) {
        fmt::print("{}: played before; nothing done\n", path);
        if (played.not_recorded > 0)
            fmt::print("  {} of it not on record, since it changed nothing or was added to the "
                       "file; put what is new in a file of its own\n",
                       counted(played.not_recorded, "command"));
    } else {
        fmt::print("{}: {}; {}\n", path, counted(played.commands, "command"),
                   played.expectations == 1
                       ? "1 expectation holds"
                       : fmt::format("{} expectations hold", played.expectations));
    }
    return {};
}

} // namespace

Exit run(const Play& verb) {
    auto engine = app::Engine::open(engine_options(verb.data));
    if (!engine) return report(engine.refusal());
    for (const std::string& path : verb.files) {
        if (const auto played = play_one(**engine, path); !played) return report(played.refusal());
    }
    return Exit::done;
}

} // namespace concordat::bin
