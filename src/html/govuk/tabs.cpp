// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/tabs.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

std::string id_of(const Tabs& tabs, std::size_t index) {
    const std::string& id = tabs.items[index].id;
    return id.empty() ? tabs.id_prefix + "-" + std::to_string(index + 1) : id;
}

void put_tab(Markup& out, const Tabs& tabs, std::size_t index) {
    const Tab& tab = tabs.items[index];
    out.add(R"(    <li class="govuk-tabs__list-item)"_html,
            when(index == 0, " govuk-tabs__list-item--selected"_html),
            "\">\n      <a class=\"govuk-tabs__tab\" href=\"#"_html, id_of(tabs, index), "\""_html,
            tab.attributes, ">\n        "_html, tab.label, "\n      </a>\n    </li>\n"_html);
}

void put_panel(Markup& out, const Tabs& tabs, std::size_t index) {
    const TabPanel& panel = tabs.items[index].panel;
    out.add(R"(  <div class="govuk-tabs__panel)"_html,
            when(index > 0, " govuk-tabs__panel--hidden"_html), "\""_html,
            attribute("id", id_of(tabs, index)), panel.attributes, ">\n"_html);
    if (!panel.html.empty()) {
        out.add("    "_html, indented(panel.html, 4), "\n"_html);
    } else if (!panel.text.empty()) {
        out.add(R"(    <p class="govuk-body">)"_html, panel.text, "</p>\n"_html);
    }
    out.add("  </div>\n"_html);
}

} // namespace

void put(Markup& out, const Tabs& tabs) {
    out.add("<div"_html, attribute("id", tabs.id), R"( class="govuk-tabs)"_html, more(tabs.classes),
            "\""_html, tabs.attributes,
            " data-module=\"govuk-tabs\">\n  <h2 class=\"govuk-tabs__title\">\n    "_html,
            tabs.title, "\n  </h2>\n"_html);
    if (!tabs.items.empty()) {
        out.add("  <ul class=\"govuk-tabs__list\">\n"_html);
        for (std::size_t i = 0; i < tabs.items.size(); ++i)
            put_tab(out, tabs, i);
        out.add("  </ul>\n"_html);
        for (std::size_t i = 0; i < tabs.items.size(); ++i)
            put_panel(out, tabs, i);
    }
    out.add("</div>"_html);
}

} // namespace concordat::govuk
