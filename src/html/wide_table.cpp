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

Markup heading_of(const govuk::Table& table, std::string_view id) {
    const auto has = [&](std::string_view part) {
        return table.caption_classes.find(part) != std::string::npos;
    };
    if (has("visually-hidden"))
        return element("h2", {{"class", "govuk-visually-hidden"}, {"id", id}}, table.caption);
    return heading(has("--s") ? 3 : 2, table.caption, id);
}

} // namespace

Markup wide_table(govuk::Table table, const Markup& lead) {
    const std::string id = id_of(table.caption);
    Markup out = heading_of(table, id);
    out.add("\n"_html, lead);
    table.caption.clear();
    table.stacks = true;
    table.attributes.push_back({"aria-labelledby", id});
    put_attribute(out.add(R"(<div class="concordat-wide-table" role="region" tabindex="0")"_html),
                  "aria-labelledby", id);
    return out.add(">\n"_html, render(table), "\n</div>"_html);
}

} // namespace concordat::html
