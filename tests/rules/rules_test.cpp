// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule id in the source has a page in docs/rules/ and a test, and every page a rule.
//
// A rule id is a string literal of the form "word.words-with-hyphens". Names of files have the same
// form and are told apart by their ending.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path kRoot = CONCORDAT_SOURCE_DIR;
const fs::path kPages = kRoot / "docs" / "rules";
const std::set<std::string> kFileEndings = {"cpp",    "css",  "csv", "db",  "hpp",  "html", "js",
                                            "json",   "lock", "md",  "mjs", "new",  "pdf",  "scss",
                                            "sqlite", "svg",  "tmp", "txt", "yaml", "yml"};

std::string read(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// The path from the root of the project, as pages write it.
std::string name_of(const fs::path& file) {
    return fs::relative(file, kRoot).generic_string();
}

enum class Kind { rules, tests };

/// What is only for tests (`*_test.cpp`, `given*`) holds no rule.
std::vector<fs::path> sources(const fs::path& folder, Kind kind) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const auto ending = entry.path().extension();
        if (ending != ".cpp" && ending != ".hpp") continue;
        const bool is_test = name.ends_with("_test.cpp") || name.starts_with("given");
        if (is_test == (kind == Kind::tests)) found.push_back(entry.path());
    }
    return found;
}

std::string without_comments(const std::string& source) {
    static const std::regex kComment("//[^\n]*");
    return std::regex_replace(source, kComment, "");
}

std::set<std::string> rule_ids(const std::string& text) {
    static const std::regex kLiteral("\"([a-z]+(?:-[a-z]+)*)\\.([a-z]+(?:-[a-z]+)*)\"");
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), kLiteral), end; at != end; ++at) {
        if (!kFileEndings.contains((*at)[2].str()))
            found.insert((*at)[1].str() + "." + (*at)[2].str());
    }
    return found;
}

/// Each rule id, with the files that hold it.
const std::map<std::string, std::set<std::string>>& rules() {
    static const auto kRules = [] {
        std::map<std::string, std::set<std::string>> found;
        for (const fs::path& file : sources(kRoot / "src", Kind::rules)) {
            for (const std::string& id : rule_ids(without_comments(read(file))))
                found[id].insert(name_of(file));
        }
        return found;
    }();
    return kRules;
}

/// The pages, by the id that is their name.
std::map<std::string, std::string> pages() {
    std::map<std::string, std::string> found;
    for (const auto& entry : fs::directory_iterator(kPages)) {
        if (entry.path().filename() != "README.md")
            found[entry.path().stem().string()] = read(entry.path());
    }
    return found;
}

std::set<std::string> files_named_by(const std::string& page) {
    static const std::regex kFile("`(src/[^`]+)`");
    const auto line = page.find("**File**");
    std::set<std::string> found;
    if (line == std::string::npos) return found;
    const std::string files = page.substr(line);
    for (std::sregex_iterator at(files.begin(), files.end(), kFile), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

TEST(TheScan, FindsRuleIdsAndNothingElse) {
    EXPECT_EQ(rule_ids(R"(refuse("office.vacant", "/by", "page.css", "It was.", "a.B", "x"))"),
              std::set<std::string>{"office.vacant"});
    EXPECT_EQ(without_comments("a // \"office.vacant\"\nb"), "a \nb");
    EXPECT_GT(rules().size(), 100u);
}

TEST(EachRule, HasAPage) {
    const auto written = pages();
    for (const auto& [id, files] : rules()) {
        EXPECT_TRUE(written.contains(id))
            << id << " in " << *files.begin() << " needs docs/rules/" << id << ".md";
    }
}

TEST(EachPage, IsOfARuleAndNamesExactlyTheFilesThatHoldIt) {
    for (const auto& [id, page] : pages()) {
        const auto rule = rules().find(id);
        if (rule == rules().end()) {
            ADD_FAILURE() << "docs/rules/" << id << ".md: no rule in the source has this id";
            continue;
        }
        EXPECT_EQ(files_named_by(page), rule->second) << id;
    }
}

TEST(EachPage, SaysWhatItsReadersLookFor) {
    for (const auto& [id, page] : pages()) {
        EXPECT_TRUE(page.starts_with("# " + id + "\n\n")) << id;
        EXPECT_NE(page.find("\n**Source**: "), std::string::npos) << id;
        EXPECT_NE(page.find("\n**Allowed**: "), std::string::npos) << id;
        EXPECT_TRUE(page.find("\n**Refused**: ") != std::string::npos ||
                    page.find("\n**Flagged**: ") != std::string::npos)
            << id;
    }
}

TEST(EachPage, StandsInTheIndex) {
    const std::string index = read(kPages / "README.md");
    const auto written = pages();
    for (const auto& [id, page] : written)
        EXPECT_NE(index.find("[" + id + "](" + id + ".md)"), std::string::npos) << id;
    static const std::regex kLink("\\]\\(([^)]+)\\.md\\)");
    for (std::sregex_iterator at(index.begin(), index.end(), kLink), end; at != end; ++at)
        EXPECT_TRUE(written.contains((*at)[1])) << (*at)[1];
}

TEST(EachRule, IsTested) {
    std::string tests;
    for (const char* folder : {"src", "tests"}) {
        for (const fs::path& file : sources(kRoot / folder, Kind::tests))
            tests += read(file);
    }
    for (const auto& [id, files] : rules()) {
        EXPECT_NE(tests.find(id), std::string::npos)
            << id << " in " << *files.begin() << " stands in no test";
    }
}

// The comments of the acts promise what they refuse and flag.
TEST(EachHeaderOfTheDomain, NamesOnlyRulesThatAre) {
    for (const fs::path& file : sources(kRoot / "src" / "domain", Kind::rules)) {
        if (file.extension() != ".hpp") continue;
        for (const std::string& id : rule_ids(read(file)))
            EXPECT_TRUE(rules().contains(id)) << name_of(file) << " names " << id;
    }
}

} // namespace
