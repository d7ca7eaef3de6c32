// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waiting.hpp"

#include "html/element.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

/// "16 recommendations wait on 3 bodies", "4 recommendations wait on X".
std::string caption(const views::WaitingPage& view) {
    const std::string items = view.total == 1 ? "1 recommendation waits"
                                              : fmt::format("{} recommendations wait", view.total);
    std::string words = items + " on ";
    if (view.body) {
        words += view.body->name;
    } else {
        words += view.bodies.size() == 1 ? view.bodies.front().name
                                         : fmt::format("{} bodies", view.bodies.size());
    }
    return with_page(std::move(words), view.page, view.pages);
}

Content render(const Ask& ask, const views::WaitingPage& view) {
    Content content{.title = "Waiting to be ratified"};
    content.way = {{.text = "Waiting"}};
    content.main = title("Waiting to be ratified");
    content.main.add(html::paragraph(
        "Boards have agreed these. Of each body named, which must decide for itself, no decision "
        "that adopts them is on record; until there is, they are not in force."));
    content.main.add(list_filter(ask, view.bodies, FilterDays::no));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body
                                             ? fmt::format("Nothing waits on {}.", view.body->name)
                                             : "Nothing waits for a body to ratify it."));
    } else {
        content.main.add(wait_table(ask, caption(view), view.rows),
                         page_links(ask, view.page, view.pages));
    }
    return content;
}

} // namespace

Result<Content> waiting(const Ask& ask) {
    return ask.answer(views::waiting_page(ask.seen, ask.query), render);
}

} // namespace concordat::web::pages
