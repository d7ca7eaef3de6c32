// SPDX-License-Identifier: GPL-3.0-or-later
// Notification banner: https://design-system.service.gov.uk/components/notification-banner/
//
//     out.add(govuk::NotificationBanner{.text = "You are looking at 17 December 2015."})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace concordat::govuk {

enum class BannerType : std::uint8_t { important, success };

struct NotificationBanner {
    std::string text;
    html::Markup html;
    std::string title_text; ///< by the type where empty
    html::Markup title_html;
    int title_heading_level = 2;
    BannerType type = BannerType::important;
    std::string role; ///< by the type where empty
    std::string title_id = "govuk-notification-banner-title";
    std::optional<bool> disable_auto_focus;
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const NotificationBanner& banner);

} // namespace concordat::govuk
