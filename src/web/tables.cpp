// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that several pages show.
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web {

std::optional<std::string> reference_of(const views::DecisionRow& row) {
    if (!row.reference) return std::nullopt;
    return row.instrument ? *row.instrument + " " + *row.reference : *row.reference;
}

namespace {

void put_state(Markup& cell, std::string_view words) {
    cell.add(html::element("span", {{"class", "concordat-state"}}, words));
}

/// "Executive Order 0059" above the decision's title.
void put_decision(Markup& cell, const Ask& ask, const views::DecisionRow& row) {
    if (row.reference) {
        cell.add(html::element("strong", {}, row.instrument.value_or(""), row.instrument ? " " : "",
                               *row.reference),
                 html::void_element("br"));
    }
    cell.add(ask.link(row.decision));
    if (row.changed) {
        put_state(cell, fmt::format("{}{} from {}", label(*row.changed),
                                    *row.in_part ? " in part" : "", in_words(*row.changed_from)));
    }
}

} // namespace

Markup decision_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::DecisionRow>& rows, Whose bodies) {
    std::vector<html::Column> columns = {"Decided", "Decision"};
    if (bodies == Whose::shown) columns.push_back("Body");
    html::WideTable table(caption, columns);
    for (const views::DecisionRow& row : rows) {
        if (row.decided) {
            table.row(shown(*row.decided));
        } else {
            table.row(tag("Not yet decided", govuk::Colour::yellow));
        }
        table.cell(html::written([&](Markup& cell) { put_decision(cell, ask, row); }));
        if (bodies == Whose::shown) table.cell(ask.link(row.body));
    }
    return table.end();
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

/// "Recommendation 4", which does not break.
std::string numbered(const std::string& number) {
    return "Recommendation\u00a0" + number;
}

void put_waiting(Markup& cell, const Ask& ask, const views::WaitingBody& waiting) {
    const auto names = [&](Markup& out) {
        out.add(ask.link(waiting.body));
        if (waiting.now_with) out.add(", now with ", ask.link(*waiting.now_with));
    };
    cell.add(html::element("div", {{"class", "govuk-!-margin-bottom-1"}}, html::written(names)));
}

} // namespace

Markup wait_table(const Ask& ask, std::string_view caption, const std::vector<views::WaitRow>& rows,
                  Whose bodies) {
    std::vector<html::Column> columns = {"To ratify"};
    if (bodies == Whose::shown) columns.push_back("Waiting on");
    columns.insert(columns.end(), {"Agreed", html::numeric("Waiting for")});
    html::WideTable table(caption, columns);
    for (const views::WaitRow& row : rows) {
        table.row(html::parts(ask.link(row.recommendation), ", ", ask.link(row.board),
                              html::void_element("br"), first_words(row.words)));
        if (bodies == Whose::shown) {
            table.cell(html::written([&](Markup& cell) {
                for (const views::WaitingBody& one : row.bodies)
                    put_waiting(cell, ask, one);
            }));
        }
        table.cell(shown(row.since));
        table.cell(days(row.days));
    }
    return table.end();
}

Markup adopted_if(const Ask& ask, const views::AdoptedIf& condition) {
    Markup out;
    if (condition.agreed) {
        out.add("On condition that ", ask.link(*condition.agreed), " is agreed. ");
    } else if (condition.words) {
        out.add("On condition: ", shown(*condition.words), " ");
    } else {
        out.add("On a condition that is not stated. ");
    }
    if (!condition.met) return html::markup(out, "Not met yet.");
    return html::markup(out, "Met on ", shown(*condition.met), ".");
}

Markup ended_by(const Ask& ask, const views::EndingView& ending) {
    if (!ending.by) return html::markup("Withdrawn from ", shown(ending.effective));
    return html::markup(label(ending.as), " by ", ask.link(*ending.by), " from ",
                        shown(ending.effective));
}

std::string force_of(const views::RecommendationRow& row, Day as_at) {
    if (row.in_force_until) {
        const bool is_over = *row.in_force_until <= as_at;
        return fmt::format("{} from {} until {}", is_over ? "Was in force" : "In force",
                           in_words(*row.in_force_from), in_words(*row.in_force_until));
    }
    if (row.in_force_from) {
        const bool since = *row.in_force_from <= as_at;
        return fmt::format("In force {} {}", since ? "since" : "from",
                           in_words(*row.in_force_from));
    }
    if (row.required == 0) return {};
    return fmt::format("Not in force: {} of {} {} ratified", row.ratified, row.required,
                       row.ratified == 1 ? "has" : "have");
}

namespace {

void put_item(Markup& cell, const Ask& ask, const views::RecommendationRow& row, Whose meetings) {
    if (meetings == Whose::shown) {
        cell.add(ask.link(row.recommendation));
        if (row.board.id.text() != ask.thing)
            cell.add(html::void_element("br"), ask.link(row.meeting, row.board.name));
        return;
    }
    cell.add(html::link(ask.href(row.recommendation.id), numbered(row.number)));
    if (row.group) cell.add(html::void_element("br"), *row.group);
    if (row.paper) cell.add(html::void_element("br"), ask.link(*row.paper));
}

void put_outcome(Markup& cell, const Ask& ask, const views::RecommendationRow& row,
                 Whose meetings) {
    cell.add(tag(row.outcome));
    if (row.until) {
        put_state(cell, "until " + in_words(*row.until));
    } else if (row.since && (meetings == Whose::shown || row.since != row.meeting_on)) {
        put_state(cell, in_words(*row.since));
    }
    if (const std::string force = force_of(row, ask.seen.as_at()); !force.empty())
        put_state(cell, force);
    if (row.told) put_state(cell, "A document tells an outcome");
}

/// "4 approved, 1 deferred"
void put_counts(Markup& cell, const std::vector<views::OutcomeCount>& counts) {
    for (const views::OutcomeCount& one : counts) {
        std::string words(label(one.outcome));
        if (words[0] >= 'A' && words[0] <= 'Z') words[0] += 'a' - 'A';
        cell.add(&one == &counts.front() ? "" : ", ", one.items, "\u00a0", words);
    }
}

} // namespace

Markup recommendation_table(const Ask& ask, std::string_view caption,
                            const std::vector<views::RecommendationRow>& rows, Whose meetings) {
    html::WideTable table(caption, {"Item", "What it asks",
                                    html::with_classes("Outcome", "govuk-!-width-one-quarter")});
    for (const views::RecommendationRow& row : rows) {
        table.row(html::written([&](Markup& cell) { put_item(cell, ask, row, meetings); }),
                  html::parts(html::element("strong", {}, label(row.verb)), ". ", shown(row.words)),
                  html::written([&](Markup& cell) { put_outcome(cell, ask, row, meetings); }));
    }
    return table.end();
}

Markup statements(const Ask& ask, const std::vector<views::StatementView>& rows) {
    if (rows.empty()) return {};
    std::vector<Markup> items;
    for (const views::StatementView& row : rows) {
        Markup item = ask.link(row.body);
        item.add(", ", shown(row.on), ": ", shown(row.words));
        if (row.source) item.add(" (", *row.source, ")");
        items.push_back(std::move(item));
    }
    return html::markup(html::heading(2, "Said outside the vote"),
                        html::paragraph("A statement changes no outcome."),
                        html::list(html::ListKind::bullet, items));
}

Markup interests(const Ask& ask, const std::vector<views::InterestView>& rows) {
    if (rows.empty()) return {};
    html::WideTable table("Interests declared", {"Seat", "Interest", "In", "Day"});
    for (const views::InterestView& row : rows) {
        Markup interest = html::escape(label(row.interest));
        if (row.nature) interest.add(html::void_element("br"), shown(*row.nature));
        table.row(shown(ask, row.seat), interest,
                  row.item ? ask.link(*row.item) : html::escape("All items of the meeting"),
                  shown(row.on));
    }
    return table.end();
}

Markup taken(const Ask& ask, const views::SeatView& seat,
             const std::optional<views::Named>& taken_by) {
    Markup out = shown(ask, seat);
    if (taken_by) out.add(html::void_element("br"), "taken by ", ask.link(*taken_by));
    return out;
}

Markup outcomes_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::MeetingOutcomes>& rows, Whose boards) {
    html::WideTable table(caption, {"Day", "Meeting", "What came of its recommendations"});
    for (const views::MeetingOutcomes& row : rows) {
        table.row(shown(row.on), html::written([&](Markup& cell) {
                      cell.add(ask.link(row.meeting));
                      if (boards == Whose::shown)
                          cell.add(html::void_element("br"), ask.link(row.board));
                  }),
                  html::written([&](Markup& cell) { put_counts(cell, row.outcomes); }));
    }
    return table.end();
}

} // namespace concordat::web
