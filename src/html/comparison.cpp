// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/comparison.hpp"

#include "html/element.hpp"
#include "html/literal.hpp"

namespace concordat::html {

Markup comparison(const Wording& left, const Wording& right, int heading_level) {
    Markup out;
    out.add("<div class=\"concordat-comparison\">\n"_html);
    for (const Wording* wording : {&left, &right}) {
        out.add("<div class=\"concordat-comparison__text\">\n"_html,
                heading(heading_level, wording->heading), "\n<div class=\"govuk-body\">"_html,
                wording->text, "</div>\n</div>\n"_html);
    }
    out.add("</div>"_html);
    return out;
}

} // namespace concordat::html
