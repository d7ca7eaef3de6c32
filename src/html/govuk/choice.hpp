// SPDX-License-Identifier: GPL-3.0-or-later
// One radio or checkbox, and the group of them that radios and checkboxes both are.
#pragma once

#include "html/attribute.hpp"
#include "html/govuk/form_group.hpp"
#include "html/markup.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct ChoiceLabel {
    std::string classes;
    html::Attributes attributes;
};

struct Choice {
    std::string text;
    html::Markup html;
    std::string value;
    std::string id;        ///< made from the group's where empty
    std::string name;      ///< of a checkbox; the group's where empty
    std::string behaviour; ///< of a checkbox; "exclusive" unticks the others
    std::string divider;   ///< words between choices; then there is nothing else
    ChoiceLabel label;
    std::optional<Hint> hint;
    std::optional<bool> checked; ///< by the values of the group where not given
    html::Markup conditional;    ///< shown while it is checked
    bool disabled = false;
    html::Attributes attributes;
};

/// What radios and checkboxes have alike, as their renderers hand it on.
struct ChoiceGroup {
    const std::string& name;
    const std::string& id_prefix;
    const std::optional<Fieldset>& fieldset;
    const std::optional<Hint>& hint;
    const std::optional<ErrorMessage>& error_message;
    const FormGroup& form_group;
    const std::vector<Choice>& items;
    const std::string& classes;
    const html::Attributes& attributes;
};

template <class Component>
ChoiceGroup choices_of(const Component& component) {
    return {component.name,  component.id_prefix,     component.fieldset,
            component.hint,  component.error_message, component.form_group,
            component.items, component.classes,       component.attributes};
}

enum class ChoiceKind : std::uint8_t { radio, checkbox };

/// For the renderers of radios and checkboxes. `described_by` are the ids given from outside; each
/// choice of a group without a fieldset repeats them where the kind is checkbox.
void put_choices(html::Markup& out, ChoiceKind kind, const ChoiceGroup& group,
                 std::string_view described_by,
                 const std::function<bool(const Choice&)>& is_checked);

} // namespace concordat::govuk
