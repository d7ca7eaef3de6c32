// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/error_summary.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_item(Markup& out, const ErrorItem& item) {
    out.add("          <li>\n"_html);
    if (item.href.empty()) {
        out.add("            "_html, content(item, 10), "\n"_html);
    } else {
        out.add("            <a"_html, attribute("href", item.href), item.attributes, ">"_html,
                content(item, 12), "</a>\n"_html);
    }
    out.add("          </li>\n"_html);
}

} // namespace

void put(Markup& out, const ErrorSummary& summary) {
    out.add(R"(<div class="govuk-error-summary)"_html, more(summary.classes), "\""_html,
            flag("data-disable-auto-focus", summary.disable_auto_focus), summary.attributes,
            R"( data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      )"_html,
            Content{summary.title_text, summary.title_html, 6}, R"(
    </h2>
    <div class="govuk-error-summary__body">
)"_html);
    if (has_content(summary.description_text, summary.description_html)) {
        out.add("      <p>\n        "_html,
                Content{summary.description_text, summary.description_html, 8},
                "\n      </p>\n"_html);
    }
    if (!summary.error_list.empty()) {
        out.add("        <ul class=\"govuk-list govuk-error-summary__list\">\n"_html);
        for (const ErrorItem& item : summary.error_list)
            put_item(out, item);
        out.add("        </ul>\n"_html);
    }
    out.add("    </div>\n  </div>\n</div>"_html);
}

} // namespace concordat::govuk
