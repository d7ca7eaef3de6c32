// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/element.hpp"
#include "views/register.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

std::string caption(const views::RegisterPage& view) {
    std::string words =
        fmt::format("{} {}", view.total, view.total == 1 ? "decision" : "decisions");
    if (view.body) words += " of " + view.body->name;
    if (view.from) words += " from " + in_words(*view.from);
    if (view.to) words += " to " + in_words(*view.to);
    return with_page(std::move(words), view.page, view.pages);
}

Content render(const Ask& ask, const views::RegisterPage& view) {
    Content content{.title = view.page == 1 ? "Decisions"
                                            : fmt::format("Decisions, page {}", view.page)};
    content.way = {{.text = "Decisions"}};
    if (!ask.wrong.empty()) content.title = "Error: " + content.title;
    content.main = list_errors(ask);
    content.main.add(title("Register of decisions"));
    content.main.add(list_filter(ask, view.bodies, FilterDays::yes));
    if (!ask.wrong.empty()) return content;
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.from || view.to
                                             ? "No decision has been recorded that fits."
                                             : "No decision has been recorded."));
    } else {
        content.main.add(decision_table(ask, caption(view), view.rows),
                         page_links(ask, view.page, view.pages));
    }
    return content;
}

} // namespace

Result<Content> decisions(const Ask& ask) {
    return ask.answer(views::register_page(ask.seen, ask.query), render);
}

} // namespace concordat::web::pages
