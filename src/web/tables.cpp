// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that several pages show.
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web {

govuk::Cell cell(std::string_view text) {
    return {.text = std::string(text)};
}
govuk::Cell cell(Markup markup) {
    return {.html = std::move(markup)};
}
govuk::Cell number_cell(std::string_view text) {
    return {.text = std::string(text), .format = "numeric"};
}

std::vector<govuk::Cell> head(std::initializer_list<std::string_view> titles) {
    std::vector<govuk::Cell> cells;
    for (std::string_view title : titles)
        cells.push_back(cell(title));
    return cells;
}

Markup decision_table(const Ask& ask, std::string caption,
                      const std::vector<views::DecisionRow>& rows) {
    govuk::Table table{.head = head({"Decided", "Decision", "Body"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::DecisionRow& row : rows) {
        Markup name;
        if (row.reference)
            name.add(html::element("strong", {}, *row.reference), html::void_element("br"));
        name.add(ask.link(row.decision));
        Markup when =
            row.decided ? shown(*row.decided) : tag("Not yet decided", govuk::Colour::yellow);
        table.rows.push_back(
            {cell(std::move(when)), cell(std::move(name)), cell(ask.link(row.body))});
    }
    return html::wide_table(table);
}

namespace {

Markup waiting_body(const Ask& ask, const views::WaitRow& row) {
    Markup out = ask.link(row.body);
    if (row.now_with) out.add(", now with ", ask.link(*row.now_with));
    return html::element("div", {{"class", "govuk-!-margin-bottom-1"}}, out);
}

} // namespace

Markup wait_table(const Ask& ask, std::string caption, const std::vector<views::WaitRow>& rows) {
    govuk::Table table{.head = head({"Waiting on", "To ratify", "Agreed"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    table.head.push_back({.text = "Waiting for", .format = "numeric"});
    for (std::size_t i = 0; i < rows.size();) {
        const views::WaitRow& first = rows[i];
        Markup bodies;
        for (; i < rows.size() && rows[i].recommendation == first.recommendation &&
               rows[i].since == first.since;
             ++i)
            bodies.add(waiting_body(ask, rows[i]));
        Markup item = ask.link(first.recommendation);
        item.add(html::void_element("br"), ask.link(first.board));
        table.rows.push_back({cell(std::move(bodies)), cell(std::move(item)),
                              cell(shown(first.since)), number_cell(days(first.days))});
    }
    return html::wide_table(table);
}

Markup recommendation_table(const Ask& ask, std::string caption,
                            const std::vector<views::RecommendationRow>& rows, Boards boards) {
    govuk::Table table{.head = head({"Item", "What it asks", "Outcome"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::RecommendationRow& row : rows) {
        Markup item = ask.link(row.recommendation);
        if (boards == Boards::shown) {
            item.add(html::void_element("br"), ask.link(row.meeting, row.board.name));
        } else if (row.group) {
            item.add(html::void_element("br"), *row.group);
        }
        Markup outcome = tag(row.outcome);
        if (row.until) outcome.add(html::void_element("br"), "until ", shown(*row.until));
        if (row.since && !row.until) outcome.add(html::void_element("br"), shown(*row.since));
        if (row.told) outcome.add(html::void_element("br"), "A document tells an outcome");
        table.rows.push_back(
            {cell(std::move(item)), cell(shown(row.words)), cell(std::move(outcome))});
    }
    return html::wide_table(table);
}

} // namespace concordat::web
