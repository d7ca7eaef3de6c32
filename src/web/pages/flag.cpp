// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flag.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Content render_all(const Ask& ask, const views::FlagsPage& view) {
    Content content{.title = "Doubts and warnings"};
    content.way = {{.text = "Doubts"}};
    content.main = title("Doubts and warnings");
    content.main.add(html::paragraph(
        "What a rule or a person has flagged, and nobody has settled yet. A flag changes nothing "
        "by itself."));
    if (view.rows.empty()) {
        content.main.add(html::paragraph("No doubt stands open."));
        return content;
    }
    govuk::Table table{.head = head({"Flagged", "On", "What it says"}),
                       .caption = fmt::format("{} open", view.total),
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::FlagRow& row : view.rows) {
        table.rows.push_back({cell(html::link(ask.href("/" + row.flag.text()), shown(row.raised))),
                              cell(ask.link(row.on)), cell(shown(row.says))});
    }
    content.main.add(html::wide_table(table), page_links(ask, view.page, view.pages));
    return content;
}

Content render(const Ask& ask, const views::FlagPage& view) {
    Content content{.title = "Doubt on " + view.on.name};
    content.way = {{.text = "Doubts", .href = ask.href("/flags")}, {.text = view.on.name}};
    content.main = title("Doubt on " + view.on.name);
    Facts facts;
    facts.add("On", ask.link(view.on)).add("What it says", shown(view.says));
    facts.add("Rule", view.rule).add("Flagged", std::optional(view.raised));
    facts.add("State", view.open ? tag("Open", govuk::Colour::yellow)
                                 : tag("Settled", govuk::Colour::green));
    facts.add("Settled", view.settled);
    if (view.finding) {
        facts.add("Finding", *view.finding == record::Finding::upheld
                                 ? "The doubt was right"
                                 : "The doubt was removed; what was told stands");
    }
    if (view.reason) facts.add("Reason", shown(*view.reason));
    if (view.settled_by) facts.add("Settled by", shown(ask, *view.settled_by));
    content.main.add(facts.render());
    return content;
}

} // namespace

Result<Content> flags(const Ask& ask) {
    return ask.answer(views::flags_page(ask.seen, ask.query), render_all);
}

Result<Content> flag(const Ask& ask) {
    return ask.answer(views::flag_page(ask.seen, FlagId(ask.thing)), render);
}

} // namespace concordat::web::pages
