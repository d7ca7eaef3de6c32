// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/fieldset.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_legend(Markup& out, const Legend& legend) {
    if (!has_content(legend.text, legend.html)) return;
    out.add(R"(  <legend class="govuk-fieldset__legend)"_html, more(legend.classes), "\">\n"_html);
    if (legend.is_page_heading) {
        out.add("    <h1 class=\"govuk-fieldset__heading\">\n      "_html, content(legend, 6),
                "\n    </h1>\n"_html);
    } else {
        out.add("    "_html, content(legend, 4), "\n"_html);
    }
    out.add("  </legend>\n"_html);
}

} // namespace

void open_fieldset(Markup& out, const Fieldset& fieldset, std::string_view role,
                   std::string_view described_by) {
    out.add(R"(<fieldset class="govuk-fieldset)"_html, more(fieldset.classes), "\""_html,
            attribute("role", role), attribute("aria-describedby", described_by),
            fieldset.attributes, ">\n"_html);
    put_legend(out, fieldset.legend);
}

void close_fieldset(Markup& out) {
    out.add("</fieldset>"_html);
}

void put(Markup& out, const Fieldset& fieldset) {
    open_fieldset(out, fieldset, fieldset.role, fieldset.described_by);
    if (!fieldset.html.empty()) out.add("  "_html, fieldset.html, "\n"_html);
    close_fieldset(out);
}

} // namespace concordat::govuk
