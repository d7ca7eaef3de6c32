// SPDX-License-Identifier: GPL-3.0-or-later
// Tag: https://design-system.service.gov.uk/components/tag/
//
//     out.add(govuk::Tag{"In force", govuk::Colour::green})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <cstdint>
#include <string>

namespace concordat::govuk {

enum class Colour : std::uint8_t {
    blue, ///< the one without a class of its own
    grey,
    green,
    teal,
    purple,
    magenta,
    red,
    orange,
    yellow,
};

struct Tag {
    std::string text;
    Colour colour = Colour::blue;
    html::Markup html;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Tag& tag);

} // namespace concordat::govuk
