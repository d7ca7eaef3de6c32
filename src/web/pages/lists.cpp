// SPDX-License-Identifier: GPL-3.0-or-later
// The short lists: boards, bodies, collaborations.
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/boards.hpp"
#include "views/bodies.hpp"
#include "views/chain.hpp"
#include "views/collaborations.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <algorithm>

namespace concordat::web::pages {

namespace {

Content listing(std::string_view name, std::string_view empty, const govuk::Table& table) {
    Content content{.title = std::string(name)};
    content.way = {{.text = std::string(name)}};
    content.main = title(name);
    content.main.add(table.rows.empty() ? html::paragraph(empty) : html::wide_table(table));
    return content;
}

Content render_boards(const Ask& ask, const views::BoardsPage& view) {
    govuk::Table table{.head = head({"Board", "Serves", "Standing", "Meets", "Last met"}),
                       .caption = "Every board on record",
                       .caption_classes = "govuk-visually-hidden"};
    for (const views::BoardRow& row : view.rows) {
        const auto same_name = [&](const views::BoardRow& one) {
            return one.board.name == row.board.name;
        };
        Markup board = ask.link(row.board);
        if (std::count_if(view.rows.begin(), view.rows.end(), same_name) > 1)
            board.add(" (constituted ", year_of(row.constituted), ")");
        table.rows.push_back(
            {cell(std::move(board)), cell(row.serves ? ask.link(*row.serves) : Markup{}),
             cell(row.standing ? label(*row.standing) : std::string_view("Not stated")),
             cell(row.cadence ? *row.cadence : "Not stated"),
             cell(row.last_met ? shown(*row.last_met) : html::escape("No meeting recorded"))});
    }
    return listing("Boards", "No board has been recorded.", table);
}

Content render_bodies(const Ask& ask, const views::BodiesPage& view) {
    govuk::Table table{.head = head({"Body", "Kind", "From", "Ended"}),
                       .caption = "Every body on record",
                       .caption_classes = "govuk-visually-hidden"};
    table.head.push_back({.text = "Decisions", .format = "numeric"});
    for (const views::BodyRow& row : view.rows) {
        table.rows.push_back({cell(ask.link(row.body)), cell(label(row.kind)),
                              cell(row.from ? shown(*row.from) : Markup{}),
                              cell(row.ended ? shown(*row.ended) : Markup{}),
                              number_cell(std::to_string(row.decisions))});
    }
    return listing("Bodies", "No body has been recorded.", table);
}

Content render_collaborations(const Ask& ask, const views::CollaborationsPage& view) {
    govuk::Table table{.head = head({"Collaboration", "Functions", "Members"}),
                       .caption = "Every collaboration on record",
                       .caption_classes = "govuk-visually-hidden"};
    for (const views::CollaborationRow& row : view.rows) {
        table.rows.push_back(
            {cell(ask.link(row.collaboration)),
             cell(row.functions.empty() ? "Not stated" : views::listed(row.functions)),
             cell(row.members.empty() ? html::escape("Which partners is not stated")
                                      : links(ask, row.members))});
    }
    return listing("Collaborations", "No collaboration has been recorded.", table);
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
