// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/collaboration.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/names.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

using views::CollaborationPage;

Markup members(const Ask& ask, std::string caption, const std::vector<views::MemberView>& members) {
    if (members.empty()) return {};
    govuk::Table table{.head = head({"Partner", "From", "Until"}),
                       .caption = std::move(caption),
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::MemberView& member : members) {
        table.rows.push_back({cell(ask.link(member.partner)), cell(shown(member.from)),
                              cell(member.to ? shown(*member.to) : html::escape("Still"))});
    }
    return html::wide_table(table);
}

Markup overlaps(const Ask& ask, const CollaborationPage& view) {
    if (view.overlaps.empty()) return {};
    govuk::Table table{.head = head({"Collaboration", "Functions in both", "Partners in both"}),
                       .caption = "Where it overlaps with others",
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::OverlapView& overlap : view.overlaps) {
        table.rows.push_back({cell(ask.link(overlap.collaboration)),
                              cell(views::listed(overlap.functions)),
                              cell(links(ask, overlap.partners))});
    }
    return html::wide_table(table);
}

Content render(const Ask& ask, const CollaborationPage& view) {
    Content content{.title = view.collaboration.name};
    content.way = {{.text = "Collaborations", .href = ask.href("/collaborations")},
                   {.text = view.collaboration.name}};
    content.main = title(view.collaboration.name, view.collaboration.now_called, "Collaboration");
    Facts facts;
    facts.add("Functions", view.functions.empty() ? "Not stated" : views::listed(view.functions));
    if (!view.boards.empty()) facts.add("Boards", links(ask, view.boards));
    content.main.add(facts.render());
    if (view.members.empty()) content.main.add(inset("It has no members on this day."));
    content.main.add(members(ask, "Members", view.members),
                     members(ask, "Former members", view.former), names(ask, view.names),
                     overlaps(ask, view), flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> collaboration(const Ask& ask) {
    return ask.answer(views::collaboration_page(ask.seen, CollaborationId(ask.thing)), render);
}

} // namespace concordat::web::pages
