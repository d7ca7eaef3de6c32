// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what is due, which the forward plan and the pages of meetings show.
#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/parts.hpp"

namespace concordat::web {

namespace {

std::string_view kind_of_row(const views::PlanRow& row) {
    const std::string_view kind = kind_of(row.thing.id.text());
    if (kind == ActionKind::kName) return "Action";
    if (kind == CommissionKind::kName) return "Paper asked for";
    return kind == DutyKind::kName ? "Duty put off" : "Put off";
}

void put_state(Markup& cell, std::string_view words) {
    cell.add(html::element("span", {{"class", "concordat-state"}}, words));
}

void put_due(Markup& cell, const views::PlanRow& row) {
    if (row.due) {
        cell.add(shown(*row.due));
        const auto& says = row.due_says;
        if (says && *says != "by " + in_words(*row.due)) put_state(cell, *says);
    } else {
        cell.add(row.due_says ? *row.due_says : std::string("Not stated"));
    }
}

void put_whose(Markup& cell, const Ask& ask, const views::PlanRow& row) {
    if (row.whose_not_stated) cell.add("Not stated");
    if (!row.with) return;
    cell.add(ask.link(*row.with));
    for (const views::Named& body : row.of) {
        const bool said = row.with->name.find(body.name) != std::string::npos;
        if (!said) cell.add(", ", ask.link(body));
    }
}

void put_standing(Markup& cell, const views::PlanRow& row) {
    cell.add(tag(row.state));
    if (row.delivered) put_state(cell, in_words(*row.delivered));
    if (row.days_late > 0) put_state(cell, days(row.days_late) + " late");
}

} // namespace

Markup plan_table(const Ask& ask, std::string_view caption,
                  const std::vector<views::PlanRow>& rows) {
    html::WideTable table(caption, {"Due", "What", "With", "Reported at", "State"});
    for (const views::PlanRow& row : rows) {
        table.row(html::written([&](Markup& cell) { put_due(cell, row); }),
                  html::written([&](Markup& cell) {
                      cell.add(ask.link(row.thing));
                      put_state(cell, kind_of_row(row));
                  }),
                  html::written([&](Markup& cell) { put_whose(cell, ask, row); }),
                  links(ask, row.boards),
                  html::written([&](Markup& cell) { put_standing(cell, row); }));
    }
    return table.end();
}

} // namespace concordat::web
