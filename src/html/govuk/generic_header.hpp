// SPDX-License-Identifier: GPL-3.0-or-later
// Generic header: the one of the package's headers that is free of the crown and of GOV.UK's name.
//
//     out.add(govuk::GenericHeader{.logo_text = "Concordat"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct GenericHeader {
    std::string logo_text;
    html::Markup logo_html;
    std::string url = "/";
    std::string container_classes = "govuk-width-container";
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const GenericHeader& header);

} // namespace concordat::govuk
