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
    html::ChainLink link{.kind = std::string(label(view.kind)),
                         .lacks = view.not_recorded,
                         .is_missing = view.missing};
    link.title = view.thing ? ask.link(*view.thing, view.title) : html::escape(view.title);
    std::vector<Markup> lines;
    if (view.date) lines.push_back(html::markup(*view.date_is, " ", shown(*view.date)));
    if (view.by) {
        Markup by = html::markup("By the office of ", ask.link(view.by->office));
        if (view.by->holder) by.add(" (", capacity_of(view.by->holder), ")");
        lines.push_back(std::move(by));
    }
    for (const std::string& sentence : view.says)
        lines.push_back(html::escape(sentence));
    if (view.missing_says) lines.push_back(html::escape(*view.missing_says));
    link.detail = html::join(lines, html::void_element("br"));
    for (const views::ChainPart& part : view.parts) {
        link.parts.push_back(ask.link(part.thing));
        if (part.says) link.parts.back().add(": ", *part.says);
    }
    return link;
}

Markup not_recorded(const views::WhyPage& view) {
    const std::size_t all = view.not_recorded.size();
    if (all == 0) return {};
    std::vector<Markup> items;
    for (const std::string& what : view.not_recorded)
        items.push_back(html::escape(what));
    return html::markup(html::paragraph(all == 1 ? "1 thing is not recorded:"
                                                 : fmt::format("{} things are not recorded:", all)),
                        html::list(html::ListKind::bullet, items));
}

Markup still_needed(const views::WhyPage& view) {
    if (view.still_needed.empty()) return {};
    std::vector<Markup> items;
    for (const views::StillNeeded& one : view.still_needed)
        items.push_back(html::escape(one.says));
    return html::element(
        "div", {{"class", "concordat-beside"}}, html::heading(2, "What joint effect still needs"),
        html::paragraph("This is no part of the authority above: nothing there rests on it. Until "
                        "it is done, what was agreed together is not in force."),
        html::list(html::ListKind::bullet, items));
}

Content render(const Ask& ask, const views::WhyPage& view) {
    Content content{.title = "Why this has authority: " + view.of.name};
    content.way = {{.text = view.of.name, .href = ask.href(view.of.id)}, {.text = "Authority"}};
    content.main = title("Why this has authority", view.of.name);
    if (view.says) {
        content.main.add(html::paragraph(*view.says));
        return content;
    }
    content.main.add(html::paragraph("Each step rests on what stands below it."),
                     not_recorded(view));
    std::vector<html::ChainLink> links;
    for (const views::ChainLink& one : view.links)
        links.push_back(link(ask, one));
    content.main.add(html::chain(links), still_needed(view));
    return content;
}

} // namespace

Result<Content> why(const Ask& ask) {
    return ask.answer(views::why_page(ask.seen, ThingId(ask.thing)), render);
}

} // namespace concordat::web::pages
