// SPDX-License-Identifier: GPL-3.0-or-later
// Breadcrumbs: https://design-system.service.gov.uk/components/breadcrumbs/
//
//     out.add(govuk::Breadcrumbs{.items = {{.text = "Decisions", .href = "/decisions"},
//                                         {.text = "2016.047"}}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>
#include <vector>

namespace concordat::govuk {

struct Breadcrumb {
    std::string text;
    html::Markup html;
    std::string href; ///< empty for the page one is on
    html::Attributes attributes;
};

struct Breadcrumbs {
    std::vector<Breadcrumb> items;
    bool collapse_on_mobile = false;
    std::string classes;
    html::Attributes attributes;
    std::string label_text = "Breadcrumb";
};

void put(html::Markup& out, const Breadcrumbs& breadcrumbs);

} // namespace concordat::govuk
