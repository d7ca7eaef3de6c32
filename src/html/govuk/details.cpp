// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/details.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const Details& details) {
    out.add("<details"_html, attribute("id", details.id), R"( class="govuk-details)"_html,
            more(details.classes), "\""_html, details.attributes, when(details.open, " open"_html),
            R"(>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      )"_html,
            Content{details.summary_text, details.summary_html, 6}, R"(
    </span>
  </summary>
  <div class="govuk-details__text">
    )"_html,
            content_as_given(details), "\n  </div>\n</details>"_html);
}

} // namespace concordat::govuk
