// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/authority_parts.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

Markup authority_standing(const Ask& ask, const views::StandingView& view) {
    if (view.in_force) {
        Markup out = tag("In force", govuk::Colour::green);
        out.add(html::void_element("br"), "Since ", shown(*view.in_force_from));
        if (view.in_force_until) out.add(", until ", shown(*view.in_force_until));
        return out;
    }
    const bool in_part = !view.in_part_for.empty();
    Markup out = in_part ? tag("In force in part", govuk::Colour::teal)
                         : tag("Not in force", govuk::Colour::yellow);
    out.add(html::void_element("br"));
    if (in_part) {
        out.add("For ", links(ask, view.in_part_for), "; waits for ", links(ask, view.waits_on));
    } else if (view.ended) {
        out.add("It was, until ", shown(view.ended->on), ": its cause was taken away (",
                ask.link(view.ended->by), ")");
    } else if (!view.agreed) {
        out.add("Not agreed");
    } else if (view.board_lacks) {
        out.add(*view.board_lacks);
    } else if (view.in_force_until && ask.seen.is_there(*view.in_force_until)) {
        out.add("It was, until ", shown(*view.in_force_until));
    } else if (view.in_force_from) {
        out.add("From ", shown(*view.in_force_from));
    } else if (!view.waits_on.empty()) {
        out.add("Waits for ", links(ask, view.waits_on));
    } else if (view.gone.empty()) {
        out.add("The board only recommends or scrutinises");
    }
    if (!view.gone.empty() && !view.in_force_from) {
        out.add(html::void_element("br"),
                "Ended without a successor, and did not ratify: ", links(ask, view.gone));
    }
    return out;
}

ListChoice authority_states() {
    return {"state",
            "State",
            "Any",
            {{"in_force", "In force"},
             {"in_part", "In force in part"},
             {"not_in_force", "Not in force"}}};
}

void add_standing(Facts& facts, const Ask& ask, const views::StandingView& view) {
    facts.add("In force", authority_standing(ask, view));
    facts.add("Rests on", ask.link(view.asked_by));
    facts.add("Agreed", view.agreed);
}

namespace {

std::string amount_of(const views::DrawRow& row) {
    if (!row.amount) return "Not stated";
    if (!row.counted) return text(*row.amount);
    return fmt::format("{} of {}", text(*row.counted), text(*row.amount));
}

} // namespace

Markup draws(const Ask& ask, const std::vector<views::DrawRow>& rows, int page, int pages) {
    if (rows.empty())
        return html::markup(html::heading(2, "Draws"), html::paragraph("Nothing has been drawn."));
    html::WideTable table(with_page("Draws", page, pages),
                          {"Date", "For", "Purpose", "By", html::numeric("Amount")});
    for (const views::DrawRow& row : rows) {
        Markup what = ask.link(row.draw);
        if (row.withdrawn) {
            what.add(" ", tag("Withdrawn", govuk::Colour::grey));
        } else if (row.in_doubt || row.open_flags > 0) {
            what.add(" ", tag("Doubt", govuk::Colour::orange));
        }
        table.row(shown(row.on), what, row.purpose.value_or("Not stated"), links(ask, row.by),
                  amount_of(row));
    }
    return html::markup(table.end(), page_links(ask, page, pages));
}

Markup spending_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::SpendingRow>& rows) {
    html::WideTable table(caption, {"When", "For", "Body", "Told by", html::numeric("Amount")});
    for (const views::SpendingRow& row : rows) {
        table.row(in_words(row.when), ask.link(row.spending), ask.link(row.body),
                  row.source.value_or("Withheld"), row.amount ? text(*row.amount) : "Withheld");
    }
    return table.end();
}

Markup doubts(const Ask& ask, const std::vector<views::DoubtView>& all) {
    if (all.empty()) return {};
    Markup out = html::heading(2, "Doubts");
    for (const views::DoubtView& doubt : all) {
        Facts facts;
        facts.add("In doubt since", shown(doubt.since));
        facts.add("Because", doubt.says.value_or("Withheld."));
        facts.add("By an entry about",
                  html::markup(ask.link(doubt.cause), ", number ", doubt.entry, " in the ledger"));
        std::vector<Markup> answers;
        for (const views::AnsweredView& one : doubt.answers) {
            answers.push_back(html::markup(label(one.as), " by ", ask.link(one.body), " on ",
                                           shown(one.on), ". ", shown(one.reason)));
        }
        if (!answers.empty()) facts.add("Answers", html::list(html::ListKind::plain, answers));
        if (!doubt.waits_on.empty()) facts.add("Waits on", links(ask, doubt.waits_on));
        out.add(facts.render());
    }
    return out;
}

} // namespace concordat::web::pages
