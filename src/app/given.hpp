// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of the shell: an engine on a folder, and commands to fill it.
#pragma once

#include "app/engine.hpp"
#include "base/temporary_folder.hpp"
#include "wire/json.hpp"

#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace concordat::app {

/// Entries recorded at a second each from 1 January 2026.
inline EngineOptions options_for(const TemporaryFolder& folder) {
    EngineOptions options;
    options.folder = folder.path();
    options.build = "test";
    options.make = true;
    options.clock = [at = std::make_shared<std::atomic<ledger::Instant>>(1'767'225'600'000'000)] {
        return at->fetch_add(1'000'000);
    };
    return options;
}

inline std::unique_ptr<Engine> open_engine(const TemporaryFolder& folder) {
    auto engine = Engine::open(options_for(folder));
    if (!engine) throw std::runtime_error(engine.refusal().message);
    return std::move(engine).value();
}

inline Request request(const std::string& json) {
    auto read = read_request(wire::parse_json(json).value().value, wire::Reading::From::json,
                             random_digest());
    if (!read) throw std::runtime_error(read.refusal().rule + ": " + read.refusal().message);
    return std::move(read).value();
}

/// add-body with an id made from the number.
inline Request add_body(int number, const std::string& name = "A body") {
    return request(fmt::format(
        R"({{"command":"add-body","id":"00000000-0000-4000-8000-{:012}","on":"2015-01-01",
                                   "body":"body/b{}","name":"{}","kind":"council"}})",
        number, number, name));
}

} // namespace concordat::app
