// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/label.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put_label(Markup& out, const Label& label, std::string_view for_id) {
    if (!has_content(label.text, label.html)) return;
    if (label.is_page_heading) out.add("<h1 class=\"govuk-label-wrapper\">\n  "_html);
    const auto plain = [&](Markup& lines) {
        lines.add(R"(<label class="govuk-label)"_html, more(label.classes), "\""_html,
                  label.attributes, attribute("for", for_id), ">\n  "_html, content(label, 2),
                  "\n</label>"_html);
    };
    if (!label.is_page_heading) return plain(out);
    out.add(indented(html::written(plain), 2), "\n</h1>"_html);
}

void put(Markup& out, const Label& label) {
    put_label(out, label, label.for_id);
}

} // namespace concordat::govuk
