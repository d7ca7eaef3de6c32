// SPDX-License-Identifier: GPL-3.0-or-later
// Hint text: https://design-system.service.gov.uk/components/text-input/#hint-text
//
//     out.add(govuk::Hint{.text = "For example, 17 12 2015", .id = "as-at-hint"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct Hint {
    std::string text;
    html::Markup html;
    std::string id;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Hint& hint);

} // namespace concordat::govuk
