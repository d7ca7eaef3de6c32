// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/inset_text.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const InsetText& inset) {
    out.add("<div"_html, attribute("id", inset.id), R"( class="govuk-inset-text)"_html,
            more(inset.classes), "\""_html, inset.attributes, ">\n  "_html, content(inset, 2),
            "\n</div>"_html);
}

} // namespace concordat::govuk
