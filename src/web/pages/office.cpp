// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/office.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

using views::OfficePage;

Markup holders(const OfficePage& view) {
    if (view.history.empty()) {
        return inset(view.vacant ? "The office stands vacant."
                                 : "Who holds this office is not recorded.");
    }
    html::WideTable table("Who has held it", {"Capacity", "From", "Until", "Appointed by", "Now"});
    for (const views::HolderView& holder : view.history) {
        Markup now = holder.to          ? html::escape("Ended")
                     : holder.suspended ? tag("Suspended", govuk::Colour::red)
                                        : tag("In office", govuk::Colour::green);
        table.row(label(holder.capacity), shown(holder.from),
                  holder.to ? shown(*holder.to) : Markup{},
                  holder.by_decision.value_or("Not stated"), now);
    }
    Markup out = table.end();
    if (view.vacant) out.add(inset("The office stands vacant: a vacant office cannot act."));
    out.add(html::element("p", {{"class", "govuk-hint"}},
                          "Names of persons are not shown to the public."));
    return out;
}

Markup seats(const Ask& ask, const OfficePage& view) {
    if (view.seats.empty()) return {};
    std::vector<Markup> items;
    for (const views::SeatRow& row : view.seats)
        items.push_back(html::markup(ask.link(row.board), row.chairs ? " (chair)" : ""));
    return html::markup(html::heading(2, "Seats on boards"),
                        html::list(html::ListKind::bullet, items));
}

Content render(const Ask& ask, const OfficePage& view) {
    Content content{.title = view.office.name};
    content.way = {{.text = "Bodies", .href = ask.href("/bodies")}};
    std::string caption = "Office";
    if (!view.bodies.empty()) {
        const views::Named& body = view.bodies.front();
        const bool said = view.office.name.find(body.name) != std::string::npos;
        if (!said) content.title += ", " + body.name;
        if (!said) caption = body.name;
        content.way.push_back({.text = body.name, .href = ask.href(body.id)});
    }
    content.way.push_back({.text = view.office.name});
    content.main = title(view.office, caption);
    Facts facts;
    if (!view.bodies.empty())
        facts.add(view.bodies.size() == 1 ? "Body" : "Bodies, jointly", links(ask, view.bodies));
    if (view.embodies)
        facts.add("Is itself", html::markup(ask.link(*view.embodies), ", in law one person"));
    content.main.add(facts.render(), holders(view), seats(ask, view));
    if (!view.roles.empty()) {
        content.main.add(html::heading(2, "Programme roles"),
                         html::paragraph(links(ask, view.roles)));
    }
    content.main.add(flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> office(const Ask& ask) {
    return ask.answer(views::office_page(ask.seen, OfficeId(ask.thing)), render);
}

} // namespace concordat::web::pages
