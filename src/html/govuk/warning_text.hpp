// SPDX-License-Identifier: GPL-3.0-or-later
// Warning text: https://design-system.service.gov.uk/components/warning-text/
//
//     out.add(govuk::WarningText{.text = "This decision is in doubt."})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct WarningText {
    std::string text;
    html::Markup html;
    std::string icon_fallback_text; ///< "Warning" where empty
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const WarningText& warning);

} // namespace concordat::govuk
