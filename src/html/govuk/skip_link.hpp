// SPDX-License-Identifier: GPL-3.0-or-later
// Skip link: https://design-system.service.gov.uk/components/skip-link/
//
//     out.add(govuk::SkipLink{.text = "Skip to main content", .href = "#main-content"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct SkipLink {
    std::string text;
    html::Markup html;
    std::string href = "#content";
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const SkipLink& link);

} // namespace concordat::govuk
