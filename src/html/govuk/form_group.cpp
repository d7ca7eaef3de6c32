// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/form_group.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void add_id(std::string& described_by, const std::string& id) {
    if (!described_by.empty()) described_by += ' ';
    described_by += id;
}

template <class Part>
void put_described(Markup& out, Part part, std::string id, std::string& described_by) {
    add_id(described_by, id);
    part.id = std::move(id);
    out.add("  "_html, indented(render(part), 2), "\n"_html);
}

} // namespace

void open_form_group(Markup& out, bool has_error, const FormGroup& group) {
    out.add(R"(<div class="govuk-form-group)"_html,
            when(has_error, " govuk-form-group--error"_html), more(group.classes), "\""_html,
            group.attributes, ">\n"_html);
}

void put_hint_and_error(Markup& out, std::string_view id, const std::optional<Hint>& hint,
                        const std::optional<ErrorMessage>& error_message,
                        std::string& described_by) {
    if (hint) put_described(out, *hint, std::string(id) + "-hint", described_by);
    if (error_message) put_described(out, *error_message, std::string(id) + "-error", described_by);
}

Markup in_fieldset(Fieldset fieldset, const Markup& lines, std::string described_by) {
    fieldset.described_by = std::move(described_by);
    fieldset.html = html::markup(trimmed(lines));
    return render(fieldset);
}

} // namespace concordat::govuk
