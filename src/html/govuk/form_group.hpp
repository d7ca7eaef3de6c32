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

/// The ids given, and those of hint and error message, which are made from `id`.
std::string described_by(std::string_view given, std::string_view id,
                         const std::optional<Hint>& hint,
                         const std::optional<ErrorMessage>& error_message);
void put_hint_and_error(html::Markup& out, std::string_view id, const std::optional<Hint>& hint,
                        const std::optional<ErrorMessage>& error_message);

/// The label of the input with this id, on lines of their own within the group.
void put_label_line(html::Markup& out, const Label& label, std::string_view id);

/// Lines of a form group in its fieldset; the fieldset's own role and described_by are not used.
template <class Lines>
void put_in_fieldset(html::Markup& out, const Fieldset& fieldset, std::string_view role,
                     std::string_view described_by, const Lines& lines) {
    open_fieldset(out, fieldset, role, described_by);
    out.add("  ");
    put_indented(out, lines, 0);
    out.add("\n");
    close_fieldset(out);
}

} // namespace concordat::govuk
