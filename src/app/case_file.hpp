// SPDX-License-Identifier: GPL-3.0-or-later
// Case files: part of a programme's history as commands in order, and what must then be so.
//
//     TRY(CaseFile file, read_case(bytes, "01-parties.yaml"));
//     Result<CasePlayed> played = play(engine, file, look, account);
//
// The format is in docs/case-files.md.
#pragma once

#include "app/engine.hpp"
#include "app/turn.hpp"
#include "views/told.hpp"
#include "wire/json.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::app {

enum class Reader : std::uint8_t { custodian, public_ };
BOOST_DESCRIBE_ENUM(Reader, custodian, public_)

/// What must be so of a view.
struct Expectation {
    std::string view;
    std::string path; ///< JSON pointer; empty for the whole
    wire::Json value; ///< as YAML has it: every scalar as text
    std::optional<Day> as_at;
    std::optional<std::string> as_known_after; ///< label of a step
    Reader reader = Reader::custodian;
};

/// What must be refused, and by which rule.
struct ExpectedRefusal {
    std::string rule;
    Result<Request> request; ///< what reading the command refuses is expected as well
};

struct Step {
    std::optional<std::string> label;
    std::variant<Expectation, Request, ExpectedRefusal> of;
    wire::Place place;
};

struct CaseFile {
    std::string name; ///< of the case
    std::string file; ///< as given
    std::vector<Step> steps;
};

/// Looks at a view of the state and gives it as JSON.
struct Question {
    const State& state;
    std::string view;
    Reader reader = Reader::custodian;
    std::optional<Day> as_at;
    Day today;
    std::function<std::optional<std::string>(const Digest&)> words;
    views::Entries entries = {}; ///< a case that is being played has none on disk yet
};
using Look = std::function<Result<std::string>(const Question&)>;

/// Errors  "yaml.malformed", and what reading a step refuses, with file, step, line and column.
Result<CaseFile> read_case(std::string_view bytes, const std::string& file);

struct CasePlayed {
    std::size_t commands = 0;
    std::size_t expectations = 0;
    bool again = false; ///< it was played before, and nothing was done
    /// Then: its commands that are not on record, since they changed nothing or were added to it.
    std::size_t not_recorded = 0;
};

/// Plays the file as one turn of the writer.
///
/// Errors  those of the step that failed, "expect.differs", "expect.not-refused", with file, step,
/// line and column.
Result<CasePlayed> play(Engine& engine, const CaseFile& file, const Look& look,
                        const std::string& account);

} // namespace concordat::app
