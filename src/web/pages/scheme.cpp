// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scheme.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Content render(const Ask& ask, const views::SchemePage& view) {
    Content content{.title = view.scheme.name + ", " + view.body.name};
    content.way = {{.text = "Bodies", .href = ask.href("/bodies")},
                   {.text = view.body.name, .href = ask.href(view.body.id)},
                   {.text = view.scheme.name}};
    content.main = title(view.scheme, view.body.name);
    Facts facts;
    facts.add("Numbers look like", view.looks_like);
    facts.add("Numbers begin again", view.restarts == decisions::Restarts::yearly  ? "Each year"
                                     : view.restarts == decisions::Restarts::never ? "Never"
                                                                                   : "Not stated");
    facts.add("First number held here", view.first_held.value_or("Not stated"));
    facts.add("On this record from", std::optional(view.from));
    facts.add("Ended", view.ended);
    facts.add("Numbers used", std::to_string(view.used));
    std::vector<std::string> steps;
    for (const decisions::Step step : view.sign_off)
        steps.emplace_back(label(step));
    facts.add("Steps before the signature", steps.empty() ? "None" : views::listed(steps));
    std::vector<std::string> notice;
    for (const decisions::NoticeClass& asked : view.notice)
        notice.push_back(fmt::format("{} of \"{}\"", days(asked.days), asked.class_));
    if (!notice.empty()) facts.add("Notice it asks for", views::listed(notice));
    content.main.add(facts.render(), html::heading(2, "Missing numbers"));
    if (view.gaps.empty()) {
        content.main.add(html::paragraph("No number is missing without an explanation."));
    } else {
        content.main.add(inset("Not used, and not explained: " + views::listed(view.gaps) + "."));
    }
    if (!view.explained.empty()) {
        html::WideTable table("Explained", {"Number", "Why it was not used", "Explained"},
                              html::Caption::small);
        for (const views::GapView& gap : view.explained) {
            table.row(gap.reference, shown(gap.reason), shown(gap.explained));
        }
        content.main.add(table.end());
    }
    content.main.add(flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> scheme(const Ask& ask) {
    return ask.answer(views::scheme_page(ask.seen, SchemeId(ask.thing)), render);
}

} // namespace concordat::web::pages
