// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rules.hpp"

#include <algorithm>
#include <vector>

namespace concordat::web {

namespace {

constexpr std::string_view kTitle = "# ";

/// Lines joined to one, without the marks of code.
std::string plain(std::string_view paragraph) {
    std::string out;
    for (const char c : paragraph) {
        if (c == '\n') out += ' ';
        if (c != '\n' && c != '`') out += c;
    }
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

/// What follows "**KEY**: "; nothing where the paragraph has another key.
std::optional<std::string> after(std::string_view key, const std::string& paragraph) {
    const std::string mark = "**" + std::string(key) + "**: ";
    if (!paragraph.starts_with(mark)) return std::nullopt;
    return paragraph.substr(mark.size());
}

void read_paragraph(Rule& rule, const std::string& paragraph) {
    if (paragraph.starts_with(kTitle)) {
        rule.rule = paragraph.substr(kTitle.size());
    } else if (auto allowed = after("Allowed", paragraph)) {
        rule.allowed = std::move(allowed);
    } else if (auto refused = after("Refused", paragraph)) {
        rule.refused = std::move(refused);
    } else if (auto flagged = after("Flagged", paragraph)) {
        rule.flagged = std::move(flagged);
    } else if (auto remedy = after("What makes it possible", paragraph)) {
        rule.remedy = std::move(remedy);
    } else if (auto source = after("Source", paragraph)) {
        rule.source = std::move(source);
    } else if (auto file = after("File", paragraph)) {
        rule.file = std::move(file);
    } else if (auto tests = after("Tests", paragraph)) {
        rule.tests = std::move(tests);
    } else if (!paragraph.empty()) {
        rule.says += (rule.says.empty() ? "" : " ") + paragraph;
    }
}

Rule read_rule(std::string_view page) {
    Rule rule;
    while (!page.empty()) {
        const auto end = page.find("\n\n");
        read_paragraph(rule, plain(page.substr(0, end)));
        page = end == std::string_view::npos ? std::string_view() : page.substr(end + 2);
    }
    return rule;
}

const std::vector<Rule>& rules() {
    static const std::vector<Rule> kRules = [] {
        std::vector<Rule> all;
        for (const std::string_view page : rule_pages())
            all.push_back(read_rule(page));
        std::sort(all.begin(), all.end(),
                  [](const Rule& a, const Rule& b) { return a.rule < b.rule; });
        return all;
    }();
    return kRules;
}

} // namespace

const Rule* find_rule(std::string_view id) {
    const auto& all = rules();
    const auto at =
        std::lower_bound(all.begin(), all.end(), id, [](const Rule& rule, std::string_view wanted) {
            return rule.rule < wanted;
        });
    return at != all.end() && at->rule == id ? &*at : nullptr;
}

} // namespace concordat::web
