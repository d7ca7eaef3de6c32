// SPDX-License-Identifier: GPL-3.0-or-later
// Radios: https://design-system.service.gov.uk/components/radios/
//
//     out.add(govuk::Radios{.name = "class", .items = {{.text = "To note", .value = "note"}}})
#pragma once

#include "html/govuk/choice.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct Radios {
    std::string name;
    std::string id_prefix; ///< the name where empty
    std::optional<Fieldset> fieldset;
    std::optional<Hint> hint;
    std::optional<ErrorMessage> error_message;
    FormGroup form_group;
    std::vector<Choice> items;
    std::string value; ///< of the choice that is checked
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Radios& radios);

} // namespace concordat::govuk
