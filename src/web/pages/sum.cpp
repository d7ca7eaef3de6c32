// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sum.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

std::string amount_of(meetings::AmountKind kind, Money amount) {
    return fmt::format("{} {}", kind == meetings::AmountKind::cap ? "Up to" : "About",
                       text(amount));
}

/// "£30,000", or "Nothing; £5,000 more than it allows".
std::string left_of(Money left) {
    if (left < Money{0}) return fmt::format("Nothing: {} more than it allows", text(-left));
    return text(left);
}

Markup purposes(const Ask& ask, const views::SumTerms& terms) {
    std::vector<Markup> items;
    for (const views::PurposeView& one : terms.purposes) {
        Markup item = html::escape(one.says.value_or(one.purpose));
        if (one.only_after) item.add(": only after ", *one.only_after);
        if (one.opened_by) item.add(", which is ", ask.link(*one.opened_by));
        items.push_back(std::move(item));
    }
    return html::list(html::ListKind::bullet, items);
}

Markup payers(const Ask& ask, const views::SumTerms& terms) {
    if (terms.payers.empty() && terms.by_agreement) {
        return html::markup(html::heading(2, "Who pays"),
                            html::paragraph("Whoever pays under ", ask.link(*terms.by_agreement),
                                            ", which sets no shares that hold on this day."));
    }
    if (terms.payers.empty()) {
        return html::markup(html::heading(2, "Who pays"),
                            html::paragraph("Not stated. No amount can be drawn until a text says "
                                            "which bodies pay."));
    }
    html::WideTable table("Who pays", {"Body", html::numeric("Share"), "Its own decision"});
    for (const views::PayerView& payer : terms.payers) {
        table.row(ask.link(payer.body), payer.share ? text(*payer.share) : "Not stated",
                  payer.ratified ? tag("Ratified", govuk::Colour::green)
                                 : tag("Not ratified", govuk::Colour::yellow));
    }
    return table.end();
}

void add_terms(Facts& facts, const Ask& ask, const views::SumTerms& terms) {
    facts.add("Amount", amount_of(terms.kind, terms.amount));
    facts.add("Drawn and spent", text(terms.counted));
    if (terms.in_doubt != Money{}) facts.add("Of that in doubt", text(terms.in_doubt));
    facts.add("Left", left_of(terms.left));
    facts.add("For", purposes(ask, terms));
    if (terms.by_agreement) facts.add("Paid by the shares of", ask.link(*terms.by_agreement));
    if (terms.opens) {
        facts.add("Further approval of",
                  html::markup(ask.link(*terms.opens), ", for ", terms.opens_purpose.value_or("")));
    }
    facts.add("From", terms.from).add("Last day", terms.through);
    if (terms.severally)
        facts.add("Given", "Severally: each body's part stands without the others'");
}

Content render_sum(const Ask& ask, const views::SumPage& view) {
    Content content{.title = view.sum.name};
    content.way = {{.text = "Authority", .href = ask.href("/sums")}, {.text = view.sum.name}};
    content.main = title(view.sum, "Approved sum");
    Facts facts;
    add_standing(facts, ask, view.standing);
    if (view.terms) add_terms(facts, ask, *view.terms);
    if (view.withheld) facts.add("Its terms", "Withheld. " + *view.withheld);
    if (!view.delegations.empty()) facts.add("Delegated by", links(ask, view.delegations));
    content.main.add(facts.render(), why_link(ask, view.sum.id), flags(ask, view.flags));
    if (view.terms) content.main.add(payers(ask, *view.terms));
    content.main.add(draws(ask, view.draws, view.page, view.pages));
    if (!view.told.empty())
        content.main.add(spending_table(ask, "Told as spent, without authority", view.told));
    return content;
}

Content render_sums(const Ask& ask, const views::SumsPage& view) {
    Content content{.title = "Approved sums", .way = {{.text = "Authority"}}};
    content.main = title("Approved sums");
    content.main.add(list_filter(ask, view.bodies, FilterDays::no,
                                 {authority_states(),
                                  {"sort",
                                   "Order",
                                   "Asked for last first",
                                   {{"name", "By name"}, {"left", "With the least left first"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.state
                                             ? "No sum is on record that fits."
                                             : "No sum has been put to a board."));
        return content;
    }
    html::WideTable table(fmt::format("{} {}", view.total, view.total == 1 ? "sum" : "sums"),
                          {"Sum", "In force", html::numeric("Amount"), html::numeric("Drawn"),
                           html::numeric("Left")});
    for (const views::SumRow& row : view.rows) {
        const bool told = row.amount.has_value();
        table.row(ask.link(row.sum), authority_standing(ask, row.standing),
                  told ? amount_of(*row.kind, *row.amount) : "Withheld",
                  told ? text(*row.counted) : "Withheld", told ? left_of(*row.left) : "Withheld");
    }
    content.main.add(table.end(), page_links(ask, view.page, view.pages));
    return content;
}

} // namespace

Result<Content> sum(const Ask& ask) {
    return ask.answer(views::sum_page(ask.seen, SumId(ask.thing), ask.query), render_sum);
}

Result<Content> sums(const Ask& ask) {
    return ask.answer(views::sums_page(ask.seen, ask.query), render_sums);
}

} // namespace concordat::web::pages
