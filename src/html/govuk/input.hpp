// SPDX-License-Identifier: GPL-3.0-or-later
// Text input: https://design-system.service.gov.uk/components/text-input/
//
//     out.add(govuk::Input{.label = {.text = "Reference"}, .name = "reference"})
#pragma once

#include "html/attribute.hpp"
#include "html/govuk/form_group.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>

namespace concordat::govuk {

/// What stands before or after the input, such as a unit.
struct Affix {
    std::string text;
    html::Markup html;
    std::string classes;
    html::Attributes attributes;
};

struct InputWrapper {
    std::string classes;
    html::Attributes attributes;
};

struct Input {
    Label label;
    std::string name;
    std::string id; ///< the name where empty
    std::optional<std::string> value;
    std::optional<Hint> hint;
    std::optional<ErrorMessage> error_message;
    std::string type = "text";
    std::string inputmode;
    std::string autocomplete;
    std::string autocapitalize;
    std::string pattern;
    std::optional<bool> spellcheck;
    bool disabled = false;
    std::string described_by; ///< ids
    std::optional<Affix> prefix;
    std::optional<Affix> suffix;
    InputWrapper input_wrapper;
    FormGroup form_group;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Input& input);

} // namespace concordat::govuk
