// SPDX-License-Identifier: GPL-3.0-or-later
// Fieldset: https://design-system.service.gov.uk/components/fieldset/
//
//     out.add(govuk::Fieldset{.legend = {.text = "As at"}, .html = inputs})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>
#include <string_view>

namespace concordat::govuk {

struct Legend {
    std::string text;
    html::Markup html;
    std::string classes;
    bool is_page_heading = false;
};

struct Fieldset {
    Legend legend;
    html::Markup html;
    std::string described_by; ///< ids
    std::string classes;
    std::string role;
    html::Attributes attributes;
};

void put(html::Markup& out, const Fieldset& fieldset);

/// For the components' renderers: up to where its contents stand, and from there.
void open_fieldset(html::Markup& out, const Fieldset& fieldset, std::string_view role,
                   std::string_view described_by);
void close_fieldset(html::Markup& out);

} // namespace concordat::govuk
