// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule id in the source has a page in docs/rules/ and a test, and every page a rule.
//
// A rule id is a string literal of the form "word.words-with-hyphens". Names of files have the same
// form and are told apart by their ending.
#include "../house/sources.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>

namespace concordat::house::rules_test {
namespace {

const std::string kPages = "docs/rules/";
const std::set<std::string> kFileEndings = {"cpp",    "css",  "csv", "db",  "hpp",  "html", "js",
                                            "json",   "lock", "md",  "mjs", "new",  "pdf",  "scss",
                                            "sqlite", "svg",  "tmp", "txt", "yaml", "yml"};

enum class Kind { rules, tests };

/// Each source file of the kind, by its path from the project's folder.
std::map<std::string, std::string> sources(std::string_view folder, Kind kind) {
    std::map<std::string, std::string> found;
    for (const Source& file : sources_in(folder)) {
        if (!file.is_header() && !file.is_cpp()) continue;
        if (file.is_of_tests() == (kind == Kind::tests)) found[file.path] = text_of(file.path);
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
        for (const auto& [path, text] : sources("src", Kind::rules)) {
            for (const std::string& id : rule_ids(without_comments(text)))
                found[id].insert(path);
        }
        return found;
    }();
    return kRules;
}

/// The pages, by the id that is their name.
std::map<std::string, std::string> pages() {
    std::map<std::string, std::string> found;
    const std::filesystem::path folder(std::string(CONCORDAT_SOURCE_DIR) + "/" + kPages);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name != "README.md") found[entry.path().stem().string()] = text_of(kPages + name);
    }
    return found;
}

/// What stands in the page's paragraph of this key; nothing where it has none.
std::string paragraph(const std::string& page, const std::string& key) {
    const auto line = page.find("\n**" + key + "**: ");
    return line == std::string::npos ? std::string()
                                     : page.substr(line, page.find("\n\n", line) - line);
}

std::set<std::string> files_in(const std::string& files) {
    static const std::regex kFile("`((?:src|tests)/[^`]+)`");
    std::set<std::string> found;
    for (std::sregex_iterator at(files.begin(), files.end(), kFile), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

bool names(const std::string& text, const std::string& id) {
    const std::regex whole("(^|[^a-z.-])" + std::regex_replace(id, std::regex("\\."), "\\.") +
                           "([^a-z-]|$)");
    return std::regex_search(text, whole);
}

TEST(TheScan, FindsRuleIdsAndNothingElse) {
    EXPECT_EQ(rule_ids(R"(refuse("office.vacant", "/by", "page.css", "It was.", "a.B", "x"))"),
              std::set<std::string>{"office.vacant"});
    EXPECT_EQ(without_comments("a // \"office.vacant\"\nb"), "a \nb");
    EXPECT_GT(rules().size(), 100u);
    EXPECT_TRUE(names("refused: sum.over-cap", "sum.over-cap"));
    EXPECT_FALSE(names("refused: sum.over-caps my-sum.over-cap", "sum.over-cap"));
}

TEST(EachRule, HasAPage) {
    const auto written = pages();
    for (const auto& [id, files] : rules()) {
        EXPECT_TRUE(written.contains(id))
            << id << " in " << *files.begin() << " needs docs/rules/" << id << ".md";
    }
}

// What a file asks of another, of which the rule is none, stands after "; it asks".
TEST(EachPage, IsOfARuleAndNamesFilesThatHoldIt) {
    const auto all = sources("src", Kind::rules);
    for (const auto& [id, page] : pages()) {
        const auto rule = rules().find(id);
        if (rule == rules().end()) {
            ADD_FAILURE() << "docs/rules/" << id << ".md: no rule in the source has this id";
            continue;
        }
        const std::string files = paragraph(page, "File");
        const auto asks = std::min(files.find("; it asks"), files.size());
        const auto named = files_in(files.substr(0, asks));
        EXPECT_FALSE(named.empty()) << id;
        for (const std::string& file : named)
            EXPECT_TRUE(rule->second.contains(file)) << file << " does not hold " << id;
        for (const std::string& file : files_in(files.substr(asks)))
            EXPECT_TRUE(all.contains(file)) << file << " of " << id << " is not there";
    }
}

TEST(EachPage, NamesTestsThatMeetTheRule) {
    for (const auto& [id, page] : pages()) {
        const auto named = files_in(paragraph(page, "Tests"));
        EXPECT_FALSE(named.empty()) << "docs/rules/" << id << ".md names no test";
        for (const std::string& file : named)
            EXPECT_TRUE(names(text_of(file), id)) << file << " does not meet " << id;
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
    const std::string index = text_of(kPages + "README.md");
    const auto written = pages();
    for (const auto& [id, page] : written)
        EXPECT_NE(index.find("[" + id + "](" + id + ".md)"), std::string::npos) << id;
    static const std::regex kLink("\\]\\(([^)]+)\\.md\\)");
    for (std::sregex_iterator at(index.begin(), index.end(), kLink), end; at != end; ++at)
        EXPECT_TRUE(written.contains((*at)[1])) << (*at)[1];
}

TEST(EachRule, IsTested) {
    static const std::regex kWord("[a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*");
    std::set<std::string> tested;
    for (const std::string_view folder : {"src", "tests"}) {
        for (const auto& [path, text] : sources(folder, Kind::tests)) {
            for (std::sregex_iterator at(text.begin(), text.end(), kWord), end; at != end; ++at)
                tested.insert(at->str());
        }
    }
    for (const auto& [id, files] : rules())
        EXPECT_TRUE(tested.contains(id)) << id << " in " << *files.begin() << " is in no test";
}

// The comments of the acts promise what they refuse and flag.
TEST(EachHeaderOfTheDomain, NamesOnlyRulesThatAre) {
    for (const auto& [path, text] : sources("src/domain", Kind::rules)) {
        if (!path.ends_with(".hpp")) continue;
        for (const std::string& id : rule_ids(text))
            EXPECT_TRUE(rules().contains(id)) << path << " names " << id;
    }
}

} // namespace
} // namespace concordat::house::rules_test
