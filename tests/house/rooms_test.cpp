// SPDX-License-Identifier: GPL-3.0-or-later
// Which room of the house may use which, as docs/adr/0001-starting-design.md says.
#include "sources.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::house::rooms_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Names = std::set<std::string, std::less<>>;

const std::map<std::string, Names, std::less<>> kMayUse{
    {"base", {}},
    {"wire", {"base"}},
    {"domain", {"base", "wire"}},
    {"ledger", {"base"}},
    {"trust", {"base"}},
    {"evidence", {"base", "wire"}},
    {"papers", {"base", "wire", "domain"}},
    {"views", {"base", "domain"}},
    {"app", {"base", "wire", "domain", "ledger", "trust", "views"}},
    {"search", {"base", "views"}},
    {"html", {"base"}},
    {"http", {"base"}},
    {"web",
     {"base", "wire", "domain", "evidence", "papers", "views", "app", "search", "html", "http"}},
    {"bin",
     {"base", "wire", "domain", "ledger", "trust", "evidence", "papers", "views", "app", "search",
      "html", "http", "web"}},
};

/// Each area of the domain sees those before it.
const std::vector<std::string> kAreas{"record",     "parties",   "meetings",  "decisions",
                                      "agreements", "authority", "programme", "effects"};

/// What lies beside the areas for all of them to read; it may itself read the record only.
const Names kSharedByAreas{"domain/acts.hpp", "domain/area.hpp", "domain/context.hpp",
                           "domain/ids.hpp"};

std::size_t place_of(std::string_view area) {
    return std::find(kAreas.begin(), kAreas.end(), area) - kAreas.begin();
}

std::string at(const Source& file, const Include& include) {
    return file.path + ":" + std::to_string(include.line) + " includes " + include.path;
}

std::vector<std::string> includes_across_rooms(const Source& file) {
    std::vector<std::string> wrong;
    const std::string_view room = room_of(file.path);
    const auto may_use = kMayUse.find(room);
    if (may_use == kMayUse.end()) return {file.path + " lies in no room of the house"};
    for (const Include& include : file.includes) {
        if (!include.is_ours) continue;
        const std::string path = "src/" + include.path;
        const std::string_view used = room_of(path);
        if (used != room && !may_use->second.contains(used)) wrong.push_back(at(file, include));
    }
    return wrong;
}

bool may_include(const Source& file, const std::string& include) {
    const std::string path = "src/" + include;
    if (room_of(path) != "domain") return true;
    const std::string_view of_file = area_of(file.path);
    const std::string_view of_include = area_of(path);
    if (of_file.empty()) {
        // What all areas read sees the record only; what puts the areas together sees them all.
        const bool is_shared = kSharedByAreas.contains(file.path.substr(4));
        return !is_shared || of_include == "record" || kSharedByAreas.contains(include);
    }
    if (of_include.empty())
        return kSharedByAreas.contains(include) ||
               (file.is_of_tests() && include == "domain/given.hpp");
    return place_of(of_include) <= place_of(of_file);
}

std::vector<std::string> includes_across_areas(const Source& file) {
    std::vector<std::string> wrong;
    const std::string_view area = area_of(file.path);
    if (!area.empty() && place_of(area) == kAreas.size())
        wrong.push_back(file.path + " lies in no area of the domain");
    for (const Include& include : file.includes)
        if (include.is_ours && !may_include(file, include.path)) wrong.push_back(at(file, include));
    return wrong;
}

/// The rooms that each concordat_room(...) line of the build lists after USES.
std::map<std::string, std::vector<std::string>> rooms_of_the_build(const std::string& text) {
    std::map<std::string, std::vector<std::string>> rooms;
    constexpr std::string_view kCall = "\nconcordat_room(";
    for (std::size_t from = text.find(kCall); from != std::string::npos;
         from = text.find(kCall, from + 1)) {
        const std::size_t begin = from + kCall.size();
        std::istringstream words(text.substr(begin, text.find(')', begin) - begin));
        std::string name;
        std::string word;
        words >> name;
        bool is_use = false;
        std::vector<std::string>& uses = rooms[name];
        while (words >> word && word != "LIBRARIES") {
            if (is_use) uses.push_back(word);
            is_use = is_use || word == "USES";
        }
    }
    return rooms;
}

TEST(House, LetsARoomUseOnlyTheRoomsAboveIt) {
    std::vector<std::string> wrong;
    for (const Source& file : sources_in("src"))
        for (std::string& place : includes_across_rooms(file))
            wrong.push_back(std::move(place));
    EXPECT_THAT(wrong, IsEmpty());
}

TEST(House, LetsAnAreaOfTheDomainSeeOnlyThoseBeforeIt) {
    std::vector<std::string> wrong;
    for (const Source& file : sources_in("src/domain"))
        for (std::string& place : includes_across_areas(file))
            wrong.push_back(std::move(place));
    EXPECT_THAT(wrong, IsEmpty());
}

TEST(House, IsBuiltWithWhatEachRoomMayUse) {
    const auto rooms = rooms_of_the_build(text_of("CMakeLists.txt"));
    EXPECT_GE(rooms.size(), 9u);
    for (const auto& [room, uses] : rooms) {
        const auto may_use = kMayUse.find(room);
        ASSERT_NE(may_use, kMayUse.end()) << room;
        for (const std::string& used : uses)
            EXPECT_TRUE(may_use->second.contains(used)) << room << " uses " << used;
    }
}

TEST(House, SeesARoomThatUsesOneBelowIt) {
    const Source file = read_source("src/wire/json.cpp", "#include \"wire/json.hpp\"\n\n"
                                                         "#include \"domain/ids.hpp\"\n"
                                                         "#include <vector>\n");
    EXPECT_THAT(includes_across_rooms(file),
                ElementsAre("src/wire/json.cpp:3 includes domain/ids.hpp"));
}

TEST(House, SeesAFileOutsideItsRooms) {
    EXPECT_THAT(includes_across_rooms(read_source("src/attic/box.cpp", "")),
                ElementsAre("src/attic/box.cpp lies in no room of the house"));
}

TEST(House, SeesAnAreaThatReadsALaterOneOrTheWhole) {
    const Source file =
        read_source("src/domain/parties/parties.cpp", "#include \"domain/record/record.hpp\"\n"
                                                      "#include \"domain/meetings/meetings.hpp\"\n"
                                                      "#include \"domain/domain.hpp\"\n"
                                                      "#include \"domain/ids.hpp\"\n");
    EXPECT_THAT(
        includes_across_areas(file),
        ElementsAre("src/domain/parties/parties.cpp:2 includes domain/meetings/meetings.hpp",
                    "src/domain/parties/parties.cpp:3 includes domain/domain.hpp"));
}

TEST(House, SeesSharedWordsThatReadAnArea) {
    const Source file =
        read_source("src/domain/context.hpp", "#include \"domain/record/flag_raised.hpp\"\n"
                                              "#include \"domain/parties/parties.hpp\"\n");
    EXPECT_THAT(includes_across_areas(file),
                ElementsAre("src/domain/context.hpp:2 includes domain/parties/parties.hpp"));
}

} // namespace
} // namespace concordat::house::rooms_test
