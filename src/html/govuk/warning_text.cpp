// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/warning_text.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const WarningText& warning) {
    out.add(R"(<div class="govuk-warning-text)"_html, more(warning.classes), "\""_html,
            warning.attributes, R"(>
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">)"_html,
            or_else(warning.icon_fallback_text, "Warning"), "</span>\n    "_html,
            content_as_given(warning), "\n  </strong>\n</div>"_html);
}

} // namespace concordat::govuk
