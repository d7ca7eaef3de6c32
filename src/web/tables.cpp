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

std::optional<std::string> reference_of(const views::DecisionRow& row) {
    if (!row.reference) return std::nullopt;
    return row.instrument ? *row.instrument + " " + *row.reference : *row.reference;
}

Markup decision_table(const Ask& ask, std::string caption,
                      const std::vector<views::DecisionRow>& rows, Whose bodies) {
    govuk::Table table{.head = head({"Decided", "Decision"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    if (bodies == Whose::shown) table.head.push_back(cell("Body"));
    for (const views::DecisionRow& row : rows) {
        Markup name;
        if (const auto reference = reference_of(row))
            name.add(html::element("strong", {}, *reference), html::void_element("br"));
        name.add(ask.link(row.decision));
        Markup when =
            row.decided ? shown(*row.decided) : tag("Not yet decided", govuk::Colour::yellow);
        table.rows.push_back({cell(std::move(when)), cell(std::move(name))});
        if (bodies == Whose::shown) table.rows.back().push_back(cell(ask.link(row.body)));
    }
    return html::wide_table(std::move(table));
}

Markup first_words(const views::Words& words) {
    constexpr std::size_t kMost = 90; // bytes
    if (!words.text) return shown(words);
    const std::string_view text = *words.text;
    if (text.size() <= kMost) return html::escape(text);
    const auto end = text.rfind(' ', kMost);
    if (end == std::string_view::npos) return html::escape(text);
    return html::markup(text.substr(0, end), " \u2026");
}

namespace {

Markup state(std::string_view words) {
    return html::element("span", {{"class", "concordat-state"}}, words);
}

/// "Recommendation 4", which does not break.
std::string numbered(const std::string& number) {
    return "Recommendation\u00a0" + number;
}

Markup waiting_body(const Ask& ask, const views::WaitingBody& waiting) {
    Markup out = ask.link(waiting.body);
    if (waiting.now_with) out.add(", now with ", ask.link(*waiting.now_with));
    return html::element("div", {{"class", "govuk-!-margin-bottom-1"}}, out);
}

} // namespace

Markup wait_table(const Ask& ask, std::string caption, const std::vector<views::WaitRow>& rows,
                  Whose bodies) {
    govuk::Table table{.head = head({"To ratify"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    if (bodies == Whose::shown) table.head.push_back(cell("Waiting on"));
    table.head.push_back(cell("Agreed"));
    table.head.push_back({.text = "Waiting for", .format = "numeric"});
    for (const views::WaitRow& row : rows) {
        Markup item = ask.link(row.recommendation);
        item.add(", ", ask.link(row.board), html::void_element("br"), first_words(row.words));
        std::vector<govuk::Cell> cells = {cell(std::move(item))};
        if (bodies == Whose::shown) {
            Markup waiting;
            for (const views::WaitingBody& one : row.bodies)
                waiting.add(waiting_body(ask, one));
            cells.push_back(cell(std::move(waiting)));
        }
        cells.push_back(cell(shown(row.since)));
        cells.push_back(number_cell(days(row.days)));
        table.rows.push_back(std::move(cells));
    }
    return html::wide_table(std::move(table));
}

std::string force_of(const views::RecommendationRow& row, Day as_at) {
    if (row.in_force_from) {
        const bool since = *row.in_force_from <= as_at;
        return fmt::format("In force {} {}", since ? "since" : "from",
                           in_words(*row.in_force_from));
    }
    if (row.required == 0) return {};
    return fmt::format("Not in force: {} of {} {} ratified", row.ratified, row.required,
                       row.ratified == 1 ? "has" : "have");
}

Markup recommendation_table(const Ask& ask, std::string caption,
                            const std::vector<views::RecommendationRow>& rows, Whose meetings) {
    govuk::Table table{.head = head({"Item", "What it asks", "Outcome"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    table.head[2].classes = "govuk-!-width-one-quarter";
    for (const views::RecommendationRow& row : rows) {
        Markup item;
        if (meetings == Whose::shown) {
            item.add(ask.link(row.recommendation));
            if (row.board.id.text() != ask.thing)
                item.add(html::void_element("br"), ask.link(row.meeting, row.board.name));
        } else {
            item.add(
                html::link(ask.href("/" + row.recommendation.id.text()), numbered(row.number)));
            if (row.group) item.add(html::void_element("br"), *row.group);
        }
        Markup asks =
            html::markup(html::element("strong", {}, label(row.verb)), ". ", shown(row.words));
        Markup outcome = tag(row.outcome);
        if (row.until) {
            outcome.add(state("until " + in_words(*row.until)));
        } else if (row.since && (meetings == Whose::shown || row.since != row.meeting_on)) {
            outcome.add(state(in_words(*row.since)));
        }
        if (const std::string force = force_of(row, ask.seen.as_at()); !force.empty())
            outcome.add(state(force));
        if (row.told) outcome.add(state("A document tells an outcome"));
        table.rows.push_back(
            {cell(std::move(item)), cell(std::move(asks)), cell(std::move(outcome))});
    }
    return html::wide_table(std::move(table));
}

Markup outcomes_table(const Ask& ask, std::string caption,
                      const std::vector<views::MeetingOutcomes>& rows, Whose boards) {
    govuk::Table table{.head = head({"Day", "Meeting", "What came of its recommendations"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::MeetingOutcomes& row : rows) {
        Markup meeting = ask.link(row.meeting);
        if (boards == Whose::shown) meeting.add(html::void_element("br"), ask.link(row.board));
        std::vector<Markup> outcomes;
        for (const views::OutcomeCount& one : row.outcomes) {
            std::string words(label(one.outcome));
            if (words[0] >= 'A' && words[0] <= 'Z') words[0] += 'a' - 'A';
            outcomes.push_back(html::markup(one.items, "\u00a0", words));
        }
        table.rows.push_back({cell(shown(row.on)), cell(std::move(meeting)),
                              cell(html::join(outcomes, html::escape(", ")))});
    }
    return html::wide_table(std::move(table));
}

} // namespace concordat::web
