// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

void add_waiting(const Ask& ask, const views::HomePage& view, Markup& main) {
    if (view.waiting.empty()) {
        main.add(html::heading(2, "Waiting to be ratified"),
                 html::paragraph("Nothing waits for a body to ratify it."));
        return;
    }
    html::WideTable table("Waiting to be ratified",
                          {"Body", html::numeric("Recommendations"), "The oldest since"});
    for (const views::BodyWaits& row : view.waiting) {
        Markup since = shown(row.since);
        since.add(" (", how_long(row.since, ask.seen.as_at()), ")");
        table.row(html::link(ask.href("/waiting?body=", row.body.id), row.body.name), row.items,
                  since);
    }
    main.add(table.end(),
             html::paragraph(html::link(ask.href("/waiting"), "See all ", view.waits,
                                        view.waits == 1 ? " that waits" : " that wait")));
}

void add_decided(const Ask& ask, const views::HomePage& view, Markup& main) {
    if (view.lately_decided.empty()) {
        main.add(html::heading(2, "Decisions"), html::paragraph("No decision has been recorded."));
        return;
    }
    main.add(decision_table(ask, "Latest decisions of the bodies", view.lately_decided),
             html::paragraph(html::link(ask.href("/decisions"), "See the register of decisions (",
                                        view.decisions, ")")));
}

void add_resolved(const Ask& ask, const views::HomePage& view, Markup& main) {
    if (view.lately_resolved.empty()) {
        main.add(html::heading(2, "Resolutions"),
                 html::paragraph("No board has resolved anything yet."));
        return;
    }
    main.add(outcomes_table(ask, "Resolved lately by the boards", view.lately_resolved),
             html::paragraph(html::link(ask.href("/meetings"), "See the calendar of meetings")));
}

Content render(const Ask& ask, const views::HomePage& view) {
    Content content{.title = "Home"};
    content.main = title("What was decided, and what is still waited for");
    content.main.add(html::element(
        "p", {{"class", "govuk-body-l"}},
        "What several public bodies agree together, each of them decides for itself. This record "
        "shows whose decision is recorded, whose is not, and on whose authority."));
    if (view.runs_to)
        content.main.add(html::paragraph("The record runs to ", shown(*view.runs_to), "."));
    add_waiting(ask, view, content.main);
    add_decided(ask, view, content.main);
    add_resolved(ask, view, content.main);
    return content;
}

} // namespace

Result<Content> home(const Ask& ask) {
    return ask.answer(std::optional(views::home_page(ask.seen)), render);
}

} // namespace concordat::web::pages
