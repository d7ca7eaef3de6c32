// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/govuk/table.hpp"

#include "html/govuk/shared.hpp"

namespace concordat::govuk {

namespace {

void put_spans_and_content(Markup& out, const Cell& cell, std::string_view label) {
    out.add("\""_html);
    if (cell.colspan > 0) out.add(R"( colspan=")"_html, cell.colspan, "\""_html);
    if (cell.rowspan > 0) out.add(R"( rowspan=")"_html, cell.rowspan, "\""_html);
    if (!label.empty()) html::put_attribute(out, "data-label", label);
    out.add(cell.attributes, ">"_html, content_as_given(cell));
}

void put_format(Markup& out, const Cell& cell, Literal prefix) {
    if (!cell.format.empty()) out.add(prefix, cell.format);
}

void put_head(Markup& out, const std::vector<Cell>& head, bool roles) {
    if (head.empty()) return;
    out.add("  <thead class=\"govuk-table__head\""_html, when(roles, " role=\"rowgroup\""_html),
            ">\n    <tr class=\"govuk-table__row\""_html, when(roles, " role=\"row\""_html),
            ">\n"_html);
    for (const Cell& cell : head) {
        out.add("      <th"_html, when(roles, " role=\"columnheader\""_html),
                R"( scope="col" class="govuk-table__header)"_html);
        put_format(out, cell, " govuk-table__header--"_html);
        out.add(more(cell.classes));
        put_spans_and_content(out, cell, {});
        out.add("</th>\n"_html);
    }
    out.add("    </tr>\n  </thead>\n"_html);
}

void open_row(Markup& out, bool roles) {
    out.add("    <tr class=\"govuk-table__row\""_html, when(roles, " role=\"row\""_html),
            ">\n"_html);
}

void put_row(Markup& out, const std::vector<Cell>& row, const Table& table) {
    const bool roles = table.stacks;
    open_row(out, roles);
    bool header = table.first_cell_is_header;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Cell& cell = row[i];
        if (header) {
            out.add("      <th"_html, when(roles, " role=\"rowheader\""_html),
                    R"( scope="row" class="govuk-table__header)"_html);
        } else {
            out.add("      <td"_html, when(roles, " role=\"cell\""_html),
                    R"( class="govuk-table__cell)"_html);
            put_format(out, cell, " govuk-table__cell--"_html);
        }
        out.add(more(cell.classes));
        const bool labelled = table.stacks && i < table.head.size();
        put_spans_and_content(out, cell, labelled ? std::string_view(table.head[i].text) : "");
        out.add(header ? "</th>\n"_html : "</td>\n"_html);
        header = false;
    }
    out.add("    </tr>\n"_html);
}

void open_table(Markup& out, const Table& table) {
    const bool roles = table.stacks;
    out.add(R"(<table class="govuk-table)"_html, more(table.classes), "\""_html,
            when(roles, " role=\"table\""_html), table.attributes, ">\n"_html);
    if (!table.caption.empty()) {
        out.add(R"(  <caption class="govuk-table__caption)"_html, more(table.caption_classes),
                "\">"_html, table.caption, "</caption>\n"_html);
    }
    put_head(out, table.head, roles);
    out.add("  <tbody class=\"govuk-table__body\""_html, when(roles, " role=\"rowgroup\""_html),
            ">\n"_html);
}

/// The beginning of a cell under this head.
Markup opening_under(const Cell& head, bool stacks) {
    Markup out;
    out.add("      <td"_html, when(stacks, " role=\"cell\""_html),
            R"( class="govuk-table__cell)"_html);
    put_format(out, head, " govuk-table__cell--"_html);
    out.add("\""_html);
    if (stacks) put_attribute(out, "data-label", head.text);
    out.add(">"_html);
    return out;
}

} // namespace

void put(Markup& out, const Table& table) {
    out.add(TableWriter({}, table).end());
}

TableWriter::TableWriter(Markup before, const Table& table)
    : out_(std::move(before)), stacks_(table.stacks) {
    open_table(out_, table);
    for (const std::vector<Cell>& row : table.rows)
        put_row(out_, row, table);
    columns_.reserve(table.head.size());
    for (const Cell& head : table.head)
        columns_.push_back(opening_under(head, table.stacks));
}

void TableWriter::row() {
    if (in_row_) out_.add("    </tr>\n"_html);
    open_row(out_, stacks_);
    in_row_ = true;
    next_ = 0;
}

void TableWriter::open_cell() {
    out_.add(columns_.at(next_++));
}

void TableWriter::close_cell() {
    out_.add("</td>\n"_html);
}

Markup TableWriter::end() {
    if (in_row_) out_.add("    </tr>\n"_html);
    in_row_ = false;
    return std::move(out_.add("  </tbody>\n</table>"_html));
}

} // namespace concordat::govuk
