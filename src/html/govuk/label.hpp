// SPDX-License-Identifier: GPL-3.0-or-later
// Label: https://design-system.service.gov.uk/components/text-input/
//
//     out.add(govuk::Label{.text = "Reference", .for_id = "reference"})
#pragma once

#include "html/attribute.hpp"
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
void put(html::Markup& out, const Label& label);

/// For the components' renderers: the label of the input that has this id.
void put_label(html::Markup& out, const Label& label, std::string_view for_id);

} // namespace concordat::govuk
