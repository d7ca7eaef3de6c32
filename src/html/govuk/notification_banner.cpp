// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/notification_banner.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_content(Markup& out, const NotificationBanner& banner) {
    if (!banner.html.empty()) {
        out.add("    "_html, indented(banner.html, 4), "\n"_html);
    } else if (!banner.text.empty()) {
        out.add("    <p class=\"govuk-notification-banner__heading\">\n      "_html,
                indented(html::escape(banner.text), 6), "\n    </p>\n"_html);
    }
}

} // namespace

void put(Markup& out, const NotificationBanner& banner) {
    const bool success = banner.type == BannerType::success;
    out.add(R"(<div class="govuk-notification-banner)"_html,
            when(success, " govuk-notification-banner--success"_html), more(banner.classes),
            "\""_html, attribute("role", or_else(banner.role, success ? "alert" : "region")),
            attribute("aria-labelledby", banner.title_id),
            R"( data-module="govuk-notification-banner")"_html,
            flag("data-disable-auto-focus", banner.disable_auto_focus), banner.attributes, R"(>
  <div class="govuk-notification-banner__header">
    <h)"_html,
            banner.title_heading_level, R"( class="govuk-notification-banner__title")"_html,
            attribute("id", banner.title_id), ">\n      "_html,
            ContentAsGiven{or_else(banner.title_text, success ? "Success" : "Important"),
                           banner.title_html},
            "\n    </h"_html, banner.title_heading_level, R"(>
  </div>
  <div class="govuk-notification-banner__content">
)"_html);
    put_content(out, banner);
    out.add("  </div>\n</div>"_html);
}

} // namespace concordat::govuk
