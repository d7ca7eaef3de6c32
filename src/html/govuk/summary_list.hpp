// SPDX-License-Identifier: GPL-3.0-or-later
// Summary list: https://design-system.service.gov.uk/components/summary-list/
//
//     out.add(govuk::SummaryList{.rows = {{.key = {.text = "Decided"},
//                                         .value = {.text = "23 February 2016"}}}})
#pragma once

#include "html/attribute.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <string_view>
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

void put(html::Markup& out, const SummaryList& list);

/// Writes a plain list of keys and values as they come.
///
///     SummaryListWriter list;
///     list.row("Decided", shown(day));
///     return list.end();
class SummaryListWriter {
public:
    template <class... Parts>
    void row(std::string_view key, const Parts&... value) {
        open_value(key);
        put_indented(out_, html::parts(value...), kIndent);
        close_value();
    }
    bool empty() const { return out_.empty(); }
    /// Nothing where there were no rows.
    html::Markup end();

private:
    static constexpr std::size_t kIndent = 6;
    void open_value(std::string_view key);
    void close_value();

    html::Markup out_;
};

} // namespace concordat::govuk
