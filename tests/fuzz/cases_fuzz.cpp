// SPDX-License-Identifier: GPL-3.0-or-later
// A case file, as YAML.
//
// Holds   no crash, in bounded time; every value has its place within the file; what is read is
//         read the same once more; a refusal names its rule and the file.
#include "app/case_file.hpp"
#include "trial.hpp"
#include "wire/json.hpp"

#include <algorithm>

namespace concordat::fuzz {

namespace {

constexpr std::string_view kFile = "case.yaml";

void check_places(std::string_view bytes, const wire::Document& document) {
    const auto lines = 2 + std::count_if(bytes.begin(), bytes.end(),
                                         [](char c) { return c == '\n' || c == '\r'; });
    for (const auto& [pointer, place] : document.places)
        hold(place.line >= 0 && place.line <= lines && place.column >= 0,
             "a value stands within its file");
}

void check_same(const app::Step& one, const app::Step& other) {
    hold(one.label == other.label && one.of.index() == other.of.index() &&
             one.place.line == other.place.line && one.place.column == other.place.column,
         "a step is read the same again");
    const auto* request = std::get_if<app::Request>(&one.of);
    if (request == nullptr) return;
    const auto& again = std::get<app::Request>(other.of);
    hold(request->id == again.id && request->digest == again.digest && request->on == again.on &&
             request->by == again.by && request->texts.size() == again.texts.size(),
         "a command is read the same again");
}

} // namespace

void try_input(std::string_view bytes) {
    if (const auto document = wire::parse_yaml(bytes)) check_places(bytes, *document);
    const auto file = app::read_case(bytes, std::string(kFile));
    if (!file) {
        hold(!file.refusal().rule.empty() && file.refusal().message.starts_with(kFile),
             "a refusal names its rule and the file");
        return;
    }
    const auto again = app::read_case(bytes, std::string(kFile));
    hold(again && again->name == file->name && again->steps.size() == file->steps.size(),
         "a case file is read the same again");
    for (std::size_t i = 0; i < file->steps.size(); ++i)
        check_same(file->steps[i], again->steps[i]);
}

} // namespace concordat::fuzz
