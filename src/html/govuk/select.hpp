// SPDX-License-Identifier: GPL-3.0-or-later
// Select: https://design-system.service.gov.uk/components/select/
//
//     out.add(govuk::Select{.name = "body", .items = {{.value = "all", .text = "All bodies"}},
//                          .value = "all", .label = {.text = "Body"}})
#pragma once

#include "html/attribute.hpp"
#include "html/govuk/form_group.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct Option {
    std::optional<std::string> value; ///< the text where there is none
    std::string text;
    std::optional<bool> selected; ///< by the value of the select where not given
    bool disabled = false;
    html::Attributes attributes;
};

struct Select {
    std::string id; ///< the name where empty
    std::string name;
    std::vector<Option> items;
    std::string value;
    bool disabled = false;
    std::string described_by; ///< ids
    Label label;
    std::optional<Hint> hint;
    std::optional<ErrorMessage> error_message;
    FormGroup form_group;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Select& select);

} // namespace concordat::govuk
