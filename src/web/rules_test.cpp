// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rules.hpp"

#include <gtest/gtest.h>

namespace concordat::web::rules_test {
namespace {

TEST(TheRules, AreReadFromTheirPages) {
    const Rule* rule = find_rule("outcome.told");
    ASSERT_NE(rule, nullptr);
    EXPECT_TRUE(rule->says.starts_with("A document tells this outcome without showing how"));
    EXPECT_EQ(rule->allowed, "An outcome taken from positions the record shows.");
    EXPECT_EQ(rule->flagged, "A report says a deferred item has been agreed since.");
    EXPECT_EQ(rule->refused, std::nullopt);
    EXPECT_EQ(rule->file, "src/domain/meetings/tell_outcome.hpp");
    EXPECT_NE(rule->tests->find("tell_outcome_test.cpp"), std::string::npos);
    EXPECT_EQ(find_rule("outcome.tol"), nullptr);
}

TEST(TheRules, EachHaveAnIdAndASentence) {
    EXPECT_GT(rule_pages().size(), 100u);
    for (const std::string_view page : rule_pages()) {
        const std::string_view id = page.substr(2, page.find('\n') - 2);
        const Rule* rule = find_rule(id);
        ASSERT_NE(rule, nullptr) << id;
        EXPECT_TRUE(rule->says.ends_with('.')) << id;
        EXPECT_TRUE(rule->source && rule->allowed && (rule->refused || rule->flagged)) << id;
    }
}

} // namespace
} // namespace concordat::web::rules_test
