// SPDX-License-Identifier: GPL-3.0-or-later
// Details: https://design-system.service.gov.uk/components/details/
//
//     out.add(govuk::Details{.summary_text = "Earlier texts", .html = texts})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct Details {
    std::string summary_text;
    html::Markup summary_html;
    std::string text;
    html::Markup html;
    std::string id;
    bool open = false;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Details& details);

} // namespace concordat::govuk
