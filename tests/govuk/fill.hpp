// SPDX-License-Identifier: GPL-3.0-or-later
// Which option of the package goes into which field of ours.
#pragma once

#include "html/govuk/back_link.hpp"
#include "html/govuk/breadcrumbs.hpp"
#include "html/govuk/button.hpp"
#include "html/govuk/checkboxes.hpp"
#include "html/govuk/date_input.hpp"
#include "html/govuk/details.hpp"
#include "html/govuk/error_message.hpp"
#include "html/govuk/error_summary.hpp"
#include "html/govuk/fieldset.hpp"
#include "html/govuk/generic_header.hpp"
#include "html/govuk/hint.hpp"
#include "html/govuk/input.hpp"
#include "html/govuk/inset_text.hpp"
#include "html/govuk/label.hpp"
#include "html/govuk/notification_banner.hpp"
#include "html/govuk/pagination.hpp"
#include "html/govuk/panel.hpp"
#include "html/govuk/phase_banner.hpp"
#include "html/govuk/radios.hpp"
#include "html/govuk/select.hpp"
#include "html/govuk/service_navigation.hpp"
#include "html/govuk/skip_link.hpp"
#include "html/govuk/summary_list.hpp"
#include "html/govuk/table.hpp"
#include "html/govuk/tabs.hpp"
#include "html/govuk/tag.hpp"
#include "html/govuk/warning_text.hpp"
#include "options.hpp"

#include <array>
#include <utility>

namespace concordat::govuk {

template <class Part>
Options& content_of(Options& options, Part& part) {
    return options("text", part.text)("html", part.html);
}

template <class Part>
Options& look_of(Options& options, Part& part) {
    return options("classes", part.classes)("attributes", part.attributes);
}

template <class Field>
Options& field_of(Options& options, Field& field) {
    return look_of(options, field)("name", field.name)("hint", field.hint)(
        "errorMessage", field.error_message)("formGroup", field.form_group);
}

inline void fill(Options& options, BackLink& link) {
    look_of(content_of(options, link), link)("href", link.href);
}
inline void fill(Options& options, Breadcrumb& item) {
    content_of(options, item)("href", item.href)("attributes", item.attributes);
}
inline void fill(Options& options, Breadcrumbs& crumbs) {
    look_of(options, crumbs)("items", crumbs.items)("labelText", crumbs.label_text)(
        "collapseOnMobile", crumbs.collapse_on_mobile);
}
inline void fill(Options& options, Button& button) {
    look_of(content_of(options, button), button)("name", button.name)("type", button.type)(
        "value", button.value)("disabled", button.disabled)("href", button.href)("id", button.id)(
        "preventDoubleClick", button.prevent_double_click)("isStartButton", button.is_start_button);
}
inline void fill(Options& options, Details& details) {
    look_of(content_of(options, details), details)("summaryText", details.summary_text)(
        "summaryHtml", details.summary_html)("id", details.id)("open", details.open);
}
inline void fill(Options& options, ErrorMessage& message) {
    look_of(content_of(options, message), message)("id", message.id)("visuallyHiddenText",
                                                                     message.visually_hidden_text);
}
inline void fill(Options& options, ErrorItem& item) {
    content_of(options, item)("href", item.href)("attributes", item.attributes);
}
inline void fill(Options& options, ErrorSummary& summary) {
    look_of(options, summary)("titleText", summary.title_text)("titleHtml", summary.title_html)(
        "descriptionText", summary.description_text)("descriptionHtml", summary.description_html)(
        "errorList", summary.error_list)("disableAutoFocus", summary.disable_auto_focus);
}
inline void fill(Options& options, Legend& legend) {
    content_of(options, legend)("classes", legend.classes)("isPageHeading", legend.is_page_heading);
}
inline void fill(Options& options, Fieldset& fieldset) {
    look_of(options, fieldset)("legend", fieldset.legend)("html", fieldset.html)(
        "describedBy", fieldset.described_by)("role", fieldset.role);
}
inline void fill(Options& options, GenericHeader& header) {
    look_of(options, header)("logoText", header.logo_text)("logoHtml", header.logo_html)(
        "url", header.url)("containerClasses", header.container_classes);
}
inline void fill(Options& options, Hint& hint) {
    look_of(content_of(options, hint), hint)("id", hint.id);
}
inline void fill(Options& options, InsetText& inset) {
    look_of(content_of(options, inset), inset)("id", inset.id);
}
inline void fill(Options& options, Label& label) {
    look_of(content_of(options, label), label)("for", label.for_id)("isPageHeading",
                                                                    label.is_page_heading);
}
inline void fill(Options& options, FormGroup& group) {
    look_of(options, group);
}
inline void fill(Options& options, Affix& affix) {
    look_of(content_of(options, affix), affix);
}
inline void fill(Options& options, InputWrapper& wrapper) {
    look_of(options, wrapper);
}
inline void fill(Options& options, Input& input) {
    field_of(options, input)("label", input.label)("id", input.id)("value", input.value)(
        "type", input.type)("inputmode", input.inputmode)("autocomplete", input.autocomplete)(
        "autocapitalize", input.autocapitalize)("pattern", input.pattern)("spellcheck",
                                                                          input.spellcheck)(
        "disabled", input.disabled)("describedBy", input.described_by)("prefix", input.prefix)(
        "suffix", input.suffix)("inputWrapper", input.input_wrapper);
}
inline void fill(Options& options, Option& option) {
    options("value", option.value)("text", option.text)("selected", option.selected)(
        "disabled", option.disabled)("attributes", option.attributes);
}
inline void fill(Options& options, Select& select) {
    field_of(options, select)("label", select.label)("id", select.id)("items", select.items)(
        "value", select.value)("describedBy", select.described_by);
}
inline void fill(Options& options, ChoiceLabel& label) {
    look_of(options, label);
}

/// The package wraps the html of a conditional in an object of its own.
struct ConditionalOption {
    html::Markup& html;
};
inline void assign(const json::value& value, ConditionalOption& conditional) {
    Options options(value.as_object());
    options("html", conditional.html).expect_nothing_left();
}
inline void fill(Options& options, Choice& choice) {
    ConditionalOption conditional{choice.conditional};
    content_of(options, choice)("value", choice.value)("id", choice.id)("name", choice.name)(
        "behaviour", choice.behaviour)("divider", choice.divider)("label", choice.label)(
        "hint", choice.hint)("checked", choice.checked)("disabled", choice.disabled)(
        "attributes", choice.attributes)("conditional", conditional);
}
inline void fill(Options& options, Radios& radios) {
    field_of(options, radios)("idPrefix", radios.id_prefix)("fieldset", radios.fieldset)(
        "items", radios.items)("value", radios.value);
}
inline void fill(Options& options, Checkboxes& boxes) {
    field_of(options, boxes)("idPrefix", boxes.id_prefix)("fieldset", boxes.fieldset)(
        "items", boxes.items)("values", boxes.values)("describedBy", boxes.described_by);
}
inline void fill(Options& options, DatePart& part) {
    look_of(options, part)("id", part.id)("name", part.name)("label", part.label)(
        "value", part.value)("error", part.error)("autocomplete", part.autocomplete)(
        "inputmode", part.inputmode)("pattern", part.pattern);
}
inline void fill(Options& options, DateInput& date) {
    look_of(options, date)("id", date.id)("namePrefix", date.name_prefix)("day", date.day)(
        "month", date.month)("year", date.year)("items", date.items)("values", date.values)(
        "hint", date.hint)("errorMessage", date.error_message)("fieldset", date.fieldset)(
        "formGroup", date.form_group);
}
inline void assign(const json::value& value, BannerType& type) {
    type = value == json::value("success") ? BannerType::success : BannerType::important;
}
inline void fill(Options& options, NotificationBanner& banner) {
    look_of(content_of(options, banner), banner)("titleText", banner.title_text)("titleHtml",
                                                                                 banner.title_html)(
        "titleHeadingLevel", banner.title_heading_level)("type", banner.type)("role", banner.role)(
        "titleId", banner.title_id)("disableAutoFocus", banner.disable_auto_focus);
}
inline void fill(Options& options, PageItem& item) {
    options("number", item.number)("visuallyHiddenText", item.visually_hidden_text)(
        "href", item.href)("current", item.current)("ellipsis", item.ellipsis)("attributes",
                                                                               item.attributes);
}
/// The package leaves out page items without any option.
inline void assign(const json::value& value, std::vector<PageItem>& items) {
    for (const json::value& item : value.as_array()) {
        if (item.is_object() && !item.as_object().empty()) items.push_back(read<PageItem>(item));
    }
}
inline void fill(Options& options, PageLink& link) {
    content_of(options, link)("labelText", link.label_text)("href", link.href)("attributes",
                                                                               link.attributes);
}
inline void fill(Options& options, Pagination& pagination) {
    look_of(options, pagination)("items", pagination.items)("previous", pagination.previous)(
        "next", pagination.next)("landmarkLabel", pagination.landmark_label);
}
inline void fill(Options& options, PanelAction& action) {
    look_of(options, action)("text", action.text)("href", action.href)("type", action.type);
}
inline void fill(Options& options, PanelActions& actions) {
    look_of(options, actions)("items", actions.items);
}
inline void fill(Options& options, Panel& panel) {
    look_of(content_of(options, panel), panel)("titleText", panel.title_text)(
        "titleHtml", panel.title_html)("headingLevel", panel.heading_level)("actions",
                                                                            panel.actions);
}
/// The package has no option for the colour of a tag: it takes a class.
inline void fill(Options& options, Tag& tag) {
    constexpr std::array<std::pair<std::string_view, Colour>, 8> kColours = {{
        {"govuk-tag--grey", Colour::grey},
        {"govuk-tag--green", Colour::green},
        {"govuk-tag--teal", Colour::teal},
        {"govuk-tag--purple", Colour::purple},
        {"govuk-tag--magenta", Colour::magenta},
        {"govuk-tag--red", Colour::red},
        {"govuk-tag--orange", Colour::orange},
        {"govuk-tag--yellow", Colour::yellow},
    }};
    look_of(content_of(options, tag), tag);
    for (const auto& [name, colour] : kColours) {
        if (tag.classes != name) continue;
        tag.colour = colour;
        tag.classes.clear();
    }
}
inline void fill(Options& options, PhaseBanner& banner) {
    look_of(content_of(options, banner), banner)("tag", banner.tag);
}
inline void fill(Options& options, NavigationItem& item) {
    content_of(options, item)("href", item.href)("current", item.current)("active", item.active)(
        "attributes", item.attributes);
}
/// The slot at the end is html, or an object with html and its place.
struct EndSlot {
    NavigationSlots& slots;
};
inline void assign(const json::value& value, EndSlot& end) {
    if (value.is_string()) {
        assign(value, end.slots.end);
        return;
    }
    std::string align;
    Options options(value.as_object());
    options("html", end.slots.end)("align", align).expect_nothing_left();
    if (align == "inline") end.slots.end_align = SlotAlign::beside;
}
inline void fill(Options& options, NavigationSlots& slots) {
    EndSlot end{slots};
    options("start", slots.start)("end", end)("navigationStart", slots.navigation_start)(
        "navigationEnd", slots.navigation_end);
}
inline void fill(Options& options, ServiceNavigation& navigation) {
    look_of(options, navigation)("serviceName", navigation.service_name)(
        "serviceUrl", navigation.service_url)("navigation", navigation.navigation)(
        "ariaLabel", navigation.aria_label)("menuButtonText", navigation.menu_button_text)(
        "menuButtonLabel", navigation.menu_button_label)(
        "navigationLabel", navigation.navigation_label)("navigationId", navigation.navigation_id)(
        "navigationClasses", navigation.navigation_classes)(
        "collapseNavigationOnMobile", navigation.collapse_navigation_on_mobile)("slots",
                                                                                navigation.slots);
}
inline void fill(Options& options, SkipLink& link) {
    look_of(content_of(options, link), link)("href", link.href);
}
inline void fill(Options& options, SummaryText& text) {
    content_of(options, text)("classes", text.classes);
}
inline void fill(Options& options, SummaryAction& action) {
    look_of(content_of(options, action), action)("href", action.href)("visuallyHiddenText",
                                                                      action.visually_hidden_text);
}
inline void fill(Options& options, SummaryActions& actions) {
    options("items", actions.items)("classes", actions.classes);
}
inline void fill(Options& options, SummaryRow& row) {
    options("key", row.key)("value", row.value)("actions", row.actions)("classes", row.classes);
}
inline void fill(Options& options, CardTitle& title) {
    content_of(options, title)("headingLevel", title.heading_level)("classes", title.classes);
}
inline void fill(Options& options, SummaryCard& card) {
    look_of(options, card)("title", card.title)("actions", card.actions);
}
inline void fill(Options& options, SummaryList& list) {
    look_of(options, list)("rows", list.rows)("card", list.card);
}
inline void fill(Options& options, Cell& cell) {
    look_of(content_of(options, cell),
            cell)("format", cell.format)("colspan", cell.colspan)("rowspan", cell.rowspan);
}
inline void fill(Options& options, Table& table) {
    look_of(options, table)("rows", table.rows)("head", table.head)("caption", table.caption)(
        "captionClasses", table.caption_classes)("firstCellIsHeader", table.first_cell_is_header);
}
inline void fill(Options& options, TabPanel& panel) {
    content_of(options, panel)("attributes", panel.attributes);
}
inline void fill(Options& options, Tab& tab) {
    options("id", tab.id)("label", tab.label)("panel", tab.panel)("attributes", tab.attributes);
}
inline void fill(Options& options, Tabs& tabs) {
    look_of(options, tabs)("id", tabs.id)("idPrefix",
                                          tabs.id_prefix)("title", tabs.title)("items", tabs.items);
}
inline void fill(Options& options, WarningText& warning) {
    look_of(content_of(options, warning), warning)("iconFallbackText", warning.icon_fallback_text);
}

} // namespace concordat::govuk
