// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs: https://design-system.service.gov.uk/components/tabs/
//
//     out.add(govuk::Tabs{.items = {{.id = "texts", .label = "Texts", .panel = {.html = texts}}}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>
#include <vector>

namespace concordat::govuk {

struct TabPanel {
    std::string text;
    html::Markup html;
    html::Attributes attributes;
};

struct Tab {
    std::string id; ///< made from the id_prefix and the number where empty
    std::string label;
    TabPanel panel;
    html::Attributes attributes;
};

struct Tabs {
    std::string id;
    std::string id_prefix;
    std::string title = "Contents";
    std::vector<Tab> items;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Tabs& tabs);

} // namespace concordat::govuk
