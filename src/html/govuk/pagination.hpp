// SPDX-License-Identifier: GPL-3.0-or-later
// Pagination: https://design-system.service.gov.uk/components/pagination/
//
//     out.add(govuk::Pagination{.items = {{.number = "1", .href = "?page=1"},
//                                        {.number = "2", .href = "?page=2", .current = true}},
//                              .previous = govuk::PageLink{.href = "?page=1"}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct PageItem {
    std::string number;
    std::string visually_hidden_text; ///< "Page" and the number where empty
    std::string href;
    bool current = false;
    bool ellipsis = false;
    html::Attributes attributes;
};

/// The link to the page before or after.
struct PageLink {
    std::string text; ///< "Previous page" or "Next page" where empty
    html::Markup html;
    std::string label_text; ///< what is there; shown where there are no numbered pages
    std::string href;
    html::Attributes attributes;
};

struct Pagination {
    std::vector<PageItem> items;
    std::optional<PageLink> previous;
    std::optional<PageLink> next;
    std::string landmark_label = "Pagination";
    std::string classes;
    html::Attributes attributes;
};

void put(html::Markup& out, const Pagination& pagination);

} // namespace concordat::govuk
