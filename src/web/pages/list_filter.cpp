// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/list_filter.hpp"

#include "html/element.hpp"
#include "html/govuk/button.hpp"
#include "html/govuk/date_input.hpp"
#include "html/govuk/error_summary.hpp"
#include "html/govuk/select.hpp"

namespace concordat::web::pages {

namespace {

html::Markup day_input(const Ask& ask, const std::string& name, std::string legend,
                       const DayFields& fields) {
    govuk::DateInput input{
        .id = name,
        .name_prefix = name,
        .values = {{"day", fields.day}, {"month", fields.month}, {"year", fields.year}},
        .fieldset = govuk::Fieldset{
            .legend = {.text = std::move(legend), .classes = "govuk-fieldset__legend--s"}}};
    for (const Refusal& refusal : ask.wrong) {
        if (refusal.field == "/" + name)
            input.error_message = govuk::ErrorMessage{.text = refusal.message};
    }
    return html::markup(input);
}

html::Markup select_of(const Ask& ask, const ListChoice& choice) {
    const auto& chosen = choice.name == "state"  ? ask.query.state
                         : choice.name == "sort" ? ask.query.sort
                                                 : ask.query.about;
    govuk::Select select{.name = choice.name,
                         .items = {{.value = "", .text = choice.all}},
                         .value = chosen.value_or(""),
                         .label = {.text = choice.label}};
    for (const auto& [word, says] : choice.words)
        select.items.push_back({.value = std::string(word), .text = std::string(says)});
    return html::markup(select);
}

} // namespace

html::Markup list_errors(const Ask& ask) {
    if (ask.wrong.empty()) return {};
    govuk::ErrorSummary summary{.title_text = "There is a problem"};
    for (const Refusal& refusal : ask.wrong) {
        summary.error_list.push_back(
            {.text = refusal.message, .href = "#" + refusal.field.substr(1) + "-day"});
    }
    return html::markup(summary);
}

html::Markup choice_of_things(std::string name, std::string label, std::string all,
                              const std::vector<views::Named>& things, std::string_view chosen) {
    govuk::Select select{.name = std::move(name),
                         .items = {{.value = "", .text = std::move(all)}},
                         .value = std::string(chosen),
                         .label = {.text = std::move(label)}};
    for (const views::Named& one : things)
        select.items.push_back({.value = std::string(one.id.text()), .text = one.name});
    return html::markup(select);
}

html::Markup filter_form(const Ask& ask, html::Markup fields) {
    for (const auto& [name, value] : ask.set.parameters())
        fields.add(
            html::void_element("input", {{"type", "hidden"}, {"name", name}, {"value", value}}));
    fields.add(govuk::Button{.text = "Show", .classes = "govuk-button--secondary"});
    if (!ask.kept.empty() || !ask.wrong.empty())
        fields.add(html::link(ask.href(ask.path), "Clear"));
    return html::element("form",
                         {{"class", "concordat-filter concordat-not-in-print"},
                          {"method", "get"},
                          {"action", ask.path},
                          {"aria-label", "Choose what the list shows"}},
                         fields);
}

html::Markup list_filter(const Ask& ask, const std::vector<ListChoice>& choices) {
    html::Markup fields;
    for (const ListChoice& choice : choices)
        fields.add(select_of(ask, choice));
    return filter_form(ask, std::move(fields));
}

html::Markup list_filter(const Ask& ask, const std::vector<views::Named>& bodies, FilterDays days,
                         const std::vector<ListChoice>& choices) {
    html::Markup fields =
        choice_of_things("body", "Body", "All bodies", bodies,
                         ask.query.body ? ask.query.body->text() : std::string_view());
    for (const ListChoice& choice : choices)
        fields.add(select_of(ask, choice));
    if (days == FilterDays::yes) {
        fields.add(day_input(ask, "from", "Decided from", ask.from),
                   day_input(ask, "to", "Decided to", ask.to));
    }
    return filter_form(ask, std::move(fields));
}

} // namespace concordat::web::pages
