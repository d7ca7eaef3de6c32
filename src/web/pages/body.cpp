// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/body.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/agreement_table.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/power_parts.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::BodyPage;

Markup offices(const Ask& ask, const BodyPage& view) {
    if (view.offices.empty()) return {};
    html::WideTable table("Offices", {"Office", "Holder", "Since"});
    for (const views::Post& post : view.offices) {
        const std::string holder = post.vacant == true ? "Vacant" : capacity_of(post.holder);
        table.row(ask.link(post.office), holder, post.holder ? shown(post.holder->from) : Markup{});
    }
    return table.end();
}

Markup schemes(const Ask& ask, const BodyPage& view) {
    if (view.schemes.empty()) return {};
    html::WideTable table("How it numbers its decisions",
                          {"Instrument", "Numbers look like", "On this record from",
                           html::numeric("Used"), html::numeric("Missing numbers")});
    for (const views::SchemeRow& row : view.schemes) {
        Markup from = shown(row.from);
        if (row.ended) from.add(html::void_element("br"), "Ended ", shown(*row.ended));
        table.row(ask.link(row.scheme), row.looks_like, from, row.used, row.gaps);
    }
    return table.end();
}

Content render(const Ask& ask, const BodyPage& view) {
    Content content{.title = view.body.name};
    content.way = {{.text = "Bodies", .href = ask.href("/bodies")}, {.text = view.body.name}};
    content.main = title(view.body, label(view.kind));
    Facts facts;
    facts.add("Ended", view.ended);
    if (!view.predecessors.empty()) facts.add("Took the place of", links(ask, view.predecessors));
    if (!view.successors.empty()) facts.add("Its place passed to", links(ask, view.successors));
    content.main.add(facts.render());
    if (view.waiting.empty()) {
        content.main.add(html::heading(2, "What waits on it"),
                         html::paragraph("Nothing waits for it to ratify."));
    } else {
        content.main.add(wait_table(ask, fmt::format("What waits on it ({})", view.waits),
                                    view.waiting, Whose::one));
    }
    if (static_cast<int>(view.waiting.size()) < view.waits) {
        content.main.add(html::paragraph(
            html::link(ask.href("/waiting?body=", view.body.id), "See all that waits on it")));
    }
    if (view.decisions.empty()) {
        content.main.add(html::heading(2, "What it has decided"),
                         html::paragraph("No decision of this body has been recorded."));
    } else {
        content.main.add(
            decision_table(ask, "Its latest decisions", view.decisions, Whose::one),
            html::paragraph(html::link(ask.href("/decisions?body=", view.body.id),
                                       "See all its decisions (", view.decisions_in_all, ")")));
    }
    if (!view.agreements.empty())
        content.main.add(
            agreement_table(ask, "Agreements to which it is a party", view.agreements));
    content.main.add(powers(ask, view.powers), offices(ask, view), schemes(ask, view),
                     flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> body(const Ask& ask) {
    return ask.answer(views::body_page(ask.seen, BodyId(ask.thing)), render);
}

} // namespace concordat::web::pages
