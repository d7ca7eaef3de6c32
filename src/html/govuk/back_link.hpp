// SPDX-License-Identifier: GPL-3.0-or-later
// Back link: https://design-system.service.gov.uk/components/back-link/
//
//     out.add(govuk::BackLink{.href = "/decisions"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct BackLink {
    std::string text; ///< "Back" where empty
    html::Markup html;
    std::string href; ///< "#" where empty
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const BackLink& link);

} // namespace concordat::govuk
