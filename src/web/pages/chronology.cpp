// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chronology.hpp"
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::ChronologyPage;
using views::MomentView;

Markup what(const MomentView& row) {
    return row.what ? html::escape(*row.what)
                    : html::markup("Entry ", std::to_string(row.entry), " cannot be read here");
}

Markup things(const Ask& ask, const MomentView& row) {
    std::vector<Markup> links;
    for (const views::Named& thing : row.things)
        links.push_back(ask.link(thing));
    return html::join(links, html::void_element("br"));
}

std::string caption(const ChronologyPage& view) {
    return with_page(fmt::format("{} {}", view.total, view.total == 1 ? "entry" : "entries"),
                     view.page, view.pages);
}

Content render(const Ask& ask, const ChronologyPage& view) {
    Content content{.title = "Chronology: " + view.of.name};
    content.way = {{.text = view.of.name, .href = ask.href(view.of.id)}, {.text = "Chronology"}};
    content.main = title("Chronology", view.of.name);
    content.main.add(html::paragraph(
        "Each entry of the record that tells of this, by the day from which it holds. An entry "
        "made later than its day has the day it was recorded beside it."));
    html::WideTable table(caption(view), {"From", "What", "With", "Recorded", "Entry"});
    for (const MomentView& row : view.rows)
        table.row(shown(row.on), what(row), things(ask, row),
                  row.recorded && *row.recorded != row.on ? shown(*row.recorded) : Markup(),
                  std::to_string(row.entry));
    content.main.add(table.end(), page_links(ask, view.page, view.pages));
    return content;
}

} // namespace

Result<Content> chronology(const Ask& ask) {
    return ask.answer(views::chronology_page(ask.seen, ThingId(ask.thing), ask.query), render);
}

} // namespace concordat::web::pages
