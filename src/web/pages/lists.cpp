// SPDX-License-Identifier: GPL-3.0-or-later
// The short lists: boards, bodies, collaborations.
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/boards.hpp"
#include "views/bodies.hpp"
#include "views/chain.hpp"
#include "views/collaborations.hpp"
#include "web/pages/names.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

Content listing(std::string_view name, const Markup& list) {
    Content content{.title = std::string(name)};
    content.way = {{.text = std::string(name)}};
    content.main = html::markup(title(name), list);
    return content;
}

Content render_boards(const Ask& ask, const views::BoardsPage& view) {
    if (view.rows.empty()) return listing("Boards", html::paragraph("No board has been recorded."));
    html::WideTable table("Every board on record",
                          {"Board", "Serves", "Standing", "Meets", "Last met"},
                          html::Caption::hidden);
    std::vector<views::Named> boards;
    for (const views::BoardRow& row : view.rows)
        boards.push_back(row.board);
    for (const views::BoardRow& row : view.rows) {
        table.row(html::markup(ask.link(row.board), told_apart(ask, row.board, boards)),
                  row.serves ? ask.link(*row.serves) : Markup{},
                  row.standing ? label(*row.standing) : std::string_view("Not stated"),
                  row.cadence ? *row.cadence : "Not stated",
                  row.last_met ? shown(*row.last_met) : html::escape("No meeting recorded"));
    }
    return listing("Boards", table.end());
}

Content render_bodies(const Ask& ask, const views::BodiesPage& view) {
    if (view.rows.empty()) return listing("Bodies", html::paragraph("No body has been recorded."));
    html::WideTable table("Every body on record",
                          {"Body", "Kind", "From", "Ended", html::numeric("Decisions")},
                          html::Caption::hidden);
    for (const views::BodyRow& row : view.rows) {
        table.row(ask.link(row.body), label(row.kind), row.from ? shown(*row.from) : Markup{},
                  row.ended ? shown(*row.ended) : Markup{}, row.decisions);
    }
    return listing("Bodies", table.end());
}

Content render_collaborations(const Ask& ask, const views::CollaborationsPage& view) {
    if (view.rows.empty())
        return listing("Collaborations", html::paragraph("No collaboration has been recorded."));
    html::WideTable table("Every collaboration on record",
                          {"Collaboration", "Functions", "Members"}, html::Caption::hidden);
    for (const views::CollaborationRow& row : view.rows) {
        table.row(ask.link(row.collaboration),
                  row.functions.empty() ? "Not stated" : views::listed(row.functions),
                  row.members.empty() ? html::escape("Which partners is not stated")
                                      : links(ask, row.members));
    }
    return listing("Collaborations", table.end());
}

} // namespace

Result<Content> boards(const Ask& ask) {
    return ask.answer(std::optional(views::boards_page(ask.seen)), render_boards);
}

Result<Content> bodies(const Ask& ask) {
    return ask.answer(std::optional(views::bodies_page(ask.seen)), render_bodies);
}

Result<Content> collaborations(const Ask& ask) {
    return ask.answer(std::optional(views::collaborations_page(ask.seen)), render_collaborations);
}

} // namespace concordat::web::pages
