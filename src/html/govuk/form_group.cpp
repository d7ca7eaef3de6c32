// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/form_group.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

template <class Part>
void put_described(Markup& out, const std::optional<Part>& given, std::string id) {
    if (!given) return;
    Part part = *given;
    part.id = std::move(id);
    out.add("  "_html, indented(part, 2), "\n"_html);
}

} // namespace

void open_form_group(Markup& out, bool has_error, const FormGroup& group) {
    out.add(R"(<div class="govuk-form-group)"_html,
            when(has_error, " govuk-form-group--error"_html), more(group.classes), "\""_html,
            group.attributes, ">\n"_html);
}

std::string described_by(std::string_view given, std::string_view id,
                         const std::optional<Hint>& hint,
                         const std::optional<ErrorMessage>& error_message) {
    std::string ids(given);
    const auto add = [&](std::string_view end) {
        if (!ids.empty()) ids += ' ';
        ids.append(id).append(end);
    };
    if (hint) add("-hint");
    if (error_message) add("-error");
    return ids;
}

void put_hint_and_error(Markup& out, std::string_view id, const std::optional<Hint>& hint,
                        const std::optional<ErrorMessage>& error_message) {
    put_described(out, hint, std::string(id) + "-hint");
    put_described(out, error_message, std::string(id) + "-error");
}

void put_label_line(Markup& out, const Label& label, std::string_view id) {
    const auto line = [&](Markup& lines) { put_label(lines, label, id); };
    out.add("  "_html, indented(html::written(line), 2), "\n"_html);
}

} // namespace concordat::govuk
