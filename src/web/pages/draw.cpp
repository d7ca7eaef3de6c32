// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draw.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Markup parts(const Ask& ask, const views::DrawPage& view) {
    if (view.parts.empty()) return {};
    html::WideTable table("Who pays which part", {"Body", "Authority", html::numeric("Amount")});
    for (const views::DrawPart& part : view.parts) {
        Markup authority = part.stands ? tag("Ratified", govuk::Colour::green)
                                       : tag("None: paid by nobody", govuk::Colour::red);
        if (part.withdrawn) {
            authority = tag("Withdrawn", govuk::Colour::grey);
            authority.add(" from ", shown(*part.withdrawn));
        }
        table.row(ask.link(part.body), authority, part.amount ? text(*part.amount) : "Not stated");
    }
    return table.end();
}

Markup state_of(const views::DrawPage& view) {
    if (view.withdrawn) return inset("Withdrawn: it counts no more.");
    if (!view.in_doubt) return {};
    return inset("In doubt: an entry made later took its ground away. It stands and counts until "
                 "each body concerned confirms or withdraws it.");
}

Content render_draw(const Ask& ask, const views::DrawPage& view) {
    Content content{.title = view.draw.name};
    content.way = {{.text = "Authority", .href = ask.href("/sums")},
                   {.text = view.under.name, .href = ask.href(view.under.id)},
                   {.text = view.draw.name}};
    content.main = title(view.draw, "Draw, " + in_words(view.on));
    content.main.add(state_of(view));
    Facts facts;
    if (view.withheld) facts.add("Amount and purpose", "Withheld. " + *view.withheld);
    if (!view.withheld && view.power == meetings::Power::spend)
        facts.add("Amount", view.amount ? text(*view.amount) : "Not stated");
    facts.add("Purpose", view.purpose);
    facts.add("Kind of act", views::with_capital(std::string(meetings::in_words(view.power))));
    facts.add("Under", ask.link(view.under));
    if (view.sum && view.sum->id != view.under.id) facts.add("Drawn on", ask.link(*view.sum));
    std::vector<Markup> by;
    for (const views::Post& post : view.by)
        by.push_back(shown(ask, post));
    facts.add("By", html::list(html::ListKind::plain, by));
    content.main.add(facts.render(), why_link(ask, view.draw.id), flags(ask, view.flags),
                     parts(ask, view), doubts(ask, view.doubts));
    return content;
}

Content render_spending(const Ask& ask, const views::SpendingPage& view) {
    const views::SpendingRow& row = view.spending;
    Content content{.title = row.spending.name};
    content.way = {{.text = "Authority", .href = ask.href("/sums")},
                   {.text = "Spending told", .href = ask.href("/spendings")},
                   {.text = row.spending.name}};
    content.main = title(row.spending, "Spending told without authority");
    Facts facts;
    if (view.withheld) facts.add("Amount and source", "Withheld. " + *view.withheld);
    if (row.amount) facts.add("Amount", text(*row.amount));
    facts.add("When", in_words(row.when)).add("By", ask.link(row.body));
    facts.add("Told by", row.source);
    if (view.sum) facts.add("Counts against", ask.link(*view.sum));
    content.main.add(facts.render(), flags(ask, view.flags));
    return content;
}

Content render_spendings(const Ask& ask, const views::SpendingsPage& view) {
    Content content{.title = "Spending told without authority"};
    content.way = {{.text = "Authority", .href = ask.href("/sums")}, {.text = "Spending told"}};
    content.main = title("Spending told without authority");
    content.main.add(
        list_filter(ask, view.bodies, FilterDays::no,
                    {{"sort", "Order", "Told last first", {{"amount", "The largest first"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body ? "No document on record tells of any that fits."
                                                   : "No document on record tells of any."));
        return content;
    }
    content.main.add(spending_table(ask, fmt::format("{} told", view.total), view.rows),
                     page_links(ask, view.page, view.pages));
    return content;
}

} // namespace

Result<Content> draw(const Ask& ask) {
    return ask.answer(views::draw_page(ask.seen, DrawId(ask.thing)), render_draw);
}

Result<Content> spending(const Ask& ask) {
    return ask.answer(views::spending_page(ask.seen, SpendingId(ask.thing)), render_spending);
}

Result<Content> spendings(const Ask& ask) {
    return ask.answer(views::spendings_page(ask.seen, ask.query), render_spendings);
}

} // namespace concordat::web::pages
