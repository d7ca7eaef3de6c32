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

Markup members(const Ask& ask, std::string_view caption,
               const std::vector<views::MemberView>& members) {
    if (members.empty()) return {};
    html::WideTable table(caption, {"Partner", "From", "Until"});
    for (const views::MemberView& member : members) {
        table.row(ask.link(member.partner), shown(member.from),
                  member.to ? shown(*member.to) : html::escape("To date"));
    }
    return table.end();
}

Markup overlaps(const Ask& ask, const CollaborationPage& view) {
    std::vector<Markup> items;
    for (const views::OverlapView& overlap : view.overlaps) {
        items.push_back(html::markup(ask.link(overlap.collaboration), ": ",
                                     views::listed(overlap.functions), ", for ",
                                     links(ask, overlap.partners)));
    }
    if (items.empty()) return {};
    return html::markup(html::heading(2, "Same functions in"),
                        html::list(html::ListKind::bullet, items));
}

Content render(const Ask& ask, const CollaborationPage& view) {
    Content content{.title = view.collaboration.name};
    content.way = {{.text = "Collaborations", .href = ask.href("/collaborations")},
                   {.text = view.collaboration.name}};
    content.main = title(view.collaboration, "Collaboration");
    Facts facts;
    facts.add("Functions", view.functions.empty() ? "Not stated" : views::listed(view.functions));
    if (!view.boards.empty()) facts.add("Boards", links(ask, view.boards));
    if (!view.roles.empty()) facts.add("Programme roles", links(ask, view.roles));
    content.main.add(facts.render());
    if (!view.lately_resolved.empty())
        content.main.add(
            outcomes_table(ask, "Resolved lately by its boards", view.lately_resolved));
    if (view.members.empty() && view.former.empty()) {
        content.main.add(inset("Which partners is not stated."));
    } else if (view.members.empty()) {
        content.main.add(inset("It has no members on this day."));
    }
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
