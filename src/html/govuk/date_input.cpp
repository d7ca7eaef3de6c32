// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/date_input.hpp"

#include "html/govuk/input.hpp"
#include "html/govuk/shared.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace concordat::govuk {

namespace {

/// One of day, month and year, or of parts named otherwise, and what it takes from the date.
struct Part {
    const DatePart& given;
    std::string_view standard;      ///< day, month, year, or empty
    const DatePart* also = nullptr; ///< the part of that name, which may have the value
};

bool has_class(const DatePart& part, std::string_view name) {
    return part.classes.find(name) != std::string::npos;
}

bool says_error(const DatePart& part) {
    return part.error.value_or(false) || has_class(part, "govuk-input--error");
}

void add_class(std::string& classes, std::string_view name) {
    if (name.empty()) return;
    if (!classes.empty()) classes += ' ';
    classes += name;
}

std::vector<Part> parts_of(const DateInput& date) {
    const std::array<std::pair<std::string_view, const std::optional<DatePart>*>, 3> standard = {
        {{"day", &date.day}, {"month", &date.month}, {"year", &date.year}}};
    std::vector<Part> parts;
    if (date.items.empty()) {
        for (const auto& [name, part] : standard) {
            if (part->has_value()) parts.push_back({**part, name});
        }
        return parts;
    }
    for (const DatePart& item : date.items) {
        const auto named = std::find_if(standard.begin(), standard.end(),
                                        [&](const auto& one) { return one.first == item.name; });
        if (named == standard.end()) {
            parts.push_back({item, ""});
        } else {
            const std::optional<DatePart>& of_date = *named->second;
            parts.push_back({item, named->first, of_date ? &*of_date : nullptr});
        }
    }
    return parts;
}

std::string classes_of(const Part& part, const DateInput& date, bool any_says_error) {
    std::string classes = "govuk-date-input__input";
    const bool marked_by_message =
        part.given.error.value_or(true) && date.error_message && !any_says_error;
    if (!has_class(part.given, "govuk-input--error") &&
        (says_error(part.given) || marked_by_message))
        add_class(classes, "govuk-input--error");
    if (!has_class(part.given, "govuk-input--width-"))
        add_class(classes,
                  part.standard == "year" ? "govuk-input--width-4" : "govuk-input--width-2");
    add_class(classes, part.given.classes);
    return classes;
}

std::string capitalised(std::string word) {
    for (char& c : word)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 32);
    return word;
}

std::optional<std::string> value_of(const Part& part, const DateInput& date,
                                    const std::string& name) {
    if (part.given.value) return part.given.value;
    if (part.also != nullptr && part.also->value) return part.also->value;
    const auto standard = date.values.find(std::string(part.standard));
    if (standard != date.values.end()) return standard->second;
    const auto prefixed = date.values.find(name);
    if (prefixed != date.values.end()) return prefixed->second;
    return {};
}

Input input_of(const Part& part, const DateInput& date, bool any_says_error) {
    const DatePart& given = part.given;
    const std::string own_name = given.name.empty() ? std::string(part.standard) : given.name;
    const std::string name =
        date.name_prefix.empty() ? own_name : date.name_prefix + "-" + own_name;
    return Input{
        .label = {.text = given.label.empty() ? capitalised(own_name) : given.label,
                  .classes = "govuk-date-input__label"},
        .name = name,
        .id = given.id.empty() ? date.id + "-" + own_name : given.id,
        .value = value_of(part, date, name),
        .inputmode = given.inputmode,
        .autocomplete = given.autocomplete,
        .pattern = given.pattern,
        .classes = classes_of(part, date, any_says_error),
        .attributes = given.attributes,
    };
}

} // namespace

void put(Markup& out, const DateInput& date) {
    const std::vector<Part> parts = parts_of(date);
    bool any_says_error = false;
    for (const Part& part : parts)
        any_says_error = any_says_error || says_error(part.given);
    const auto put_lines = [&](Markup& lines) {
        put_hint_and_error(lines, date.id, date.hint, date.error_message);
        lines.add(R"(  <div class="govuk-date-input)"_html, more(date.classes), "\""_html,
                  date.attributes, attribute("id", date.id), ">\n"_html);
        for (const Part& part : parts) {
            lines.add("    <div class=\"govuk-date-input__item\">\n      "_html,
                      indented(input_of(part, date, any_says_error), 6), "\n    </div>\n"_html);
        }
        lines.add("  </div>"_html);
    };

    open_form_group(out, date.error_message.has_value(), date.form_group);
    out.add("  "_html);
    if (date.fieldset) {
        const std::string described =
            described_by(date.fieldset->described_by, date.id, date.hint, date.error_message);
        const auto in_fieldset = [&](Markup& lines) {
            put_in_fieldset(lines, *date.fieldset, "group", described, html::written(put_lines));
        };
        out.add(indented(html::written(in_fieldset), 2));
    } else {
        out.add(trimmed(html::written(put_lines)));
    }
    out.add("\n</div>"_html);
}

} // namespace concordat::govuk
