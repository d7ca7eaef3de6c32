// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/generic_header.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const GenericHeader& header) {
    out.add(R"(<div class="govuk-generic-header)"_html, more(header.classes), "\""_html,
            header.attributes, R"(>
  <div class="govuk-generic-header__container )"_html,
            header.container_classes, R"(">
    <div class="govuk-generic-header__logo">
      <a)"_html,
            attribute("href", header.url), R"( class="govuk-generic-header__homepage-link">
        )"_html,
            ContentAsGiven{header.logo_text, header.logo_html}, R"(
      </a>
    </div>
  </div>
</div>)"_html);
}

} // namespace concordat::govuk
