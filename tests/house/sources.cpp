// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace concordat::house {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> kKinds{".cpp", ".hpp", ".mjs", ".js", ".scss"};

fs::path project() {
    return fs::path(CONCORDAT_SOURCE_DIR);
}

bool is_source(const fs::path& path) {
    return std::find(kKinds.begin(), kKinds.end(), path.extension().string()) != kKinds.end();
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<Include> includes_of(const std::vector<std::string>& lines) {
    constexpr std::string_view kWord = "#include ";
    std::vector<Include> includes;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view line = lines[at];
        if (!line.starts_with(kWord) || line.size() < kWord.size() + 2) continue;
        const bool is_ours = line[kWord.size()] == '"';
        const std::string_view rest = line.substr(kWord.size() + 1);
        includes.push_back(
            {at + 1, std::string(rest.substr(0, rest.find(is_ours ? '"' : '>'))), is_ours});
    }
    return includes;
}

/// The `at`-th folder of a path; empty where that part is the file or is not there.
std::string_view folder(std::string_view path, std::size_t at) {
    for (; at > 0; --at) {
        const std::size_t slash = path.find('/');
        if (slash == std::string_view::npos) return {};
        path.remove_prefix(slash + 1);
    }
    const std::size_t slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

} // namespace

bool Source::is_of_tests() const {
    return path.ends_with("_test.cpp") || path.compare(path.rfind('/') + 1, 5, "given") == 0;
}

std::vector<std::string> Source::places_of(std::string_view words) const {
    std::vector<std::string> places;
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (lines[at].find(words) != std::string::npos)
            places.push_back(path + ":" + std::to_string(at + 1));
    return places;
}

Source read_source(std::string path, std::string_view text) {
    Source source{std::move(path), lines_of(text), {}};
    source.includes = includes_of(source.lines);
    return source;
}

std::vector<Source> sources_in(std::string_view folder) {
    std::vector<Source> sources;
    const fs::path top = project() / folder;
    if (!fs::exists(top)) return sources;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(top)) {
        if (!entry.is_regular_file() || !is_source(entry.path())) continue;
        std::string path = fs::relative(entry.path(), project()).generic_string();
        const std::string text = text_of(path);
        sources.push_back(read_source(std::move(path), text));
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

std::string text_of(std::string_view path) {
    std::ifstream file(project() / path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + std::string(path));
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string_view room_of(std::string_view path) {
    return folder(path, 0) == "src" ? folder(path, 1) : std::string_view{};
}

std::string_view area_of(std::string_view path) {
    return room_of(path) == "domain" ? folder(path, 2) : std::string_view{};
}

} // namespace concordat::house
