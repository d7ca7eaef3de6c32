// SPDX-License-Identifier: GPL-3.0-or-later
// Panel: https://design-system.service.gov.uk/components/panel/
//
//     out.add(govuk::Panel{.title_text = "Ratified", .text = "2016.047"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct PanelAction {
    std::string text;
    std::string href; ///< a button where empty
    std::string type; ///< "button" makes the link look like one
    std::string classes;
    html::Attributes attributes;
};

struct PanelActions {
    std::vector<PanelAction> items;
    std::string classes;
    html::Attributes attributes;
};

struct Panel {
    std::string title_text;
    html::Markup title_html;
    int heading_level = 1;
    std::string text;
    html::Markup html;
    std::string classes;                 ///< "govuk-panel--interruption" for the other kind
    std::optional<PanelActions> actions; ///< of an interruption
    html::Attributes attributes;
};

void put(html::Markup& out, const Panel& panel);

} // namespace concordat::govuk
