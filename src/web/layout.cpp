// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/layout.hpp"

#include "html/as_at_form.hpp"
#include "html/element.hpp"
#include "html/frame.hpp"
#include "html/govuk/notification_banner.hpp"
#include "http/target.hpp"
#include "web/parts.hpp"

namespace concordat::web {

namespace {

struct Section {
    std::string_view text;
    std::string_view path;
};

constexpr Section kSections[] = {
    {"Home", "/"},           {"Decisions", "/decisions"},
    {"Waiting", "/waiting"}, {"Agreements", "/agreements"},
    {"Authority", "/sums"},  {"Plan", "/forward-plan"},
    {"Boards", "/boards"},   {"Meetings", "/meetings"},
    {"Bodies", "/bodies"},   {"Collaborations", "/collaborations"},
    {"Doubts", "/flags"},
};

std::string with_day(const Layout& layout, std::string_view path) {
    std::string out(path);
    if (layout.as_at) out += "?as-at=" + text(*layout.as_at);
    return out;
}

std::string question(const Layout& layout) {
    std::vector<http::Parameter> all;
    for (const auto& [name, value] : layout.kept)
        all.push_back({name, value});
    return all.empty() ? std::string() : "?" + http::encode_query(all);
}

std::vector<govuk::NavigationItem> navigation(const Layout& layout) {
    std::vector<govuk::NavigationItem> items;
    for (const Section& section : kSections) {
        items.push_back({.text = std::string(section.text),
                         .href = with_day(layout, section.path),
                         .current = layout.path == section.path,
                         .active = layout.section == section.text});
    }
    return items;
}

html::Markup form(const Layout& layout) {
    html::AsAtForm form{.action = http::encode_path(layout.path),
                        .day = layout.written.day,
                        .month = layout.written.month,
                        .year = layout.written.year,
                        .kept = layout.kept,
                        .error = layout.as_at_error,
                        .shown = "Shown as at " + in_words(layout.as_at.value_or(layout.today))};
    if (!layout.as_at || *layout.as_at == layout.today) form.shown += " (today)";
    if (!form.error.empty()) form.shown.clear();
    if (layout.as_at || !layout.as_at_error.empty())
        form.today = http::encode_path(layout.path) + question(layout);
    return html::as_at_form(form);
}

html::Markup banner(const Layout& layout) {
    if (!layout.as_at || *layout.as_at == layout.today) return {};
    html::Markup words;
    words.add(
        html::element("p", {{"class", "govuk-notification-banner__heading"}},
                      "This page shows the record as at ", shown(*layout.as_at),
                      ". What came later is left out, but for later names, and for bodies, "
                      "partners and offices, whose beginnings are not recorded. ",
                      html::element("a",
                                    {{"class", "govuk-notification-banner__link"},
                                     {"href", http::encode_path(layout.path) + question(layout)}},
                                    "Show it as of today"),
                      "."));
    return html::markup(
        govuk::NotificationBanner{.html = std::move(words), .title_text = "As at another day"});
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
                         shown(layout.as_at.value_or(layout.today)), ", printed from ",
                         layout.path);
}

} // namespace

html::Markup laid_out(const Layout& layout, const Content& content) {
    html::Frame frame{.title = content.title,
                      .record = layout.record_name,
                      .home = with_day(layout, "/"),
                      .navigation = navigation(layout),
                      .as_at = form(layout)};
    if (!content.way.empty()) {
        frame.breadcrumbs.push_back({.text = "Home", .href = with_day(layout, "/")});
        for (const govuk::Breadcrumb& step : content.way) {
            if (!step.href.empty()) frame.breadcrumbs.push_back(step);
        }
    }
    if (layout.notice) {
        frame.phase_banner = govuk::PhaseBanner{.text = layout.notice->says,
                                                .tag = {.text = layout.notice->word},
                                                .classes = "govuk-width-container"};
    }
    frame.notices = html::markup(read_only(layout), banner(layout), print_line(layout));
    frame.footer_links = {{.text = "About this record", .href = "/about"},
                          {.text = "Accessibility statement", .href = "/accessibility"}};
    if (layout.has_json) {
        const std::string path = layout.path == "/" ? "/.json" : layout.path + ".json";
        frame.json = with_day(layout, http::encode_path(path));
        if (const std::string filters = question(layout); !filters.empty())
            frame.json += (layout.as_at ? "&" : "?") + filters.substr(1);
        frame.footer_links.push_back({.text = "This page as data (JSON)", .href = frame.json});
    }
    return html::page(frame, content.main);
}

} // namespace concordat::web
