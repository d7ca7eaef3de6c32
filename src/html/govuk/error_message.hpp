// SPDX-License-Identifier: GPL-3.0-or-later
// Error message: https://design-system.service.gov.uk/components/error-message/
//
//     render(govuk::ErrorMessage{.text = "Enter a day"})
#pragma once

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

html::Markup render(const ErrorMessage& message);

} // namespace concordat::govuk
