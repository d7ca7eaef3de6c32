// SPDX-License-Identifier: GPL-3.0-or-later
// Elements for the bodies of pages: name, attributes, then contents of any number and kind.
//
//     element("p", {{"class", "govuk-body"}}, "Decided on ", day, " by ", link(href, body.name))
//     heading(2, "Ratifications")
//     list(ListKind::bullet, items)
#pragma once

#include "base/day.hpp"
#include "html/attribute.hpp"
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

/// An attribute for the length of one statement; an empty value is written too.
struct AttributeView {
    AttributeName name;
    std::string_view value;
};
using AttributeList = std::initializer_list<AttributeView>;

/// How an element begins.
struct Opening {
    ElementName name;
    AttributeList attributes;
    operator Markup() const { return markup(*this); }
    friend void put(Markup& out, const Opening& opening);
};
struct ParagraphOpening {
    friend void put(Markup& out, const ParagraphOpening&);
};
struct LinkOpening {
    std::string_view href;
    friend void put(Markup& out, const LinkOpening& opening);
};
void close(Markup& out, ElementName name);

/// An element that is not written before it is put somewhere, so that what is nested is written
/// once. It refers to its attributes and contents and lasts for the statement that makes it: what
/// must last longer is Markup, which it turns into.
template <class Begins, class... Parts>
class [[nodiscard]] Element {
public:
    Element(const Begins& opening, ElementName name, const Parts&... contents)
        : opening_(opening), name_(name), contents_(contents...) {}
    operator Markup() const { return markup(*this); }
    friend void put(Markup& out, const Element& element) {
        put(out, element.opening_);
        put(out, element.contents_);
        close(out, element.name_);
    }

private:
    Begins opening_;
    ElementName name_;
    PartsOf<Parts...> contents_;
};

template <class... Parts>
Element<Opening, Parts...> element(ElementName name, AttributeList attributes,
                                   const Parts&... contents) {
    return {Opening{name, attributes}, name, contents...};
}

/// An element without contents or end, such as br, hr or input.
inline Opening void_element(ElementName name, AttributeList attributes = {}) {
    return {name, attributes};
}

template <class... Parts>
Element<ParagraphOpening, Parts...> paragraph(const Parts&... contents) {
    return {ParagraphOpening{}, "p", contents...};
}

template <class... Parts>
Element<LinkOpening, Parts...> link(std::string_view href, const Parts&... contents) {
    return {LinkOpening{href}, "a", contents...};
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

/// A day as people read it, with the form machines do.
struct Time {
    Day day;
    operator Markup() const { return markup(*this); }
    friend void put(Markup& out, const Time& time);
};

} // namespace concordat::html
