// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/element.hpp"

#include "html/literal.hpp"

#include <array>
#include <stdexcept>

namespace concordat::html {

namespace {

HeadingSize usual_size(int level) {
    return level <= 1 ? HeadingSize::l : level == 2 ? HeadingSize::m : HeadingSize::s;
}

void put_list(Markup& out, std::span<const Markup> items) {
    for (const Markup& item : items)
        out.add("<li>"_html, item, "</li>"_html);
}

} // namespace

void put(Markup& out, const Opening& opening) {
    out.add("<"_html, opening.name.text());
    for (const AttributeView& attribute : opening.attributes)
        put_attribute(out, attribute.name, attribute.value);
    out.add(">"_html);
}

void put(Markup& out, const ParagraphOpening&) {
    out.add("<p class=\"govuk-body\">"_html);
}

void put(Markup& out, const LinkOpening& opening) {
    out.add("<a class=\"govuk-link\" href=\""_html, safe_href(opening.href), "\">"_html);
}

void close(Markup& out, ElementName name) {
    out.add("</"_html, name.text(), ">"_html);
}

std::string_view heading_class(HeadingSize size) {
    constexpr std::array<std::string_view, 4> kClasses = {"govuk-heading-s", "govuk-heading-m",
                                                          "govuk-heading-l", "govuk-heading-xl"};
    return kClasses[static_cast<std::size_t>(size)];
}

Markup heading(int level, HeadingSize size, const Markup& contents, std::string_view id) {
    if (level < 1 || level > 6) throw std::out_of_range("Headings have levels 1 to 6.");
    Markup out;
    out.add("<h"_html, level, " class=\""_html, heading_class(size), "\""_html);
    if (!id.empty()) put_attribute(out, "id", id);
    out.add(">"_html, contents, "</h"_html, level, ">"_html);
    return out;
}

Markup heading(int level, const Markup& contents, std::string_view id) {
    return heading(level, usual_size(level), contents, id);
}

Markup heading(int level, std::string_view text, std::string_view id) {
    return heading(level, usual_size(level), escape(text), id);
}

Markup list(ListKind kind, std::span<const Markup> items) {
    Markup out;
    switch (kind) {
    case ListKind::plain:
        out.add(R"(<ul class="govuk-list">)"_html);
        break;
    case ListKind::bullet:
        out.add(R"(<ul class="govuk-list govuk-list--bullet">)"_html);
        break;
    case ListKind::number:
        out.add(R"(<ol class="govuk-list govuk-list--number">)"_html);
        break;
    }
    put_list(out, items);
    out.add(kind == ListKind::number ? "</ol>"_html : "</ul>"_html);
    return out;
}

Markup visually_hidden(std::string_view text) {
    return element("span", {{"class", "govuk-visually-hidden"}}, text);
}

void put(Markup& out, const Time& time) {
    out.add("<time datetime=\""_html, text(time.day), "\">"_html, DayInWords(time.day).text(),
            "</time>"_html);
}

} // namespace concordat::html
