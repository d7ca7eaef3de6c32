// SPDX-License-Identifier: GPL-3.0-or-later
#include "components.hpp"
#include "fill.hpp"

#include <array>

namespace concordat::html {

Markup as_written_in_a_fixture(std::string_view html) {
    Markup markup;
    markup.html_.append(html);
    return markup;
}

} // namespace concordat::html

namespace concordat::govuk {

namespace {

template <class T>
std::string rendered(const json::value& options) {
    return std::string(html::markup(read<T>(options)).text());
}

constexpr std::array kComponents = {
    Component{"back-link", rendered<BackLink>},
    Component{"breadcrumbs", rendered<Breadcrumbs>},
    Component{"button", rendered<Button>},
    Component{"checkboxes", rendered<Checkboxes>},
    Component{"date-input", rendered<DateInput>},
    Component{"details", rendered<Details>},
    Component{"error-message", rendered<ErrorMessage>},
    Component{"error-summary", rendered<ErrorSummary>},
    Component{"fieldset", rendered<Fieldset>},
    Component{"generic-header", rendered<GenericHeader>},
    Component{"hint", rendered<Hint>},
    Component{"input", rendered<Input>},
    Component{"inset-text", rendered<InsetText>},
    Component{"label", rendered<Label>},
    Component{"notification-banner", rendered<NotificationBanner>},
    Component{"pagination", rendered<Pagination>},
    Component{"panel", rendered<Panel>},
    Component{"phase-banner", rendered<PhaseBanner>},
    Component{"radios", rendered<Radios>},
    Component{"select", rendered<Select>},
    Component{"service-navigation", rendered<ServiceNavigation>},
    Component{"skip-link", rendered<SkipLink>},
    Component{"summary-list", rendered<SummaryList>},
    Component{"table", rendered<Table>},
    Component{"tabs", rendered<Tabs>},
    Component{"tag", rendered<Tag>},
    Component{"warning-text", rendered<WarningText>},
};

} // namespace

std::span<const Component> components() {
    return kComponents;
}

void PrintTo(const Component& component, std::ostream* out) {
    *out << component.name;
}

} // namespace concordat::govuk
