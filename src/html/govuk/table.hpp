// SPDX-License-Identifier: GPL-3.0-or-later
// Table: https://design-system.service.gov.uk/components/table/
//
//     out.add(govuk::Table{.rows = {{{.text = "2016.047"}, {.html = link(...)}}},
//                         .head = {{.text = "Reference"}, {.text = "Body"}},
//                         .caption = "Decisions"})
#pragma once

#include "html/attribute.hpp"
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

void put(html::Markup& out, const Table& table);

/// Writes a table as its rows come, so that a long list holds none of them, after what stands
/// before it. The table it is made of gives the frame, the head and the first rows; a cell is
/// numeric where its column's is.
///
///     TableWriter table(heading, {.head = {{.text = "Decided"}, {.text = "Decision"}}});
///     table.row();
///     table.cell(shown(decision.day));
///     table.cell(ask.link(decision), " of ", ask.link(body));
///     return table.end();
class TableWriter {
public:
    TableWriter(html::Markup before, const Table& table);

    void row();
    template <class... Parts>
    void cell(const Parts&... contents) {
        open_cell();
        out_.add(contents...);
        close_cell();
    }
    html::Markup end();

private:
    void open_cell();
    void close_cell();

    html::Markup out_;
    std::vector<html::Markup> columns_; ///< how a cell under each begins
    std::size_t next_ = 0;              ///< column of the next cell
    bool stacks_;
    bool in_row_ = false;
};

} // namespace concordat::govuk
