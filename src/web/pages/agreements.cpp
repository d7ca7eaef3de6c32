// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreements.hpp"

#include "html/element.hpp"
#include "web/pages/agreement_table.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/pages.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

Markup state(const Ask& ask, const views::AgreementRow& row) {
    Markup out;
    if (row.in_force) {
        out = tag("In force", govuk::Colour::green);
        out.add(html::void_element("br"), "Version ", *row.in_force, ", since ",
                shown(*row.in_force_from));
        if (row.last_day) out.add(", through ", shown(*row.last_day));
    } else {
        out = tag("Not in force", govuk::Colour::yellow);
    }
    if (!row.under_notice.empty())
        out.add(html::void_element("br"), "Notice given by ", links(ask, row.under_notice));
    if (row.commences) out.add(html::void_element("br"), "Commences ", shown(*row.commences));
    if (!row.yet_to_sign.empty()) {
        out.add(html::void_element("br"),
                fmt::format("Version {} yet to be signed by ", row.versions),
                links(ask, row.yet_to_sign));
    }
    if (!row.owe_publication.empty()) {
        out.add(html::void_element("br"), "Publication owed by ", links(ask, row.owe_publication));
    }
    return out;
}

Content render(const Ask& ask, const views::AgreementsPage& view) {
    Content content{.title = "Agreements", .way = {{.text = "Agreements"}}};
    content.main = title("Agreements");
    content.main.add(list_filter(ask, view.bodies, FilterDays::no,
                                 {{"state",
                                   "State",
                                   "Any",
                                   {{"in_force", "In force"},
                                    {"ending", "In force, with a last day"},
                                    {"not_in_force", "Not in force"}}},
                                  {"sort",
                                   "Order",
                                   "Made last first",
                                   {{"name", "By name"}, {"last_day", "Ending first"}}}}));
    if (view.rows.empty()) {
        content.main.add(html::paragraph(view.body || view.state
                                             ? "No agreement has been recorded that fits."
                                             : "No agreement has been recorded."));
    } else {
        content.main.add(
            agreement_table(ask, "The agreements on record", view.rows, html::Caption::hidden),
            page_links(ask, view.page, view.pages));
    }
    return content;
}

} // namespace

Markup agreement_table(const Ask& ask, std::string_view caption,
                       const std::vector<views::AgreementRow>& rows, html::Caption size) {
    html::WideTable table(caption, {"Agreement", "Model", "Parties", "In force"}, size);
    for (const views::AgreementRow& row : rows) {
        table.row(ask.link(row.agreement), label(row.model), links(ask, row.parties),
                  state(ask, row));
    }
    return table.end();
}

Result<Content> agreements(const Ask& ask) {
    return ask.answer(views::agreements_page(ask.seen, ask.query), render);
}

} // namespace concordat::web::pages
