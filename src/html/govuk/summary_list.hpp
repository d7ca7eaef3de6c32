// SPDX-License-Identifier: GPL-3.0-or-later
// Summary list: https://design-system.service.gov.uk/components/summary-list/
//
//     render(govuk::SummaryList{.rows = {{.key = {.text = "Decided"},
//                                         .value = {.text = "23 February 2016"}}}})
#pragma once

#include "html/markup.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::govuk {

struct SummaryText {
    std::string text;
    html::Markup html;
    std::string classes;
};

struct SummaryAction {
    std::string text;
    html::Markup html;
    std::string href;
    std::string visually_hidden_text; ///< what the action acts on
    std::string classes;
    html::Attributes attributes;
};

struct SummaryActions {
    std::vector<SummaryAction> items;
    std::string classes;
};

struct SummaryRow {
    SummaryText key;
    SummaryText value;
    SummaryActions actions;
    std::string classes;
};

struct CardTitle {
    std::string text;
    html::Markup html;
    int heading_level = 2;
    std::string classes;
};

struct SummaryCard {
    std::optional<CardTitle> title;
    SummaryActions actions;
    std::string classes;
    html::Attributes attributes;
};

struct SummaryList {
    std::vector<SummaryRow> rows;
    std::optional<SummaryCard> card; ///< what the list stands in
    std::string classes;
    html::Attributes attributes;
};

html::Markup render(const SummaryList& list);

} // namespace concordat::govuk
