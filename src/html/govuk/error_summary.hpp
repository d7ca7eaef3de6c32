// SPDX-License-Identifier: GPL-3.0-or-later
// Error summary: https://design-system.service.gov.uk/components/error-summary/
//
//     out.add(govuk::ErrorSummary{.title_text = "There is a problem",
//                                .error_list = {{.text = "Enter a day", .href = "#as-at-day"}}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct ErrorItem {
    std::string text;
    html::Markup html;
    std::string href;
    html::Attributes attributes;
};

struct ErrorSummary {
    std::string title_text;
    html::Markup title_html;
    std::string description_text;
    html::Markup description_html;
    std::vector<ErrorItem> error_list;
    std::optional<bool> disable_auto_focus;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const ErrorSummary& summary);

} // namespace concordat::govuk
