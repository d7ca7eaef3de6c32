// SPDX-License-Identifier: GPL-3.0-or-later
// A table under a heading of its own. On a small screen each row becomes a block, with the name of
// the column above each cell; where a table is still too wide it moves within a frame that the
// keyboard reaches.
//
//     WideTable table("Decided lately", {"Decided", "Decision", numeric("Days")});
//     for (const DecisionRow& row : rows)
//         table.row(shown(row.decided), parts(ask.link(row.decision), " of ", row.body), row.days);
//     return table.end();
#pragma once

#include "html/govuk/table.hpp"
#include "html/markup.hpp"

#include <string_view>
#include <vector>

namespace concordat::html {

struct Column {
    std::string_view title;
    bool is_numeric = false;
    std::string_view classes;

    Column(const char* column_title) : title(column_title) {}
};
inline Column numeric(const char* title) {
    Column column(title);
    column.is_numeric = true;
    return column;
}
inline Column with_classes(const char* title, std::string_view classes) {
    Column column(title);
    column.classes = classes;
    return column;
}

enum class Caption : std::uint8_t {
    medium, ///< a heading of level 2
    small,  ///< of level 3
    hidden, ///< of level 2, for those who listen only
};

class WideTable {
public:
    /// The caption becomes the heading. It must not be empty, and no other table of the page may
    /// have it. `lead` stands between heading and table: the state of what it lists, in a sentence.
    WideTable(std::string_view caption, const std::vector<Column>& columns,
              Caption size = Caption::medium, const Markup& lead = {});

    /// A row; each part is a cell.
    template <class... Cells>
    void row(const Cells&... cells) {
        table_.row();
        (table_.cell(cells), ...);
    }
    /// One more cell of the row, for columns that are not always there.
    template <class... Parts>
    void cell(const Parts&... contents) {
        table_.cell(contents...);
    }
    Markup end();

private:
    WideTable(const std::string& id, std::string_view caption, const std::vector<Column>& columns,
              Caption size, const Markup& lead);

    govuk::TableWriter table_;
};

} // namespace concordat::html
