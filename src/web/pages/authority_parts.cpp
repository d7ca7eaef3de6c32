// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/authority_parts.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

Markup force_of(const Ask& ask, const views::StandingView& view) {
    if (view.in_force) {
        Markup out = tag("In force", govuk::Colour::green);
        out.add(html::void_element("br"), "Since ", shown(*view.in_force_from));
        if (view.in_force_until) out.add(", until ", shown(*view.in_force_until));
        return out;
    }
    Markup out = tag("Not in force", govuk::Colour::yellow);
    out.add(html::void_element("br"));
    if (!view.agreed) {
        out.add("Not agreed");
    } else if (view.in_force_until && ask.seen.is_there(*view.in_force_until)) {
        out.add("It was, until ", shown(*view.in_force_until));
    } else if (view.in_force_from) {
        out.add("From ", shown(*view.in_force_from));
    } else if (!view.waits_on.empty()) {
        out.add("Waits for ", links(ask, view.waits_on));
    } else {
        out.add("The board only recommends or scrutinises");
    }
    return out;
}

void add_standing(Facts& facts, const Ask& ask, const views::StandingView& view) {
    facts.add("In force", force_of(ask, view));
    facts.add("Rests on", ask.link(view.asked_by));
    facts.add("Agreed", view.agreed);
}

Markup draws(const Ask& ask, const std::vector<views::DrawRow>& rows, int page, int pages) {
    if (rows.empty())
        return html::markup(html::heading(2, "Draws"), html::paragraph("Nothing has been drawn."));
    html::WideTable table(pages > 1 ? fmt::format("Draws, page {} of {}", page, pages) : "Draws",
                          {"Date", "For", "Purpose", "By", html::numeric("Amount")});
    for (const views::DrawRow& row : rows) {
        Markup what = ask.link(row.draw);
        if (row.open_flags > 0) what.add(" ", tag("Doubt", govuk::Colour::orange));
        table.row(shown(row.on), what, row.purpose.value_or("Not stated"), links(ask, row.by),
                  row.amount ? text(*row.amount) : "Not stated");
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

Markup authority_lists(const Ask& ask, std::string_view here) {
    struct List {
        std::string_view name;
        std::string_view path;
    };
    std::vector<Markup> items;
    for (const List& list : {List{"Approved sums", "/sums"}, List{"Delegations", "/delegations"},
                             List{"Spending told without authority", "/spendings"},
                             List{"Bids", "/bids"}, List{"Who may decide what", "/powers"}}) {
        if (list.path == here) {
            items.push_back(html::escape(list.name));
        } else {
            items.push_back(html::markup(html::link(ask.href(list.path), list.name)));
        }
    }
    return html::list(html::ListKind::plain, items);
}

} // namespace concordat::web::pages
