// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/button.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

constexpr Literal kStartIcon = R"(
  <svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
  </svg>)"_html;

void put_opening(Markup& out, const Button& button) {
    if (!button.href.empty()) {
        out.add("<a"_html, attribute("href", button.href),
                R"( role="button" draggable="false")"_html);
        return;
    }
    out.add("<button"_html, attribute("type", button.type), attribute("value", button.value),
            attribute("name", button.name),
            when(button.disabled, R"( disabled aria-disabled="true")"_html),
            flag("data-prevent-double-click", button.prevent_double_click));
}

} // namespace

void put(Markup& out, const Button& button) {
    const bool wrapped = button.is_start_button && !button.html.empty();
    put_opening(out, button);
    out.add(R"( class="govuk-button)"_html, more(button.classes),
            when(button.is_start_button, " govuk-button--start"_html),
            R"(" data-module="govuk-button")"_html, button.attributes, attribute("id", button.id),
            ">\n  "_html, when(wrapped, "<span>"_html), content(button, 2),
            when(wrapped, "</span>"_html), when(button.is_start_button, kStartIcon),
            button.href.empty() ? "\n</button>"_html : "\n</a>"_html);
}

} // namespace concordat::govuk
