// SPDX-License-Identifier: GPL-3.0-or-later
// Inset text: https://design-system.service.gov.uk/components/inset-text/
//
//     out.add(govuk::InsetText{.text = "Who else ratified is not stated."})
#pragma once

#include "html/attribute.hpp"
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

void put(html::Markup& out, const InsetText& inset);

} // namespace concordat::govuk
