// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/record_file.hpp"
#include "bin/verbs.hpp"

#include <fmt/format.h>

namespace concordat::bin {

namespace {

Result<app::CasePlayed> play_example(app::Engine& engine) {
    app::CasePlayed all;
    for (const ExampleFile& example : example_files()) {
        TRY(const app::CaseFile file, app::read_case(example.yaml, std::string(example.name)));
        TRY(const app::CasePlayed played, app::play(engine, file, look, account()));
        all.commands += played.commands;
        all.expectations += played.expectations;
    }
    return all;
}

} // namespace

Exit run(const Init& verb) {
    if (std::filesystem::exists(verb.data) && !std::filesystem::is_empty(verb.data)) {
        return report(
            Refusal{.reason = Reason::conflict,
                    .rule = "data.not-empty",
                    .message = fmt::format("{} is there already, and nothing in it is overwritten.",
                                           verb.data.string()),
                    .remedy = "Choose another folder with --data."});
    }
    app::EngineOptions options = engine_options(verb.data);
    options.make = true;
    auto engine = app::Engine::open(std::move(options));
    if (!engine) return report(engine.refusal());
    fmt::print("Made {}.\n", verb.data.string());
    if (!verb.example) return Exit::done;
    const auto played = play_example(**engine);
    if (!played) return report(played.refusal());
    write_record_file(verb.data, example_record());
    fmt::print("Played the example {}: {} commands, and {} expectations that hold.\n",
               *verb.example, played->commands, played->expectations);
    return Exit::done;
}

} // namespace concordat::bin
