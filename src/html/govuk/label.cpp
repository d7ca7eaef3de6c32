// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/label.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

Markup render(const Label& label) {
    if (!has_content(label.text, label.html)) return {};
    Markup plain;
    plain.add(R"(<label class="govuk-label)"_html, more(label.classes), "\""_html, label.attributes,
              attribute("for", label.for_id), ">\n  "_html, content(label, 2), "\n</label>"_html);
    if (!label.is_page_heading) return plain;
    Markup out;
    return out.add("<h1 class=\"govuk-label-wrapper\">\n  "_html, indented(plain, 2),
                   "\n</h1>"_html);
}

} // namespace concordat::govuk
