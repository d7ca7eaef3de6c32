// SPDX-License-Identifier: GPL-3.0-or-later
// Service navigation: https://design-system.service.gov.uk/components/service-navigation/
//
//     out.add(govuk::ServiceNavigation{.navigation = {{.text = "Decisions", .href = "/decisions",
//                                                     .active = true}}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct NavigationItem {
    std::string text;
    html::Markup html;
    std::string href;     ///< words without a link where empty
    bool current = false; ///< the page one is on
    bool active = false;  ///< the part of the site one is in
    html::Attributes attributes;
};

enum class SlotAlign : std::uint8_t { below, beside };

struct NavigationSlots {
    html::Markup start;
    html::Markup end;
    SlotAlign end_align = SlotAlign::below;
    html::Markup navigation_start; ///< li elements
    html::Markup navigation_end;   ///< li elements
};

struct ServiceNavigation {
    std::string service_name;
    std::string service_url;
    std::vector<NavigationItem> navigation;
    std::string aria_label = "Service information";
    std::string menu_button_text = "Menu";
    std::string menu_button_label;
    std::string navigation_label; ///< the text of the menu button where empty
    std::string navigation_id = "navigation";
    std::string navigation_classes;
    std::optional<bool> collapse_navigation_on_mobile; ///< from two items on where not given
    NavigationSlots slots;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const ServiceNavigation& navigation);

} // namespace concordat::govuk
