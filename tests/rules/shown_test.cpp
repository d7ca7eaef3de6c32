// SPDX-License-Identifier: GPL-3.0-or-later
// What docs/shown.md claims of each requirement is there: the row, its pages and its tests.
#include "../house/sources.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace concordat::house::shown_test {
namespace {

struct Row {
    std::string id;
    std::vector<std::string> pages;
    std::vector<std::string> tests;
};

/// What stands between backticks.
std::vector<std::string> quoted(const std::string& cell) {
    static const std::regex kQuoted("`([^`]+)`");
    std::vector<std::string> all;
    for (std::sregex_iterator at(cell.begin(), cell.end(), kQuoted), end; at != end; ++at)
        all.push_back((*at)[1]);
    return all;
}

std::vector<Row> rows() {
    static const std::regex kRow(R"(\| ([A-I][0-9]+) \| (.*) \| (.*) \|)");
    std::vector<Row> all;
    std::istringstream lines(text_of("docs/shown.md"));
    for (std::string line; std::getline(lines, line);) {
        std::smatch parts;
        if (std::regex_match(line, parts, kRow))
            all.push_back({parts[1], quoted(parts[2]), quoted(parts[3])});
    }
    return all;
}

TEST(EachRowShown, IsARequirement) {
    const std::string requirements = text_of("docs/requirements.md");
    std::set<std::string> met;
    for (const Row& row : rows()) {
        EXPECT_NE(requirements.find("| " + row.id + " |"), std::string::npos) << row.id;
        EXPECT_TRUE(met.insert(row.id).second) << row.id << " stands twice";
    }
    EXPECT_GT(met.size(), 30u);
}

TEST(EachRowShown, HasPagesThatAreServed) {
    const std::string routes = text_of("src/web/routes.cpp");
    for (const Row& row : rows()) {
        EXPECT_FALSE(row.pages.empty()) << row.id;
        for (const std::string& page : row.pages)
            EXPECT_NE(routes.find("\"" + page + "\""), std::string::npos) << row.id << ": " << page;
    }
}

TEST(EachRowShown, HasTestsThatAreThere) {
    for (const Row& row : rows()) {
        EXPECT_FALSE(row.tests.empty()) << row.id;
        for (const std::string& test : row.tests) {
            EXPECT_TRUE(std::filesystem::exists(std::string(CONCORDAT_SOURCE_DIR) + "/" + test))
                << row.id << ": " << test;
        }
    }
}

} // namespace
} // namespace concordat::house::shown_test
