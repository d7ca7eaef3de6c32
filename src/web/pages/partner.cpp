// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/partner.hpp"

#include "html/element.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

Markup by_date(const Ask& ask, const std::vector<views::PartBody>& bodies) {
    std::vector<Markup> items;
    for (const views::PartBody& part : bodies)
        items.push_back(html::markup(ask.link(part.body), ", from ", shown(part.from)));
    return items.empty() ? html::escape("Not recorded") : html::list(html::ListKind::plain, items);
}

Content render(const Ask& ask, const views::PartnerPage& view) {
    Content content{.title = view.partner.name};
    content.way = {{.text = "Collaborations", .href = ask.href("/collaborations")},
                   {.text = view.partner.name}};
    content.main = title(view.partner, "Partner");
    Facts facts;
    facts.add("Policing body", by_date(ask, view.policing_bodies));
    facts.add("Chief officer", by_date(ask, view.chief_officers));
    facts.add_or("Collaborations", links(ask, view.collaborations), "None on record");
    content.main.add(facts.render(), flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> partner(const Ask& ask) {
    return ask.answer(views::partner_page(ask.seen, PartnerId(ask.thing)), render);
}

} // namespace concordat::web::pages
