// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/select.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

bool is_selected(const Option& option, const std::string& value) {
    if (option.selected) return *option.selected;
    return !value.empty() && option.value.value_or(option.text) == value;
}

void put_option(Markup& out, const Option& option, const std::string& value) {
    out.add("    <option"_html);
    if (option.value) put_attribute(out, "value", *option.value);
    out.add(when(is_selected(option, value), " selected"_html),
            when(option.disabled, " disabled"_html), option.attributes, ">"_html, option.text,
            "</option>\n"_html);
}

} // namespace

void put(Markup& out, const Select& select) {
    const std::string& id = select.id.empty() ? select.name : select.id;
    const std::string described =
        described_by(select.described_by, id, select.hint, select.error_message);
    open_form_group(out, select.error_message.has_value(), select.form_group);
    put_label_line(out, select.label, id);
    put_hint_and_error(out, id, select.hint, select.error_message);
    out.add(R"(  <select class="govuk-select)"_html, more(select.classes),
            when(select.error_message.has_value(), " govuk-select--error"_html), "\""_html);
    put_attribute(out, "id", id);
    put_attribute(out, "name", select.name);
    out.add(when(select.disabled, " disabled"_html), attribute("aria-describedby", described),
            select.attributes, ">\n"_html);
    for (const Option& option : select.items)
        put_option(out, option, select.value);
    out.add("  </select>\n</div>"_html);
}

} // namespace concordat::govuk
