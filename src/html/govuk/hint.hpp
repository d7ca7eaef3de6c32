// SPDX-License-Identifier: GPL-3.0-or-later
// Hint text: https://design-system.service.gov.uk/components/text-input/#hint-text
//
//     render(govuk::Hint{.text = "For example, 17 12 2015", .id = "as-at-hint"})
#pragma once

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

html::Markup render(const Hint& hint);

} // namespace concordat::govuk
