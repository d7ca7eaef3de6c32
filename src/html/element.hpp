// SPDX-License-Identifier: GPL-3.0-or-later
// Elements for the bodies of pages: name, attributes, then contents of any number and kind.
//
//     element("p", {{"class", "govuk-body"}}, "Decided on ", day, " by ", link(href, body.name))
//     heading(2, "Ratifications")
//     list(ListKind::bullet, items)
#pragma once

#include "html/markup.hpp"

#include <initializer_list>
#include <span>
#include <string_view>

namespace concordat::html {

/// The name of an element, checked by the compiler: small letters and digits, none that brings
/// code, style or other documents into a page.
class ElementName {
public:
    consteval ElementName(const char* name) : name_(name) {
        if (name_.empty()) throw "An element has a name.";
        for (char c : name_) {
            if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) throw "Small letters only.";
        }
        for (std::string_view barred : {"script", "style", "iframe", "object", "embed", "base",
                                        "link", "meta", "template", "svg", "math"}) {
            if (name_ == barred) throw "This element has no place in the body of a page.";
        }
    }
    std::string_view text() const { return name_; }

private:
    std::string_view name_;
};

/// An attribute for the length of one call; an empty value is written too.
struct AttributeView {
    std::string_view name;
    std::string_view value;
};
using AttributeList = std::initializer_list<AttributeView>;

void open(Markup& out, ElementName name, AttributeList attributes);
void close(Markup& out, ElementName name);

template <class... Parts>
Markup element(ElementName name, AttributeList attributes, const Parts&... contents) {
    Markup out;
    open(out, name, attributes);
    out.add(contents...);
    close(out, name);
    return out;
}

/// An element without contents or end, such as br, hr or input.
Markup void_element(ElementName name, AttributeList attributes = {});

template <class... Parts>
Markup paragraph(const Parts&... contents) {
    return element("p", {{"class", "govuk-body"}}, contents...);
}

template <class... Parts>
Markup link(std::string_view href, const Parts&... contents) {
    return element("a", {{"class", "govuk-link"}, {"href", href}}, contents...);
}

enum class HeadingSize : std::uint8_t { s, m, l, xl };
std::string_view heading_class(HeadingSize size);

/// A heading of level 1 to 6 in the size GOV.UK gives that level; with an id, links can lead to it.
Markup heading(int level, const Markup& contents, std::string_view id = {});
Markup heading(int level, std::string_view text, std::string_view id = {});
Markup heading(int level, HeadingSize size, const Markup& contents, std::string_view id = {});

enum class ListKind : std::uint8_t { plain, bullet, number };
Markup list(ListKind kind, std::span<const Markup> items);

/// For those who listen to the page only.
Markup visually_hidden(std::string_view text);

/// A moment with the form machines read: `machine` as ISO 8601, `words` as people do.
Markup time(std::string_view machine, std::string_view words);

} // namespace concordat::html
