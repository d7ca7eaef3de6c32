// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/list_filter.hpp"

#include "html/element.hpp"
#include "html/govuk/button.hpp"
#include "html/govuk/input.hpp"
#include "html/govuk/select.hpp"

namespace concordat::web::pages {

namespace {

html::Markup day_input(std::string name, std::string label, std::optional<Day> day) {
    return govuk::render(govuk::Input{.label = {.text = std::move(label)},
                                      .name = std::move(name),
                                      .value = day ? text(*day) : std::string(),
                                      .hint = govuk::Hint{.text = "For example, 2015-12-17"},
                                      .classes = "govuk-input--width-10"});
}

} // namespace

html::Markup list_filter(const Ask& ask, const std::vector<views::Named>& bodies, FilterDays days) {
    govuk::Select select{.name = "body",
                         .items = {{.value = "", .text = "All bodies"}},
                         .value = ask.query.body ? ask.query.body->text() : std::string(),
                         .label = {.text = "Body"}};
    for (const views::Named& body : bodies)
        select.items.push_back({.value = body.id.text(), .text = body.name});
    html::Markup fields = govuk::render(select);
    if (days == FilterDays::yes) {
        fields.add(day_input("from", "From", ask.query.from), day_input("to", "To", ask.query.to));
    }
    if (ask.as_at) {
        fields.add(html::void_element(
            "input", {{"type", "hidden"}, {"name", "as-at"}, {"value", text(*ask.as_at)}}));
    }
    fields.add(govuk::render(govuk::Button{.text = "Show", .classes = "govuk-button--secondary"}));
    return html::element("form",
                         {{"class", "concordat-filter concordat-not-in-print"},
                          {"method", "get"},
                          {"action", ask.path},
                          {"aria-label", "Choose what the list shows"}},
                         fields);
}

} // namespace concordat::web::pages
