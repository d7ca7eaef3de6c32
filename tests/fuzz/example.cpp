// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace concordat::fuzz {

namespace {

namespace fs = std::filesystem;

void tell(Story& story, const app::Request& request) {
    State state = story.states.back();
    const auto happened =
        carry_out(state, request.command, Context{request.on, kToday, request.by});
    if (!happened) throw std::runtime_error(happened.refusal().message);
    story.happened.insert(story.happened.end(), happened->begin(), happened->end());
    story.states.push_back(std::move(state));
}

} // namespace

std::vector<ExampleFile> example_files() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(CONCORDAT_SOURCE_DIR "/examples/east-midlands"))
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<ExampleFile> files;
    for (const fs::path& path : paths) {
        std::ifstream stream(path, std::ios::binary);
        files.push_back(
            {path.filename().string(), std::string(std::istreambuf_iterator<char>(stream), {})});
    }
    return files;
}

Story tell_example() {
    Story story{{State{}}, {}};
    for (const ExampleFile& file : example_files()) {
        const auto read = app::read_case(file.bytes, file.name);
        if (!read) throw std::runtime_error(read.refusal().message);
        for (const app::Step& step : read->steps)
            if (const auto* request = std::get_if<app::Request>(&step.of)) tell(story, *request);
    }
    return story;
}

const State& state_after(const Story& story, std::size_t commands) {
    return story.states[commands % story.states.size()];
}

} // namespace concordat::fuzz
