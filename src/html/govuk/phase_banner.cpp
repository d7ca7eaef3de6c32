// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/phase_banner.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

void put(Markup& out, const PhaseBanner& banner) {
    Tag tag = banner.tag;
    tag.classes = joined("govuk-phase-banner__content__tag", tag.classes);
    out.add(R"(<div class="govuk-phase-banner govuk-width-container)"_html, more(banner.classes),
            "\""_html, banner.attributes,
            ">\n  <p class=\"govuk-phase-banner__content\">\n    "_html, indented(tag, 4),
            "\n    <span class=\"govuk-phase-banner__text\">\n      "_html, content(banner, 6),
            "\n    </span>\n  </p>\n</div>"_html);
}

} // namespace concordat::govuk
