// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/wide_table.hpp"

#include "html/element.hpp"
#include "html/literal.hpp"

namespace concordat::html {

namespace {

/// "table-decided-lately", from the heading: what names the frame and the table.
std::string id_of(std::string_view caption) {
    std::string id = "table";
    bool gap = true;
    for (char c : caption) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain && gap) id += '-';
        if (plain) id += c;
        gap = !plain;
    }
    return id;
}

Markup heading_of(std::string_view caption, Caption size, std::string_view id) {
    if (size == Caption::hidden)
        return element("h2", {{"class", "govuk-visually-hidden"}, {"id", id}}, caption);
    return heading(size == Caption::small ? 3 : 2, caption, id);
}

/// All that stands before the table.
Markup opening(std::string_view id, std::string_view caption, Caption size, const Markup& lead) {
    constexpr std::size_t kUsualTable = 8192; // bytes
    Markup out;
    out.reserve(kUsualTable);
    out.add(heading_of(caption, size, id), "\n"_html, lead,
            R"(<div class="concordat-wide-table" role="region" tabindex="0")"_html);
    put_attribute(out, "aria-labelledby", id);
    out.add(">\n"_html);
    return out;
}

govuk::Table frame_of(const std::string& id, const std::vector<Column>& columns) {
    govuk::Table table{.stacks = true, .attributes = {{"aria-labelledby", id}}};
    table.head.reserve(columns.size());
    for (const Column& column : columns) {
        table.head.push_back({.text = std::string(column.title),
                              .format = column.is_numeric ? "numeric" : "",
                              .classes = std::string(column.classes)});
    }
    return table;
}

} // namespace

WideTable::WideTable(std::string_view caption, const std::vector<Column>& columns, Caption size,
                     const Markup& lead)
    : WideTable(id_of(caption), caption, columns, size, lead) {}

WideTable::WideTable(const std::string& id, std::string_view caption,
                     const std::vector<Column>& columns, Caption size, const Markup& lead)
    : table_(opening(id, caption, size, lead), frame_of(id, columns)) {}

Markup WideTable::end() {
    Markup out = table_.end();
    out.add("\n</div>"_html);
    return out;
}

} // namespace concordat::html
