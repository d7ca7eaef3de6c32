// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/wide_table.hpp"

#include "html/literal.hpp"

namespace concordat::html {

Markup wide_table(const govuk::Table& table) {
    Markup out;
    put_attribute(out.add(R"(<div class="concordat-wide-table" role="region" tabindex="0")"_html),
                  "aria-label", table.caption);
    return out.add(">\n"_html, render(table), "\n</div>"_html);
}

} // namespace concordat::html
