// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/back_link.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const BackLink& link) {
    put_attribute(out.add("<a"_html), "href", link.href);
    out.add(R"( class="govuk-back-link)"_html, more(link.classes), "\""_html, link.attributes,
            ">"_html, ContentAsGiven{or_else(link.text, "Back"), link.html}, "</a>"_html);
}

} // namespace concordat::govuk
