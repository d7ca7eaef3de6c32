// SPDX-License-Identifier: GPL-3.0-or-later
// Label: https://design-system.service.gov.uk/components/text-input/
//
//     render(govuk::Label{.text = "Reference", .for_id = "reference"})
#pragma once

#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct Label {
    std::string text;
    html::Markup html;
    std::string for_id; ///< the component's own name for it, for, is a word of the language
    bool is_page_heading = false;
    std::string classes;
    html::Attributes attributes;
};

/// Nothing where the label has neither text nor html.
html::Markup render(const Label& label);

} // namespace concordat::govuk
