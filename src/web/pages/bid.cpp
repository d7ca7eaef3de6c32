// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bid.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

void add_permission(Facts& facts, const Ask& ask, const views::BidPage& view) {
    if (view.permission) {
        facts.add("Permission", authority_standing(ask, *view.permission));
        facts.add("Permitted by", ask.link(view.permission->asked_by));
    }
    if (view.up_to) facts.add("Up to", text(*view.up_to));
    if (!view.bodies.empty()) facts.add("Who may bid", links(ask, view.bodies));
    if (view.decision) facts.add("Permitted by the decision", ask.link(*view.decision));
    if (!view.permission && !view.decision)
        facts.add("Permission", tag("None is shown", govuk::Colour::red));
}

Content render_bid(const Ask& ask, const views::BidPage& view) {
    const views::BidRow& row = view.bid;
    Content content{.title = row.bid.name};
    content.way = {{.text = "Authority", .href = ask.href("/sums")},
                   {.text = "Bids", .href = ask.href("/bids")},
                   {.text = row.bid.name}};
    content.main = title(row.bid, "Bid");
    content.main.add(html::paragraph("A bid is never spend: what is awarded is spent under an "
                                     "approved sum of its own."));
    Facts facts;
    facts.add("State", tag(row.state));
    if (view.withheld) facts.add("The bid", "Withheld. " + *view.withheld);
    facts.add("Fund", row.fund);
    if (row.body) facts.add("Made by", ask.link(*row.body));
    if (row.body_not_stated) facts.add("Made by", "Not stated");
    if (view.by) facts.add("Submitted by", shown(ask, *view.by));
    if (row.when) facts.add("Made", in_words(*row.when));
    if (row.asked) facts.add("Asked for", text(*row.asked));
    if (view.source) facts.add("Told by", source(ask, *view.source, view.source_thing));
    add_permission(facts, ask, view);
    facts.add("What came of it, on", view.outcome_on);
    if (row.award) facts.add("Awarded", text(*row.award));
    facts.add("Told by, of what came of it", view.outcome_source);
    content.main.add(facts.render(), why_link(ask, row.bid.id), flags(ask, view.flags));
    return content;
}

ListChoice bid_states() {
    ListChoice choice{"state", "State", "Any", {}};
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<views::BidState>>(
        [&](auto one) { choice.words.emplace_back(one.name, label(one.value)); });
    return choice;
}

Content render_bids(const Ask& ask, const views::BidsPage& view) {
    Content content{.title = "Bids"};
    content.way = {{.text = "Authority", .href = ask.href("/sums")}, {.text = "Bids"}};
    content.main = title("Bids");
    content.main.add(list_filter(ask, view.bodies, FilterDays::no,
                                 {bid_states(),
                                  {"sort",
                                   "Order",
                                   "Known of last first",
                                   {{"name", "By name"}, {"asked", "The largest first"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.state ? "No bid is on record that fits."
                                                                 : "No bid is on record."));
        return content;
    }
    html::WideTable table(
        fmt::format("{} {}", view.total, view.total == 1 ? "bid" : "bids"),
        {"Bid", "Fund", "By", "State", html::numeric("Asked for"), html::numeric("Awarded")});
    for (const views::BidRow& row : view.rows) {
        table.row(ask.link(row.bid), row.fund.value_or(""),
                  row.body              ? Markup(ask.link(*row.body))
                  : row.body_not_stated ? html::escape("Not stated")
                                        : Markup{},
                  tag(row.state), row.asked ? text(*row.asked) : std::string(),
                  row.award ? text(*row.award) : std::string());
    }
    content.main.add(table.end(), page_links(ask, view.page, view.pages));
    return content;
}

} // namespace

Result<Content> bid(const Ask& ask) {
    return ask.answer(views::bid_page(ask.seen, BidId(ask.thing)), render_bid);
}

Result<Content> bids(const Ask& ask) {
    return ask.answer(views::bids_page(ask.seen, ask.query), render_bids);
}

} // namespace concordat::web::pages
