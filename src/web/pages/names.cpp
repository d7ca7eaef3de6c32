// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/names.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

namespace concordat::web::pages {

Markup names(const Ask& ask, const std::vector<views::NameView>& names) {
    if (names.size() < 2) return {};
    govuk::Table table{.head = head({"Name", "From", "Until", "Agreed by"}),
                       .caption = "Names it has had",
                       .caption_classes = "govuk-table__caption--m"};
    for (const views::NameView& name : names) {
        const bool first = &name == &names.front();
        table.rows.push_back(
            {cell(name.name), cell(shown(name.from)),
             cell(name.to ? shown(*name.to) : html::escape("Still so called")),
             cell(name.cause ? ask.link(*name.cause) : html::escape(first ? "" : "Not recorded"))});
    }
    return html::wide_table(table);
}

} // namespace concordat::web::pages
