// SPDX-License-Identifier: GPL-3.0-or-later
// The white space is that of the package, line for line, odd as it looks.
#include "html/govuk/service_navigation.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_service_name(Markup& out, const ServiceNavigation& navigation) {
    if (navigation.service_name.empty()) return;
    out.add("        <span class=\"govuk-service-navigation__service-name\">\n"_html);
    if (navigation.service_url.empty()) {
        out.add(R"(            <span class="govuk-service-navigation__text">)"_html,
                navigation.service_name, "</span>\n"_html);
    } else {
        out.add("            <a"_html, attribute("href", navigation.service_url),
                " class=\"govuk-service-navigation__link\">\n              "_html,
                navigation.service_name, "\n            </a>\n"_html);
    }
    out.add("        </span>\n"_html);
}

void put_item_content(Markup& out, const NavigationItem& item) {
    out.add("                                    \n"_html);
    if (item.active || item.current) {
        out.add(
            R"(                  <strong class="govuk-service-navigation__active-fallback">)"_html,
            content_as_given(item), "</strong>\n\n"_html);
    } else {
        out.add(content_as_given(item), "\n"_html);
    }
}

void put_item(Markup& out, const NavigationItem& item) {
    const bool active = item.active || item.current;
    const Literal current = !active        ? ""_html
                            : item.current ? R"( aria-current="page")"_html
                                           : R"( aria-current="true")"_html;
    out.add(R"(              <li class="govuk-service-navigation__item)"_html,
            when(active, " govuk-service-navigation__item--active"_html), "\">\n"_html);
    if (!item.href.empty()) {
        out.add(R"(                  <a class="govuk-service-navigation__link")"_html,
                attribute("href", item.href), current, item.attributes, ">\n"_html);
        put_item_content(out, item);
        out.add("                  </a>\n"_html);
    } else if (has_content(item.text, item.html)) {
        out.add(R"(                  <span class="govuk-service-navigation__text")"_html, current,
                ">\n"_html);
        put_item_content(out, item);
        out.add("                  </span>\n"_html);
    }
    out.add("              </li>\n"_html);
}

void put_menu_button(Markup& out, const ServiceNavigation& navigation) {
    if (!navigation.collapse_navigation_on_mobile.value_or(navigation.navigation.size() > 1))
        return;
    out.add(
        R"(          <button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle")"_html,
        attribute("aria-controls", navigation.navigation_id));
    if (navigation.menu_button_label != navigation.menu_button_text)
        out.add(attribute("aria-label", navigation.menu_button_label));
    out.add(" hidden aria-hidden=\"true\">\n            "_html, navigation.menu_button_text,
            "\n          </button>\n"_html);
}

void put_navigation(Markup& out, const ServiceNavigation& navigation) {
    const NavigationSlots& slots = navigation.slots;
    if (navigation.navigation.empty() && slots.navigation_start.empty() &&
        slots.navigation_end.empty())
        return;
    out.add(
        "        <nav"_html,
        attribute("aria-label", or_else(navigation.navigation_label, navigation.menu_button_text)),
        R"( class="govuk-service-navigation__wrapper)"_html, more(navigation.navigation_classes),
        "\">\n"_html);
    put_menu_button(out, navigation);
    out.add("\n          <ul class=\"govuk-service-navigation__list\""_html,
            attribute("id", navigation.navigation_id), " >\n\n            "_html,
            slots.navigation_start, "\n            "_html);
    for (const NavigationItem& item : navigation.navigation) {
        out.add("  \n"_html);
        put_item(out, item);
        out.add("\n            "_html);
    }
    out.add(slots.navigation_end, "</ul>\n        </nav>\n"_html);
}

void put_contents(Markup& out, const ServiceNavigation& navigation) {
    const NavigationSlots& slots = navigation.slots;
    out.add(R"(  <div class="govuk-width-container)"_html,
            when(slots.end_align == SlotAlign::beside,
                 " govuk-service-navigation__inlining-container"_html),
            "\">\n\n    "_html, slots.start,
            "<div class=\"govuk-service-navigation__container\">\n      \n"_html);
    put_service_name(out, navigation);
    out.add("\n      \n"_html);
    put_navigation(out, navigation);
    out.add("    </div>\n\n    "_html, slots.end, "</div>\n\n  "_html);
}

} // namespace

void put(Markup& out, const ServiceNavigation& navigation) {
    const bool section = !navigation.service_name.empty() || !navigation.slots.start.empty() ||
                         !navigation.slots.end.empty();
    if (section) {
        out.add("<section"_html, attribute("aria-label", navigation.aria_label));
    } else {
        out.add("<div"_html);
    }
    out.add(R"( class="govuk-service-navigation)"_html, more(navigation.classes),
            "\"\ndata-module=\"govuk-service-navigation\""_html, navigation.attributes,
            "\n>\n    "_html);
    put_contents(out, navigation);
    out.add(section ? "</section>"_html : "</div>"_html);
}

} // namespace concordat::govuk
