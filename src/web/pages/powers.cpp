// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/powers.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/names.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/power_parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

std::string powers_in_words(const std::vector<meetings::Power>& may) {
    std::vector<std::string> words;
    for (const meetings::Power power : may)
        words.emplace_back(meetings::in_words(power));
    return views::listed(words);
}

Markup goes_to(const Ask& ask, const views::BoardPowers& board) {
    std::vector<Markup> lines;
    if (!board.required_bodies.empty())
        lines.push_back(html::markup("Ratified by ", links(ask, board.required_bodies)));
    if (board.recommends_to)
        lines.push_back(html::markup("Recommends to ", ask.link(*board.recommends_to)));
    if (board.reports_to) lines.push_back(html::markup("Reports to ", ask.link(*board.reports_to)));
    return html::join(lines, html::void_element("br"));
}

Markup standing_of(const Ask& ask, const views::BoardPowers& board) {
    Markup out =
        html::escape(board.standing ? label(*board.standing) : std::string_view("Not stated"));
    if (board.standing_source)
        out.add(html::element("span", {{"class", "concordat-state"}}, *board.standing_source));
    if (board.decides_under)
        out.add(html::element("span", {{"class", "concordat-state"}},
                              decides_by(ask, *board.decides_under, board.cannot_decide)));
    return out;
}

Content render(const Ask& ask, const views::PowersPage& view) {
    Content content{.title = "Who may decide what"};
    content.way = {{.text = "Authority", .href = ask.href("/sums")},
                   {.text = "Who may decide what"}};
    content.main = title("Who may decide what");
    if (view.boards.empty() && view.schemes.empty() && view.delegations.empty())
        content.main.add(html::paragraph("Nothing on record says."));
    content.main.add(board_powers(ask, "Boards, by what they may decide", view.boards));
    content.main.add(delegation_powers(ask, "Delegations", view.delegations),
                     page_links(ask, view.page, view.pages));
    for (const views::SchemeOfConsentView& scheme : view.schemes)
        content.main.add(scheme_of_consent(ask, scheme));
    return content;
}

} // namespace

Markup decides_by(const Ask& ask, const views::Named& agreement, bool cannot_decide) {
    Markup by = ask.link(agreement);
    if (cannot_decide) by.add(", which is not in force");
    return by;
}

Markup board_powers(const Ask& ask, std::string_view caption,
                    const std::vector<views::BoardPowers>& boards) {
    if (boards.empty()) return {};
    std::vector<views::Named> named;
    for (const views::BoardPowers& board : boards)
        named.push_back(board.board);
    html::WideTable table(caption, {"Board", "Standing", "Matters", "Then"});
    for (const views::BoardPowers& board : boards) {
        table.row(html::markup(ask.link(board.board), told_apart(ask, board.board, named)),
                  standing_of(ask, board),
                  board.matters.empty() ? std::string("Not stated") : views::listed(board.matters),
                  goes_to(ask, board));
    }
    return table.end();
}

Markup delegation_powers(const Ask& ask, std::string_view caption,
                         const std::vector<views::DelegationRow>& rows) {
    if (rows.empty()) return {};
    html::WideTable table(caption, {"Delegation", "To", "In force", html::numeric("Limit")});
    for (const views::DelegationRow& row : rows) {
        table.row(ask.link(row.delegation), links(ask, row.delegates),
                  authority_standing(ask, row.standing),
                  row.limit ? text(*row.limit) : std::string("None stated"));
    }
    return table.end();
}

Markup scheme_of_consent(const Ask& ask, const views::SchemeOfConsentView& view) {
    html::WideTable table("Scheme of consent of " + view.body.name,
                          {"To", "May", html::numeric("Limit of one use")});
    for (const views::LetView& one : view.consents) {
        Markup to = ask.link(one.to);
        if (one.post && one.post->office.id != one.to.id)
            to.add(html::void_element("br"), shown(ask, *one.post));
        table.row(to, views::with_capital(powers_in_words(one.may)),
                  one.limit ? text(*one.limit) : std::string("None stated"));
    }
    Markup out = table.end();
    if (view.source) out.add(html::paragraph("By ", *view.source));
    return out;
}

Markup powers(const Ask& ask, const views::BodyPowers& view) {
    Markup out = board_powers(ask, "Boards it is on, and what they may decide", view.boards);
    out.add(delegation_powers(ask, "What it has delegated", view.delegations));
    if (view.scheme) out.add(scheme_of_consent(ask, *view.scheme));
    return out;
}

Result<Content> powers(const Ask& ask) {
    return ask.answer(views::powers_page(ask.seen, ask.query), render);
}

} // namespace concordat::web::pages
