// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flag.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"
#include "web/rules.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Markup doubt(const Ask& ask, const views::FlagRow& row) {
    const std::string href = ask.href(thing(row.flag));
    Markup out = row.says.text ? html::link(href, *row.says.text)
                               : html::markup(shown(row.says), " ", html::link(href, "Open it"));
    out.add(html::element("span", {{"class", "concordat-state govuk-hint"}}, "Flagged on ",
                          shown(row.raised)));
    return out;
}

/// The kinds of thing that flags are on, as people call them.
ListChoice about_choice() {
    return {"about",
            "About",
            "Anything",
            {{"recommendation", "Recommendations"},
             {"decision", "Decisions"},
             {"meeting", "Meetings"},
             {"paper", "Papers"},
             {"board", "Boards"},
             {"agreement", "Agreements"},
             {"service", "Shared services"},
             {"sum", "Approved sums"},
             {"delegation", "Delegations"},
             {"draw", "Draws"},
             {"spending", "Spending told"},
             {"bid", "Bids"},
             {"action", "Actions"},
             {"commission", "Papers asked for"},
             {"duty", "Duties put off"},
             {"body", "Bodies"},
             {"office", "Offices"},
             {"role", "Programme roles"}}};
}

Content render_all(const Ask& ask, const views::FlagsPage& view) {
    Content content{.title = "Doubts and warnings"};
    content.way = {{.text = "Doubts"}};
    content.main = title("Doubts and warnings");
    content.main.add(html::paragraph(
        "What a rule or a person has flagged: each stands open until it is settled. A flag changes "
        "nothing by itself."));
    content.main.add(list_filter(
        ask, {about_choice(),
              {"state", "State", "Open", {{"settled", "Settled"}}},
              {"sort", "Order", "The latest first", {{"oldest", "The oldest first"}}}}));
    const bool open = view.state == views::FlagState::open;
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.about ? "No doubt is on record that fits."
                                         : open     ? "No doubt stands open."
                                                    : "No doubt has been settled."));
        return content;
    }
    html::WideTable table(fmt::format("{} {}", view.total, open ? "open" : "settled"),
                          {"About", "What it says"});
    for (std::size_t i = 0; i < view.rows.size();) {
        const views::FlagRow& first = view.rows[i];
        std::vector<Markup> doubts;
        for (; i < view.rows.size() && view.rows[i].on == first.on; ++i)
            doubts.push_back(doubt(ask, view.rows[i]));
        table.row(ask.link(first.on), html::list(html::ListKind::plain, doubts));
    }
    content.main.add(table.end(), page_links(ask, view.page, view.pages));
    return content;
}

Markup finding(record::Finding finding) {
    return html::escape(finding == record::Finding::upheld
                            ? "The doubt was right"
                            : "The doubt was removed; what was told stands");
}

Content render(const Ask& ask, const views::FlagPage& view) {
    Content content{.title = "Doubt about " + view.on.name};
    content.way = {{.text = "Doubts", .href = ask.href("/flags")}, {.text = view.on.name}};
    content.main = title("Doubt about " + view.on.name);
    content.main.add(html::element("p", {{"class", "govuk-body-l"}}, shown(view.says)));
    const Rule* rule = find_rule(view.rule);
    Facts facts;
    facts.add("About", ask.link(view.on)).add("Flagged", std::optional(view.raised));
    facts.add("State", view.open ? tag("Open", govuk::Colour::yellow)
                                 : tag("Settled", govuk::Colour::green));
    if (rule != nullptr) {
        facts.add("Rule", html::markup(rule->says, html::void_element("br"),
                                       html::link(ask.href("/rule/" + view.rule), view.rule)));
        if (view.open) facts.add("What would settle it", rule->remedy);
    }
    facts.add("Settled", view.settled);
    if (view.finding) facts.add("Finding", finding(*view.finding));
    if (view.reason) facts.add("Reason", shown(*view.reason));
    if (view.settled_by) facts.add("Settled by", shown(ask, *view.settled_by));
    content.main.add(facts.render());
    return content;
}

} // namespace

Result<Content> flags(const Ask& ask) {
    return ask.answer(views::flags_page(ask.seen, ask.query), render_all);
}

Result<Content> flag(const Ask& ask) {
    return ask.answer(views::flag_page(ask.seen, FlagId(ask.thing)), render);
}

} // namespace concordat::web::pages
