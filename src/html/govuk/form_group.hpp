// SPDX-License-Identifier: GPL-3.0-or-later
// What every form component has around its input: a group with label, hint and error message.
#pragma once

#include "html/govuk/error_message.hpp"
#include "html/govuk/fieldset.hpp"
#include "html/govuk/hint.hpp"
#include "html/govuk/label.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace concordat::govuk {

struct FormGroup {
    std::string classes;
    html::Attributes attributes;
};

/// For the components' renderers.
void open_form_group(html::Markup& out, bool has_error, const FormGroup& group);

/// Writes hint and error message with ids made from `id`, and adds those to the ids in
/// `described_by`.
void put_hint_and_error(html::Markup& out, std::string_view id, const std::optional<Hint>& hint,
                        const std::optional<ErrorMessage>& error_message,
                        std::string& described_by);

/// Lines of a form group in its fieldset; the fieldset's own described_by is not used.
html::Markup in_fieldset(Fieldset fieldset, const html::Markup& lines, std::string described_by);

} // namespace concordat::govuk
