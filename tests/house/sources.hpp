// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own files as the tests of the house read them: lines, includes, rooms.
//
//     for (const Source& file : sources_in("src"))
//         for (const Include& include : file.includes) ...
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::house {

struct Include {
    std::size_t line = 0; ///< from 1
    std::string path;     ///< as written between the quotes or angle brackets
    bool is_ours = false; ///< written with quotes, from src
};

struct Source {
    std::string path; ///< from the project's folder, such as "src/base/day.hpp"
    std::vector<std::string> lines;
    std::vector<Include> includes;

    bool is_header() const { return path.ends_with(".hpp"); }
    bool is_cpp() const { return path.ends_with(".cpp"); }

    /// Whether it is built into tests only: a test, or what the tests of a room share.
    bool is_of_tests() const;

    /// Lines as "path:line" of those that contain `words`.
    std::vector<std::string> places_of(std::string_view words) const;
};

/// The text of a source file, given to the tests of this reader, too.
Source read_source(std::string path, std::string_view text);

/// Every C++ file, script and stylesheet below the folder, in order of path; none where there is no
/// such folder.
std::vector<Source> sources_in(std::string_view folder);

/// The text of one file of the project. Throws where it cannot be read.
std::string text_of(std::string_view path);

/// "base" of "src/base/day.hpp"; empty of a path that is not in a room.
std::string_view room_of(std::string_view path);

/// "meetings" of "src/domain/meetings/vote.cpp"; empty of a file that lies in no area.
std::string_view area_of(std::string_view path);

} // namespace concordat::house
