// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/choice.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

struct Rendering {
    ChoiceKind kind;
    const ChoiceGroup& group;
    std::string_view id_prefix;
    std::string_view described_by; ///< what each choice repeats
    std::string_view block;        ///< class name of the component
};

std::string id_of(const Choice& choice, std::string_view prefix, std::size_t number) {
    if (!choice.id.empty()) return choice.id;
    std::string id(prefix);
    if (number > 1) id += "-" + std::to_string(number);
    return id;
}

bool has_hint(const Choice& choice) {
    return choice.hint && has_content(choice.hint->text, choice.hint->html);
}

void put_input(Markup& out, const Rendering& rendering, const Choice& choice, const std::string& id,
               bool checked) {
    std::string described_by(rendering.described_by);
    if (has_hint(choice)) {
        if (!described_by.empty()) described_by += ' ';
        described_by += id + "-item-hint";
    }
    const bool radio = rendering.kind == ChoiceKind::radio;
    out.add(R"(      <input class=")"_html, rendering.block, "__input\""_html);
    put_attribute(out, "id", id);
    put_attribute(out, "name", choice.name.empty() ? rendering.group.name : choice.name);
    put_attribute(out, "type", radio ? "radio" : "checkbox");
    put_attribute(out, "value", choice.value);
    out.add(when(checked, " checked"_html), when(choice.disabled, " disabled"_html));
    if (!choice.conditional.empty()) put_attribute(out, "data-aria-controls", "conditional-" + id);
    out.add(attribute("data-behaviour", choice.behaviour),
            attribute("aria-describedby", described_by), choice.attributes, ">\n"_html);
}

void put_label_and_hint(Markup& out, const Rendering& rendering, const Choice& choice,
                        const std::string& id) {
    const std::string block(rendering.block);
    const Label label{.text = choice.text,
                      .html = choice.html,
                      .for_id = id,
                      .classes = joined(block + "__label", choice.label.classes),
                      .attributes = choice.label.attributes};
    out.add("      "_html, indented(label, 6), "\n"_html);
    if (!has_hint(choice)) return;
    Hint hint = *choice.hint;
    hint.id = id + "-item-hint";
    hint.classes = joined(block + "__hint", hint.classes);
    out.add("      "_html, indented(hint, 6), "\n"_html);
}

void put_choice(Markup& out, const Rendering& rendering, const Choice& choice, std::size_t number,
                bool checked) {
    if (!choice.divider.empty()) {
        out.add(R"(    <div class=")"_html, rendering.block, R"(__divider">)"_html, choice.divider,
                "</div>\n"_html);
        return;
    }
    const std::string id = id_of(choice, rendering.id_prefix, number);
    out.add(R"(    <div class=")"_html, rendering.block, "__item\">\n"_html);
    put_input(out, rendering, choice, id, checked);
    put_label_and_hint(out, rendering, choice, id);
    out.add("    </div>\n"_html);
    if (choice.conditional.empty()) return;
    out.add(R"(    <div class=")"_html, rendering.block, "__conditional"_html);
    if (!checked) out.add(" "_html, rendering.block, "__conditional--hidden"_html);
    out.add(R"(" id="conditional-)"_html, id, "\">\n      "_html, trimmed(choice.conditional),
            "\n    </div>\n"_html);
}

} // namespace

void put_choices(Markup& out, ChoiceKind kind, const ChoiceGroup& group, std::string_view given,
                 const std::function<bool(const Choice&)>& is_checked) {
    const std::string& id_prefix = group.id_prefix.empty() ? group.name : group.id_prefix;
    const std::string_view block = kind == ChoiceKind::radio ? "govuk-radios" : "govuk-checkboxes";
    const std::string described = described_by(given, id_prefix, group.hint, group.error_message);
    const bool repeats = kind == ChoiceKind::checkbox && !group.fieldset;
    const Rendering rendering{kind, group, id_prefix, repeats ? std::string_view(described) : "",
                              block};
    const auto put_lines = [&](Markup& lines) {
        put_hint_and_error(lines, id_prefix, group.hint, group.error_message);
        lines.add(R"(  <div class=")"_html, block, more(group.classes), "\""_html, group.attributes,
                  R"( data-module=")"_html, block, "\">\n"_html);
        for (std::size_t i = 0; i < group.items.size(); ++i) {
            const Choice& choice = group.items[i];
            put_choice(lines, rendering, choice, i + 1,
                       choice.checked.value_or(is_checked(choice)));
        }
        lines.add("  </div>"_html);
    };
    open_form_group(out, group.error_message.has_value(), group.form_group);
    out.add("  "_html);
    if (group.fieldset) {
        put_in_fieldset(out, *group.fieldset, group.fieldset->role, described,
                        html::written(put_lines));
    } else {
        out.add(trimmed(html::written(put_lines)));
    }
    out.add("\n</div>"_html);
}

} // namespace concordat::govuk
