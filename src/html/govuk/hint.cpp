// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/hint.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const Hint& hint) {
    out.add("<div"_html, attribute("id", hint.id), R"( class="govuk-hint)"_html, more(hint.classes),
            "\""_html, hint.attributes, ">\n  "_html, content(hint, 2), "\n</div>"_html);
}

} // namespace concordat::govuk
