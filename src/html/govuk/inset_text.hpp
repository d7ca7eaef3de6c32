// SPDX-License-Identifier: GPL-3.0-or-later
// Inset text: https://design-system.service.gov.uk/components/inset-text/
//
//     render(govuk::InsetText{.text = "Who else ratified is not stated."})
#pragma once

#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct InsetText {
    std::string text;
    html::Markup html;
    std::string id;
    std::string classes;
    html::Attributes attributes;
};

html::Markup render(const InsetText& inset);

} // namespace concordat::govuk
