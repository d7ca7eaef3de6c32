// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/input.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_input(Markup& out, const Input& input, std::string_view id,
               std::string_view described_by) {
    out.add(R"(<input class="govuk-input)"_html, more(input.classes),
            when(input.error_message.has_value(), " govuk-input--error"_html), "\""_html);
    put_attribute(out, "id", id);
    put_attribute(out, "name", input.name);
    put_attribute(out, "type", input.type);
    out.add(flag("spellcheck", input.spellcheck));
    if (input.value) put_attribute(out, "value", *input.value);
    out.add(when(input.disabled, " disabled"_html), attribute("aria-describedby", described_by),
            attribute("autocomplete", input.autocomplete),
            attribute("autocapitalize", input.autocapitalize), attribute("pattern", input.pattern),
            attribute("inputmode", input.inputmode), input.attributes, ">\n"_html);
}

void put_affix(Markup& out, const std::optional<Affix>& affix, Literal opening) {
    if (!affix) return;
    out.add(opening, more(affix->classes), R"(" aria-hidden="true")"_html, affix->attributes,
            ">"_html, content(*affix, 6), "</div>\n"_html);
}

} // namespace

void put(Markup& out, const Input& input) {
    const std::string& id = input.id.empty() ? input.name : input.id;
    const std::string described =
        described_by(input.described_by, id, input.hint, input.error_message);
    open_form_group(out, input.error_message.has_value(), input.form_group);
    put_label_line(out, input.label, id);
    put_hint_and_error(out, id, input.hint, input.error_message);
    if (input.prefix || input.suffix) {
        out.add(R"(  <div class="govuk-input__wrapper)"_html, more(input.input_wrapper.classes),
                "\""_html, input.input_wrapper.attributes, ">\n"_html);
        put_affix(out, input.prefix, R"(    <div class="govuk-input__prefix)"_html);
        put_input(out.add("    "_html), input, id, described);
        put_affix(out, input.suffix, R"(    <div class="govuk-input__suffix)"_html);
        out.add("  </div>\n"_html);
    } else {
        put_input(out.add("  "_html), input, id, described);
    }
    out.add("</div>"_html);
}

} // namespace concordat::govuk
