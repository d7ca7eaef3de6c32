// SPDX-License-Identifier: GPL-3.0-or-later
// Error message: https://design-system.service.gov.uk/components/error-message/
//
//     out.add(govuk::ErrorMessage{.text = "Enter a day"})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <string>

namespace concordat::govuk {

struct ErrorMessage {
    std::string text;
    html::Markup html;
    std::string id;
    std::string classes;
    html::Attributes attributes;
    std::string visually_hidden_text = "Error"; ///< nothing is said before the message where empty
};

void put(html::Markup& out, const ErrorMessage& message);

} // namespace concordat::govuk
