// SPDX-License-Identifier: GPL-3.0-or-later
// Table: https://design-system.service.gov.uk/components/table/
//
//     render(govuk::Table{.rows = {{{.text = "2016.047"}, {.html = link(...)}}},
//                         .head = {{.text = "Reference"}, {.text = "Body"}},
//                         .caption = "Decisions"})
#pragma once

#include "html/markup.hpp"

#include <string>
#include <vector>

namespace concordat::govuk {

struct Cell {
    std::string text;
    html::Markup html;
    std::string format; ///< "numeric" or nothing
    std::string classes;
    int colspan = 0; ///< 0 where not given
    int rowspan = 0; ///< 0 where not given
    html::Attributes attributes;
};

struct Table {
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> head;
    std::string caption;
    std::string caption_classes;
    bool first_cell_is_header = false;
    /// For tables whose rows a stylesheet lays out as blocks: roles are said, and each cell has the
    /// title of its column as data-label.
    bool stacks = false;
    std::string classes;
    html::Attributes attributes;
};

html::Markup render(const Table& table);

} // namespace concordat::govuk
