// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/chain.hpp"

#include "html/element.hpp"
#include "views/chain.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

html::ChainLink link(const Ask& ask, const views::ChainLink& view) {
    html::ChainLink link{.kind = std::string(label(view.kind)), .is_missing = view.missing};
    link.title = view.thing ? ask.link(*view.thing, view.title) : html::escape(view.title);
    std::vector<Markup> lines;
    if (view.date) lines.push_back(shown(*view.date));
    if (view.says) lines.push_back(html::escape(*view.says));
    if (view.by) lines.push_back(shown(ask, *view.by));
    if (view.missing_says) lines.push_back(html::escape(*view.missing_says));
    link.detail = html::join(lines, html::void_element("br"));
    return link;
}

Content render(const Ask& ask, const views::WhyPage& view) {
    Content content{.title = "Authority for " + view.of.name};
    content.way = {{.text = view.of.name, .href = ask.href("/" + view.of.id.text())},
                   {.text = "Authority"}};
    content.main = title("What this rests on", view.of.now_called, view.of.name);
    content.main.add(html::paragraph(
        "Each link rests on those below it, with the dates and offices on record."));
    if (view.missing != 0) {
        content.main.add(
            inset(fmt::format("{} {} missing from the record. The chain says which.", view.missing,
                              view.missing == 1 ? "link is" : "links are")));
    }
    std::vector<html::ChainLink> links;
    for (const views::ChainLink& one : view.links)
        links.push_back(link(ask, one));
    content.main.add(html::chain(links));
    return content;
}

} // namespace

Result<Content> why(const Ask& ask) {
    return ask.answer(views::why_page(ask.seen, ThingId(ask.thing)), render);
}

} // namespace concordat::web::pages
