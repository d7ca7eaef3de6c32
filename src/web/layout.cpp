// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/layout.hpp"

#include "html/day_form.hpp"
#include "html/element.hpp"
#include "html/frame.hpp"
#include "html/govuk/notification_banner.hpp"
#include "http/target.hpp"
#include "web/parts.hpp"
#include "web/sections.hpp"

namespace concordat::web {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::string address(std::string_view path, const Pairs& question) {
    std::string out(path);
    if (!question.empty()) out += "?" + encoded(question);
    return out;
}

Pairs operator+(Pairs one, const Pairs& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

std::string with_times(const Layout& layout, std::string_view path) {
    return address(path, layout.set.parameters());
}

/// This page, with its filters and only these of the days the reader set.
std::string here(const Layout& layout, const Times& set) {
    return address(http::encode_path(layout.path), layout.kept + set.parameters());
}

std::string as_of_today(const Layout& layout) {
    return here(layout, {std::nullopt, layout.set.known_at});
}

/// With the form that asks for the day.
std::string as_known_then(const Layout& layout) {
    return address(http::encode_path(layout.path),
                   layout.kept + layout.set.parameters() + Pairs{{"known-at", ""}});
}

/// "at the end of 3 March 2016", or "at 2016-03-03T10:00:00Z".
std::string known_when(const Layout& layout) {
    const auto day = parse_day(layout.set.known_at);
    return day ? "at the end of " + in_words(*day) : "at " + layout.set.known_at;
}

std::string as_known_now(const Layout& layout) {
    return here(layout, {layout.set.as_at, {}});
}

std::vector<govuk::NavigationItem> navigation(const Layout& layout) {
    std::vector<govuk::NavigationItem> items;
    for (const Section& section : sections()) {
        const std::string_view path = section.lists.front().path;
        items.push_back({.text = std::string(section.name),
                         .href = with_times(layout, path),
                         .current = layout.path == path,
                         .active = layout.section == section.name});
    }
    return items;
}

/// The other lists of a list's section, above it.
html::Markup lists(const Layout& layout) {
    const Section* section = section_of_list(layout.path);
    if (section == nullptr || section->lists.size() == 1) return {};
    html::Markup items;
    for (const ListAddress& list : section->lists) {
        const bool is_here = list.path == layout.path;
        items.add(html::element(
            "li", {},
            is_here ? html::element("span", {{"aria-current", "page"}}, list.name)
                    : html::markup(html::link(with_times(layout, list.path), list.name))));
    }
    return html::element("nav", {{"class", "concordat-lists"}, {"aria-label", section->name}},
                         html::element("ul", {{"class", "concordat-lists__list"}}, items));
}

html::Markup as_at_form(const Layout& layout) {
    html::DayForm form{.action = http::encode_path(layout.path),
                       .day = layout.written.day,
                       .month = layout.written.month,
                       .year = layout.written.year,
                       .kept = layout.kept + Times{.known_at = layout.set.known_at}.parameters(),
                       .error = layout.as_at_error};
    const bool is_set = layout.set.as_at && *layout.set.as_at != layout.today;
    if (form.error.empty()) {
        form.shown = "Shown as at " + in_words(layout.set.as_at.value_or(layout.today));
        if (!is_set) form.shown += layout.set.known_at.empty() ? " (today)" : " (as known then)";
    }
    if (layout.set.as_at || !layout.as_at_error.empty()) form.today = as_of_today(layout);
    return html::day_form(form);
}

/// Only where the reader asked for it, by the link at the foot of each page.
html::Markup known_at_form(const Layout& layout) {
    if (!layout.has_known_at || !layout.known_at.is_named) return {};
    html::DayForm form{.name = "known-at",
                       .label = "As known at which day",
                       .legend = "See the record as it was known at the end of a day",
                       .without = "Show as known now",
                       .action = http::encode_path(layout.path),
                       .day = layout.known_at.fields.day,
                       .month = layout.known_at.fields.month,
                       .year = layout.known_at.fields.year,
                       .kept = layout.kept + Times{.as_at = layout.set.as_at}.parameters(),
                       .error = layout.known_at_error,
                       .today = as_known_now(layout)};
    return html::day_form(form);
}

html::Markup banner(const std::string& title, html::Markup words, const std::string& href,
                    std::string_view link) {
    words.add(
        html::element("a", {{"class", "govuk-notification-banner__link"}, {"href", href}}, link));
    return html::markup(govuk::NotificationBanner{
        .html = html::element("p", {{"class", "govuk-notification-banner__heading"}}, words, "."),
        .title_text = title});
}

html::Markup as_at_banner(const Layout& layout) {
    if (!layout.set.as_at || *layout.set.as_at == layout.today) return {};
    return banner("As at another day",
                  html::markup("This page shows the record as at ", shown(*layout.set.as_at),
                               ". What came later is left out, but for later names, and for "
                               "bodies, partners and offices, whose beginnings are not recorded. "),
                  as_of_today(layout), "Show it as of today");
}

html::Markup known_at_banner(const Layout& layout) {
    if (layout.set.known_at.empty()) return {};
    return banner("As known earlier",
                  html::markup("This page shows what the record held ", known_when(layout),
                               ". What was entered later is left out, whatever its date. "),
                  as_known_now(layout), "Show it as known now");
}

html::Markup read_only(const Layout& layout) {
    if (!layout.is_read_only) return {};
    return html::markup(govuk::NotificationBanner{
        .text = "This server only reads since a commit failed. What is shown is what was on disk "
                "before.",
        .title_text = "Important"});
}

/// On paper alone: of which day the page is, and where it is found.
html::Markup print_line(const Layout& layout) {
    return html::element("p", {{"class", "govuk-body concordat-print-only"}}, "Record as at ",
                         shown(layout.set.as_at.value_or(layout.today)),
                         layout.set.known_at.empty()
                             ? html::Markup()
                             : html::markup(", as known ", known_when(layout)),
                         ", printed from ", layout.path);
}

} // namespace

html::Markup laid_out(const Layout& layout, const Content& content) {
    html::Frame frame{.title = content.title,
                      .record = layout.record_name,
                      .home = with_times(layout, "/"),
                      .navigation = navigation(layout),
                      .as_at = html::markup(as_at_form(layout), known_at_form(layout))};
    if (!content.way.empty()) {
        frame.breadcrumbs.push_back({.text = "Home", .href = with_times(layout, "/")});
        for (const govuk::Breadcrumb& step : content.way) {
            if (!step.href.empty()) frame.breadcrumbs.push_back(step);
        }
    }
    if (layout.notice) {
        frame.phase_banner = govuk::PhaseBanner{.text = layout.notice->says,
                                                .tag = {.text = layout.notice->word},
                                                .classes = "govuk-width-container"};
    }
    frame.notices = html::markup(read_only(layout), as_at_banner(layout), known_at_banner(layout),
                                 print_line(layout), lists(layout));
    frame.footer_links = {{.text = "About this record", .href = "/about"},
                          {.text = "Accessibility statement", .href = "/accessibility"}};
    if (layout.has_json) {
        const std::string path = layout.path == "/" ? "/.json" : layout.path + ".json";
        frame.json = address(http::encode_path(path), layout.set.parameters() + layout.kept);
        frame.footer_links.push_back({.text = "This page as data (JSON)", .href = frame.json});
        if (layout.has_known_at && !layout.known_at.is_named)
            frame.footer_links.push_back(
                {.text = "This page as known earlier", .href = as_known_then(layout)});
    }
    return html::page(frame, content.main);
}

} // namespace concordat::web
