// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/rules.hpp"

#include "html/element.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"
#include "web/twins/twin_of.hpp"

namespace concordat::web::pages {

namespace {

Content render(const Ask& ask, const Rule& rule) {
    Content content{.title = "Rule " + rule.rule};
    content.way = {{.text = "Doubts", .href = ask.href("/flags")}, {.text = rule.rule}};
    content.main = title(rule.rule, "Rule");
    content.main.add(html::element("p", {{"class", "govuk-body-l"}}, rule.says));
    Facts facts;
    facts.add("Allowed", rule.allowed).add("Refused", rule.refused).add("Flagged", rule.flagged);
    facts.add("What makes it possible", rule.remedy);
    facts.add("Source", rule.source).add("Decided by", rule.file).add("Tested by", rule.tests);
    content.main.add(facts.render());
    return content;
}

} // namespace

Result<Content> rule(const Ask& ask) {
    const Rule* found =
        find_rule(std::string_view(ask.thing).substr(std::string_view("rule/").size()));
    return ask.answer(found != nullptr ? std::optional(*found) : std::nullopt, render);
}

} // namespace concordat::web::pages
