// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegation.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/authority_parts.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Markup limit_of(const views::DelegationTerms& terms) {
    if (!terms.limit) return html::escape("None stated");
    return html::escape(fmt::format("{}, of which {} is left", text(*terms.limit),
                                    text(std::max(Money{0}, *terms.left))));
}

Markup ends(const Ask& ask, const views::DelegationTerms& terms) {
    std::vector<Markup> items;
    if (terms.ended) {
        items.push_back(
            html::markup("Ended on ", shown(*terms.ended), ": ", terms.ended_because.value_or("")));
    }
    if (terms.through) items.push_back(html::markup("Its last day is ", shown(*terms.through)));
    if (terms.until) items.push_back(html::markup("Until ", *terms.until));
    if (terms.until_agreed)
        items.push_back(html::markup("Once ", ask.link(*terms.until_agreed), " is agreed"));
    if (items.empty()) return html::escape("Not stated");
    return html::list(html::ListKind::plain, items);
}

Markup grants(const Ask& ask, const views::DelegationTerms& terms) {
    html::WideTable table("Who gave it", {"Body", "Its own decision"});
    for (const views::GrantView& grant : terms.grants) {
        table.row(ask.link(grant.body), grant.ratified
                                            ? tag("Ratified", govuk::Colour::green)
                                            : tag("Not ratified", govuk::Colour::yellow));
    }
    return table.end();
}

Markup delegates(const Ask& ask, const views::DelegationTerms& terms) {
    html::WideTable table(terms.act == meetings::Delegates::all_together
                              ? "Who may act, all together"
                              : "Who may act, any of them",
                          {"Delegate", "Office on the day", "Held by"});
    for (const views::DelegateView& one : terms.delegates) {
        table.row(ask.link(one.delegate),
                  one.post ? Markup(ask.link(one.post->office)) : html::escape("Nobody"),
                  one.post ? capacity_of(one.post->holder) : std::string());
    }
    return table.end();
}

void add_terms(Facts& facts, const Ask& ask, const views::DelegationTerms& terms) {
    std::vector<std::string> may;
    for (const meetings::Power power : terms.may)
        may.emplace_back(meetings::in_words(power));
    facts.add("May", views::with_capital(views::listed(may)));
    if (terms.sum) facts.add("Spends from", ask.link(*terms.sum));
    facts.add("Limit", limit_of(terms));
    facts.add("Drawn", text(terms.counted));
    if (terms.in_doubt != Money{}) facts.add("Of that in doubt", text(terms.in_doubt));
    facts.add("From", terms.from);
    facts.add("Ends", ends(ask, terms));
    if (!terms.conditions.empty()) {
        std::vector<Markup> items;
        for (const std::string& condition : terms.conditions)
            items.push_back(html::escape(condition));
        facts.add("Conditions", html::list(html::ListKind::bullet, items));
    }
    facts.add("Duty to report", terms.reports);
    if (terms.severally) facts.add("Given", "Severally: each grant stands without the others");
}

Markup decisions(const Ask& ask, const views::DelegationPage& view) {
    if (view.decisions.empty()) return {};
    const std::string caption = static_cast<int>(view.decisions.size()) < view.decided
                                    ? fmt::format("Decisions taken under it: the latest {} of {}",
                                                  view.decisions.size(), view.decided)
                                    : "Decisions taken under it";
    html::WideTable table(caption, {"Date", "Decision", "Power used", "By"});
    for (const views::TakenRow& row : view.decisions) {
        Markup what = ask.link(row.decision);
        if (row.in_doubt) what.add(" ", tag("Doubt", govuk::Colour::orange));
        table.row(shown(row.on), what,
                  views::with_capital(std::string(meetings::in_words(row.power))),
                  links(ask, row.by));
    }
    return table.end();
}

Content render_delegation(const Ask& ask, const views::DelegationPage& view) {
    Content content{.title = view.delegation.name};
    content.way = {{.text = "Authority", .href = ask.href("/sums")},
                   {.text = "Delegations", .href = ask.href("/delegations")},
                   {.text = view.delegation.name}};
    content.main = title(view.delegation, "Delegation");
    Facts facts;
    add_standing(facts, ask, view.standing);
    if (view.terms) add_terms(facts, ask, *view.terms);
    if (view.withheld) facts.add("Its terms", "Withheld. " + *view.withheld);
    content.main.add(facts.render(), why_link(ask, view.delegation.id), flags(ask, view.flags));
    if (view.terms) content.main.add(delegates(ask, *view.terms), grants(ask, *view.terms));
    content.main.add(draws(ask, view.draws, view.page, view.pages), decisions(ask, view));
    return content;
}

Content render_delegations(const Ask& ask, const views::DelegationsPage& view) {
    Content content{.title = "Delegations"};
    content.way = {{.text = "Authority", .href = ask.href("/sums")}, {.text = "Delegations"}};
    content.main = title("Delegations");
    content.main.add(list_filter(
        ask, view.bodies, FilterDays::no,
        {authority_states(), {"sort", "Order", "Asked for last first", {{"name", "By name"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.state
                                             ? "No delegation is on record that fits."
                                             : "No delegation has been put to a board."));
        return content;
    }
    html::WideTable table(
        fmt::format("{} {}", view.total, view.total == 1 ? "delegation" : "delegations"),
        {"Delegation", "To", "In force", html::numeric("Limit")});
    for (const views::DelegationRow& row : view.rows) {
        Markup force = authority_standing(ask, row.standing);
        if (row.ended) force = html::markup("Ended ", shown(*row.ended));
        table.row(ask.link(row.delegation),
                  row.delegates.empty() ? html::escape("Withheld") : links(ask, row.delegates),
                  force, row.limit ? text(*row.limit) : "None stated");
    }
    content.main.add(table.end(), page_links(ask, view.page, view.pages));
    return content;
}

} // namespace

Result<Content> delegation(const Ask& ask) {
    return ask.answer(views::delegation_page(ask.seen, DelegationId(ask.thing), ask.query),
                      render_delegation);
}

Result<Content> delegations(const Ask& ask) {
    return ask.answer(views::delegations_page(ask.seen, ask.query), render_delegations);
}

} // namespace concordat::web::pages
