// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/skip_link.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const SkipLink& link) {
    out.add("<a"_html, attribute("href", or_else(link.href, "#content")),
            R"( class="govuk-skip-link)"_html, more(link.classes), "\""_html, link.attributes,
            R"( data-module="govuk-skip-link">)"_html, content_as_given(link), "</a>"_html);
}

} // namespace concordat::govuk
