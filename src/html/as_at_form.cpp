// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/as_at_form.hpp"

#include "html/element.hpp"
#include "html/govuk/button.hpp"
#include "html/literal.hpp"

namespace concordat::html {

namespace {

constexpr std::string_view kErrorId = "as-at-error";

struct Field {
    std::string_view name;
    std::string_view label;
    std::string_view width;
    const std::string& value;
};

void put_field(Markup& out, const Field& field, bool wrong) {
    std::string classes = "govuk-input govuk-input--width-";
    classes += field.width;
    if (wrong) classes += " govuk-input--error";
    put_attribute(out.add("<div class=\"concordat-as-at__field\">\n<label"_html), "for",
                  field.name);
    out.add(">"_html, field.label, "</label>\n<input"_html);
    put_attribute(out, "class", classes);
    put_attribute(out, "id", field.name);
    put_attribute(out, "name", field.name);
    out.add(R"( type="text" inputmode="numeric")"_html);
    put_attribute(out, "value", field.value);
    if (wrong) put_attribute(out, "aria-describedby", kErrorId);
    out.add(">\n</div>\n"_html);
}

void put_error(Markup& out, const std::string& error) {
    out.add(R"(<p class="govuk-error-message concordat-as-at__error")"_html);
    put_attribute(out, "id", kErrorId);
    out.add(R"(><span class="govuk-visually-hidden">Error:</span> )"_html, error, "</p>\n"_html);
}

} // namespace

Markup as_at_form(const AsAtForm& form) {
    const bool wrong = !form.error.empty();
    Markup out;
    put_attribute(out.add(R"(<div class="concordat-as-at">
<form class="concordat-as-at__form" aria-label="Day of the page" method="get")"_html),
                  "action", form.action);
    out.add(" novalidate>\n"_html);
    if (!form.shown.empty())
        out.add("<p class=\"concordat-as-at__shown\">"_html, form.shown, "</p>\n"_html);
    out.add(R"(<fieldset class="concordat-as-at__fields">
<legend class="concordat-as-at__legend">See the record on another day</legend>
)"_html);
    put_field(out, {"as-at-day", "Day", "2", form.day}, wrong);
    put_field(out, {"as-at-month", "Month", "2", form.month}, wrong);
    put_field(out, {"as-at-year", "Year", "4", form.year}, wrong);
    out.add("</fieldset>\n"_html);
    for (const auto& [name, value] : form.kept)
        out.add(void_element("input", {{"type", "hidden"}, {"name", name}, {"value", value}}),
                "\n"_html);
    out.add(govuk::Button{.text = "Show", .classes = "govuk-button--secondary"}, "\n"_html);
    if (!form.today.empty()) out.add(link(form.today, "Show as of today"), "\n"_html);
    if (wrong) put_error(out, form.error);
    out.add("</form>\n</div>"_html);
    return out;
}

} // namespace concordat::html
