// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: everything of a page but its body. No script, style or event handler stands in the
// page.
//
//     return page({.title = "Decision 2016.047", .record = "East Midlands", .navigation = parts,
//                  .breadcrumbs = {{.text = "Decisions", .href = "/decisions"}}}, body);
#pragma once

#include "html/govuk/back_link.hpp"
#include "html/govuk/breadcrumbs.hpp"
#include "html/govuk/phase_banner.hpp"
#include "html/govuk/service_navigation.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::html {

struct Frame {
    std::string title;      ///< of the page alone; the names of record and product follow it
    std::string record;     ///< whose record this is: a programme or collaboration
    std::string home = "/"; ///< where the name of the product leads
    std::vector<govuk::NavigationItem> navigation;
    std::optional<govuk::PhaseBanner> phase_banner;
    Markup as_at; ///< the form that sets the day, see html/day_form.hpp
    std::vector<govuk::Breadcrumb> breadcrumbs; ///< ends with the page above this one
    std::optional<govuk::BackLink> back_link;
    Markup notices; ///< what stands above everything else of the page
    std::vector<govuk::Breadcrumb> footer_links;
    Markup footer;    ///< what else the footer says
    std::string json; ///< address of the same page as JSON; empty where it has none
};

/// The whole document around its main part.
Markup page(const Frame& frame, const Markup& main);

} // namespace concordat::html
