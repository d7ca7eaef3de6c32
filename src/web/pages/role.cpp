// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/role.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

Content render(const Ask& ask, const views::RolePage& view) {
    Content content{.title = view.role.name};
    content.way = {{.text = "Bodies", .href = ask.href("/bodies")}, {.text = view.role.name}};
    content.main = title(view.role, "Programme role");
    if (view.collaboration) {
        Facts facts;
        facts.add("Collaboration", ask.link(*view.collaboration));
        content.main.add(facts.render());
    }
    if (view.held_by.empty()) {
        content.main.add(inset("Which office has this role is not recorded."));
    } else {
        html::WideTable table("Which office has had it", {"From", "Office", "Certainty"});
        for (const views::RoleHoldingView& row : view.held_by) {
            const bool settled = row.certainty == parties::Certainty::settled;
            table.row(shown(row.from), shown(ask, row.post), settled ? "Confirmed" : "Provisional");
        }
        content.main.add(table.end());
    }
    content.main.add(flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> role(const Ask& ask) {
    return ask.answer(views::role_page(ask.seen, RoleId(ask.thing)), render);
}

} // namespace concordat::web::pages
