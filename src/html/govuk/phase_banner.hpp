// SPDX-License-Identifier: GPL-3.0-or-later
// Phase banner: https://design-system.service.gov.uk/components/phase-banner/
//
//     out.add(govuk::PhaseBanner{.text = "This is an example record.", .tag = {"Example"}})
#pragma once

#include "html/attribute.hpp"
#include "html/govuk/tag.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct PhaseBanner {
    std::string text;
    html::Markup html;
    Tag tag;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const PhaseBanner& banner);

} // namespace concordat::govuk
