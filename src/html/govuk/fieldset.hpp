// SPDX-License-Identifier: GPL-3.0-or-later
// Fieldset: https://design-system.service.gov.uk/components/fieldset/
//
//     render(govuk::Fieldset{.legend = {.text = "As at"}, .html = inputs})
#pragma once

#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct Legend {
    std::string text;
    html::Markup html;
    std::string classes;
    bool is_page_heading = false;
};

struct Fieldset {
    Legend legend;
    html::Markup html;
    std::string described_by; ///< ids
    std::string classes;
    std::string role;
    html::Attributes attributes;
};

html::Markup render(const Fieldset& fieldset);

} // namespace concordat::govuk
