// SPDX-License-Identifier: GPL-3.0-or-later
// Button: https://design-system.service.gov.uk/components/button/
//
//     out.add(govuk::Button{.text = "Show", .classes = "govuk-button--secondary"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>

namespace concordat::govuk {

/// With an href it is a link that looks like a button.
struct Button {
    std::string text;
    html::Markup html;
    std::string name;
    std::string type = "submit";
    std::string value;
    bool disabled = false;
    std::string href;
    std::string classes;
    html::Attributes attributes;
    std::optional<bool> prevent_double_click;
    bool is_start_button = false;
    std::string id;
};

void put(html::Markup& out, const Button& button);

} // namespace concordat::govuk
