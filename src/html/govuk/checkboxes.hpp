// SPDX-License-Identifier: GPL-3.0-or-later
// Checkboxes: https://design-system.service.gov.uk/components/checkboxes/
//
//     out.add(govuk::Checkboxes{.name = "outcome",
//                              .items = {{.text = "Agreed", .value = "agreed"}},
//                              .values = {"agreed"}})
#pragma once

#include "html/govuk/choice.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct Checkboxes {
    std::string described_by; ///< ids; those of the fieldset stand instead where it has any
    std::string name;
    std::string id_prefix; ///< the name where empty
    std::optional<Fieldset> fieldset;
    std::optional<Hint> hint;
    std::optional<ErrorMessage> error_message;
    FormGroup form_group;
    std::vector<Choice> items;
    std::vector<std::string> values; ///< of the choices that are checked
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Checkboxes& checkboxes);

} // namespace concordat::govuk
