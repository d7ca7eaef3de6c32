// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/day_form.hpp"

#include "html/element.hpp"
#include "html/govuk/button.hpp"
#include "html/literal.hpp"

namespace concordat::html {

namespace {

struct Field {
    std::string_view part; ///< after the name of the form
    std::string_view label;
    std::string_view width;
    const std::string& value;
};

/// "as-at-error": short enough to be held in place.
std::string id_of(const DayForm& form, std::string_view part) {
    std::string id(form.name);
    id += part;
    return id;
}

void put_field(Markup& out, const DayForm& form, const Field& field) {
    const bool wrong = !form.error.empty();
    const std::string id = id_of(form, field.part);
    std::string classes = "govuk-input govuk-input--width-";
    classes += field.width;
    if (wrong) classes += " govuk-input--error";
    put_attribute(out.add("<div class=\"concordat-as-at__field\">\n<label"_html), "for", id);
    out.add(">"_html, field.label, "</label>\n<input"_html);
    put_attribute(out, "class", classes);
    put_attribute(out, "id", id);
    put_attribute(out, "name", id);
    out.add(R"( type="text" inputmode="numeric")"_html);
    put_attribute(out, "value", field.value);
    if (wrong) put_attribute(out, "aria-describedby", id_of(form, "-error"));
    out.add(">\n</div>\n"_html);
}

void put_error(Markup& out, const DayForm& form) {
    out.add(R"(<p class="govuk-error-message concordat-as-at__error")"_html);
    put_attribute(out, "id", id_of(form, "-error"));
    out.add(R"(><span class="govuk-visually-hidden">Error:</span> )"_html, form.error,
            "</p>\n"_html);
}

} // namespace

Markup day_form(const DayForm& form) {
    Markup out;
    out.add(R"(<div class="concordat-as-at">
<form class="concordat-as-at__form")"_html);
    put_attribute(out, "aria-label", form.label);
    put_attribute(out.add(R"( method="get")"_html), "action", form.action);
    out.add(" novalidate>\n"_html);
    if (!form.shown.empty())
        out.add("<p class=\"concordat-as-at__shown\">"_html, form.shown, "</p>\n"_html);
    out.add(R"(<fieldset class="concordat-as-at__fields">
<legend class="concordat-as-at__legend">)"_html,
            form.legend, "</legend>\n"_html);
    put_field(out, form, {"-day", "Day", "2", form.day});
    put_field(out, form, {"-month", "Month", "2", form.month});
    put_field(out, form, {"-year", "Year", "4", form.year});
    out.add("</fieldset>\n"_html);
    for (const auto& [name, value] : form.kept)
        out.add(void_element("input", {{"type", "hidden"}, {"name", name}, {"value", value}}),
                "\n"_html);
    out.add(govuk::Button{.text = "Show", .classes = "govuk-button--secondary"}, "\n"_html);
    if (!form.today.empty()) out.add(link(form.today, form.without), "\n"_html);
    if (!form.error.empty()) put_error(out, form);
    out.add("</form>\n</div>"_html);
    return out;
}

} // namespace concordat::html
