// SPDX-License-Identifier: GPL-3.0-or-later
// Date input: https://design-system.service.gov.uk/components/date-input/
//
//     out.add(govuk::DateInput{.id = "as-at", .name_prefix = "as-at",
//                             .fieldset = govuk::Fieldset{.legend = {.text = "As at"}},
//                             .values = {{"as-at-day", "17"}}})
#pragma once

#include "html/attribute.hpp"
#include "html/govuk/form_group.hpp"
#include "html/markup.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct DatePart {
    std::string id;
    std::string name;  ///< day, month or year where empty and the part is one of these
    std::string label; ///< the name with a capital where empty
    std::optional<std::string> value;
    std::optional<bool>
        error; ///< where no part says true, a message marks all that do not say false
    std::string autocomplete;
    std::string inputmode = "numeric";
    std::string pattern;
    std::string classes;
    html::Attributes attributes;
};

struct DateInput {
    std::string id;
    std::string name_prefix;
    std::optional<DatePart> day = DatePart{};
    std::optional<DatePart> month = DatePart{};
    std::optional<DatePart> year = DatePart{};
    std::vector<DatePart> items; ///< instead of day, month and year, where there are any
    std::map<std::string, std::string> values; ///< by name, with its prefix or without
    std::optional<Hint> hint;
    std::optional<ErrorMessage> error_message;
    std::optional<Fieldset> fieldset;
    FormGroup form_group;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const DateInput& date);

} // namespace concordat::govuk
