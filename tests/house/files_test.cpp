// SPDX-License-Identifier: GPL-3.0-or-later
// How each file of the house looks, and what only some of them may use.
#include "sources.hpp"

#include <map>
#include <regex>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::house::files_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kLicence = "// SPDX-License-Identifier: GPL-3.0-or-later";
constexpr std::size_t kLongestFile = 400;
constexpr std::size_t kAnyNumber = 1000;

/// Files that may be longer, each with the reason why dividing it would make it harder to read.
const std::map<std::string, std::string_view> kLongFiles{};

/// A library's headers that cost seconds to read: how many files may, and in which room.
struct Costly {
    std::string_view header;
    std::string_view room;
    std::size_t files;
};
constexpr Costly kCostly[] = {
    {"CLI/", "bin", 1},
    {"boost/beast", "http", 1},
    {"boost/asio", "http", 3},
    {"yaml-cpp/", "wire", 1},
    {"libpq-fe.h", "ledger", 1},
    {"xapian", "search", 1},
    {"sqlite3.h", "ledger", kAnyNumber},
};

/// A mark that something is left to do, spelt so that this file has none.
const std::string kMarks[] = {std::string("TO") + "DO", std::string("FIX") + "ME"};

std::vector<Source> all_sources() {
    std::vector<Source> all = sources_in("src");
    for (const std::string_view folder : {"tests", "bench", "cmake", "scripts"})
        for (Source& file : sources_in(folder))
            all.push_back(std::move(file));
    return all;
}

std::vector<std::string> places_of(const std::vector<Source>& files, std::string_view words) {
    std::vector<std::string> places;
    for (const Source& file : files)
        for (std::string& place : file.places_of(words))
            places.push_back(std::move(place));
    return places;
}

std::vector<std::string> without_a_licence(const std::vector<Source>& files) {
    std::vector<std::string> wrong;
    for (const Source& file : files)
        if (file.lines.empty() || file.lines.front() != kLicence) wrong.push_back(file.path);
    return wrong;
}

std::vector<std::string> unguarded(const std::vector<Source>& files) {
    std::vector<std::string> wrong;
    for (const Source& file : files)
        if (file.is_header() && file.places_of("#pragma once").size() != 1)
            wrong.push_back(file.path);
    return wrong;
}

std::vector<std::string> too_long(const std::vector<Source>& files) {
    std::vector<std::string> wrong;
    for (const Source& file : files)
        if (file.lines.size() > kLongestFile && !kLongFiles.contains(file.path))
            wrong.push_back(file.path + " has " + std::to_string(file.lines.size()) + " lines");
    return wrong;
}

/// Tests of rooms that share a namespace: compiled together, two could call things alike.
std::vector<std::string> sharing_a_namespace(const std::vector<Source>& files) {
    std::vector<std::string> wrong;
    for (const Source& file : files) {
        if (!file.path.starts_with("src/") || !file.path.ends_with("_test.cpp")) continue;
        const std::size_t name = file.path.rfind('/') + 1;
        const std::string own = "::" + file.path.substr(name, file.path.size() - name - 4) + " {";
        for (const std::string& line : file.lines)
            if (line.starts_with("namespace concordat") && !line.ends_with(own)) {
                wrong.push_back(file.path);
                break;
            }
    }
    return wrong;
}

/// References into what a view is given by value: the value is gone once the reference is there.
std::vector<std::string> referring_to_what_goes_away(const std::vector<Source>& files) {
    static const std::regex kReference("const [A-Za-z:<>]+& \\w+ = seen_?\\.\\w+\\(.*\\)->");
    std::vector<std::string> wrong;
    for (const Source& file : files) {
        for (std::size_t line = 0; line < file.lines.size(); ++line) {
            if (std::regex_search(file.lines[line], kReference))
                wrong.push_back(file.path + ":" + std::to_string(line + 1));
        }
    }
    return wrong;
}

bool reads(const Source& file, std::string_view header) {
    for (const Include& include : file.includes)
        if (!include.is_ours && include.path.starts_with(header)) return true;
    return false;
}

/// Files of the program that read the header.
std::vector<std::string> readers_of(const std::vector<Source>& files, std::string_view header) {
    std::vector<std::string> readers;
    for (const Source& file : files)
        if (!file.is_of_tests() && reads(file, header)) readers.push_back(file.path);
    return readers;
}

TEST(Files, OpenWithTheLicence) {
    EXPECT_THAT(without_a_licence(all_sources()), IsEmpty());
}

TEST(Files, ThatAreHeadersAreReadOnce) {
    EXPECT_THAT(unguarded(all_sources()), IsEmpty());
}

TEST(Files, AreShortOrSayWhyNot) {
    EXPECT_THAT(too_long(all_sources()), IsEmpty());
}

TEST(Files, OfTestsHaveANamespaceOfTheirOwn) {
    EXPECT_THAT(sharing_a_namespace(all_sources()), IsEmpty());
}

TEST(Files, LeaveNothingToDo) {
    const std::vector<Source> files = all_sources();
    for (const std::string& mark : kMarks)
        EXPECT_THAT(places_of(files, mark), IsEmpty()) << mark;
}

TEST(Files, ReadCostlyHeadersInFewPlaces) {
    const std::vector<Source> files = sources_in("src");
    for (const Costly& costly : kCostly) {
        const std::vector<std::string> readers = readers_of(files, costly.header);
        EXPECT_LE(readers.size(), costly.files) << costly.header;
        for (const std::string& reader : readers)
            EXPECT_EQ(room_of(reader), costly.room) << reader << " reads " << costly.header;
    }
}

TEST(Files, ReadOnlyAsioInAHeader) {
    // loop.hpp is read by the two files of the http room that hold coroutines, and no other.
    for (const Source& file : sources_in("src")) {
        if (!file.is_header()) continue;
        for (const Costly& costly : kCostly)
            EXPECT_FALSE(reads(file, costly.header) && file.path != "src/http/loop.hpp")
                << file.path << " reads " << costly.header;
    }
}

TEST(Files, HoldCoroutinesInTheHttpRoomOnly) {
    for (const Source& file : sources_in("src")) {
        if (room_of(file.path) == "http") continue;
        for (const std::string_view word : {"co_await", "co_return", "co_yield"})
            EXPECT_THAT(file.places_of(word), IsEmpty());
    }
}

TEST(Files, OfTheRulesTouchNoClockFileOrLock) {
    const std::set<std::string_view> rooms{"wire", "domain", "views"};
    for (const Source& file : sources_in("src")) {
        if (!rooms.contains(room_of(file.path)) || file.is_of_tests()) continue;
        for (const std::string_view header :
             {"fstream", "filesystem", "iostream", "mutex", "shared_mutex", "thread", "random"})
            EXPECT_FALSE(reads(file, header)) << file.path << " reads " << header;
        EXPECT_THAT(file.places_of("_clock::"), IsEmpty());
    }
}

TEST(Files, OfTheRulesKeepRecordsInTables) {
    // A std::map copies every record for each snapshot; Table<Id, T> copies the page touched.
    for (const Source& file : sources_in("src/domain")) {
        if (!file.is_header() || file.is_of_tests() || file.path == "src/domain/area.hpp") continue;
        for (const std::string_view container : {"std::map<", "std::unordered_map<"})
            EXPECT_THAT(file.places_of(container), IsEmpty());
    }
}

TEST(Files, OfPagesKeepNoReferenceIntoWhatGoesAway) {
    for (const std::string_view room : {"src/views", "src/web"})
        EXPECT_THAT(referring_to_what_goes_away(sources_in(room)), IsEmpty());
}

TEST(Files, AreReadAsTheyStand) {
    const std::string licence(kLicence);
    const std::vector<Source> files{
        read_source("src/base/good.hpp", licence + "\n#pragma once\n\n#include <CLI/App.hpp>\n"),
        read_source("src/base/bare.hpp", "// A header.\n" + licence + "\n#pragma once"),
        read_source("src/base/long.cpp", licence + std::string(400, '\n') + "// end\n"),
        read_source("src/base/open.hpp", licence + "\n#pragma once\n#pragma once\n"),
        read_source("src/base/last.cpp", licence + std::string(400, '\n')),
    };
    EXPECT_THAT(without_a_licence(files), ElementsAre("src/base/bare.hpp"));
    EXPECT_THAT(unguarded(files), ElementsAre("src/base/open.hpp"));
    EXPECT_THAT(too_long(files), ElementsAre("src/base/long.cpp has 401 lines"));
    EXPECT_THAT(readers_of(files, "CLI/"), ElementsAre("src/base/good.hpp"));
    EXPECT_THAT(sharing_a_namespace(
                    {read_source("src/base/day_test.cpp", "namespace concordat::day_test {\n"),
                     read_source("src/base/id_test.cpp", "namespace concordat {\n")}),
                ElementsAre("src/base/id_test.cpp"));
    EXPECT_THAT(referring_to_what_goes_away(
                    {read_source("src/views/a.cpp", "const auto& end = seen.body(id)->ended;\n"
                                                    "const auto end = seen.body(id)->ended;\n"
                                                    "const Draw& draw = *seen.draw(id);\n")}),
                ElementsAre("src/views/a.cpp:1"));
    EXPECT_THAT(places_of(files, "// end"), ElementsAre("src/base/long.cpp:401"));
}

} // namespace
} // namespace concordat::house::files_test
