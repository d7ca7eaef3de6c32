// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/panel.hpp"

#include "html/govuk/button.hpp"
#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

Button action_button(const PanelAction& action) {
    return {
        .text = action.text,
        .type = action.type.empty() ? "button" : action.type,
        .href = action.href,
        .classes = joined("govuk-button--inverse", action.classes),
        .attributes = action.attributes,
    };
}

Markup action_link(const PanelAction& action) {
    return html::markup(R"(<a class="govuk-link govuk-link--inverse)"_html, more(action.classes),
                        "\""_html, attribute("href", action.href), action.attributes, ">"_html,
                        action.text, "</a>"_html);
}

void put_actions(Markup& out, const PanelActions& actions) {
    out.add(R"(  <div class="govuk-panel__actions)"_html, more(actions.classes), "\""_html,
            actions.attributes, ">"_html);
    if (!actions.items.empty()) {
        out.add("<div class=\"govuk-button-group\">\n"_html);
        for (const PanelAction& action : actions.items) {
            const bool button = action.href.empty() || action.type == "button";
            out.add("      "_html,
                    indented(button ? html::markup(action_button(action)) : action_link(action), 6),
                    "\n"_html);
        }
        out.add("    </div>"_html);
    }
    out.add("</div>\n"_html);
}

} // namespace

void put(Markup& out, const Panel& panel) {
    const bool interruption = panel.classes.find("govuk-panel--interruption") != std::string::npos;
    out.add(R"(<div class="govuk-panel)"_html,
            when(!interruption, " govuk-panel--confirmation"_html), more(panel.classes), "\""_html,
            panel.attributes, ">\n  <h"_html, panel.heading_level,
            " class=\"govuk-panel__title\">\n    "_html,
            ContentAsGiven{panel.title_text, panel.title_html}, "\n  </h"_html, panel.heading_level,
            ">\n"_html);
    if (has_content(panel.text, panel.html)) {
        out.add("  <div class=\"govuk-panel__body\">\n    "_html, content(panel, 4),
                "\n  </div>\n"_html);
    }
    if (interruption && panel.actions) put_actions(out, *panel.actions);
    out.add("</div>"_html);
}

} // namespace concordat::govuk
