// SPDX-License-Identifier: GPL-3.0-or-later
// Skip link: https://design-system.service.gov.uk/components/skip-link/
//
//     render(govuk::SkipLink{.text = "Skip to main content", .href = "#main-content"})
#pragma once

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

html::Markup render(const SkipLink& link);

} // namespace concordat::govuk
