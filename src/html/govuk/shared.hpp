// SPDX-License-Identifier: GPL-3.0-or-later
// What the components' renderers share. For this folder only.
//
//     out.add("<p"_html, attribute("id", hint.id), R"( class="govuk-hint)"_html,
//     more(hint.classes))
#pragma once

#include "html/attribute.hpp"
#include "html/literal.hpp"
#include "html/markup.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace concordat::govuk {

using html::Attributes;
using html::Literal;
using html::Markup;
using html::operator""_html;
using html::indented;
using html::trimmed;

/// Further classes after the first one.
struct MoreClasses {
    std::string_view classes;

    friend void put(Markup& out, const MoreClasses& more) {
        if (!more.classes.empty()) out.add(" "_html, more.classes);
    }
};
inline MoreClasses more(std::string_view classes) {
    return {classes};
}

/// An attribute that is left out where its value is empty.
struct OptionalAttribute {
    html::AttributeName name;
    std::string_view value;

    friend void put(Markup& out, const OptionalAttribute& attribute) {
        if (!attribute.value.empty()) put_attribute(out, attribute.name, attribute.value);
    }
};
inline OptionalAttribute attribute(html::AttributeName name, std::string_view value) {
    return {name, value};
}

/// "true" or "false", and left out where it is neither.
inline OptionalAttribute flag(html::AttributeName name, const std::optional<bool>& value) {
    return {name, !value ? "" : *value ? "true" : "false"};
}

/// The class a component gives to a part of it, then the part's own.
inline std::string joined(std::string_view first, std::string_view further) {
    std::string classes(first);
    if (!further.empty()) classes.append(" ").append(further);
    return classes;
}

/// A literal that stands only where a condition holds.
struct Conditional {
    bool holds;
    Literal literal;

    friend void put(Markup& out, const Conditional& conditional) {
        if (conditional.holds) out.add(conditional.literal);
    }
};
inline Conditional when(bool holds, Literal literal) {
    return {holds, literal};
}

/// The html of a part where it has any, and its text where not. Html is trimmed and its further
/// lines indented; text stays as it is.
struct Content {
    std::string_view text;
    const Markup& html;
    std::size_t spaces;

    friend void put(Markup& out, const Content& content) {
        if (content.html.empty()) {
            out.add(content.text);
        } else {
            out.add(indented(content.html, content.spaces));
        }
    }
};
template <class Part>
Content content(const Part& part, std::size_t spaces) {
    return {part.text, part.html, spaces};
}

/// The same, with the html exactly as given.
struct ContentAsGiven {
    std::string_view text;
    const Markup& html;

    friend void put(Markup& out, const ContentAsGiven& content) {
        if (content.html.empty()) {
            out.add(content.text);
        } else {
            out.add(content.html);
        }
    }
};
template <class Part>
ContentAsGiven content_as_given(const Part& part) {
    return {part.text, part.html};
}

inline bool has_content(std::string_view text, const Markup& html) {
    return !text.empty() || !html.empty();
}

inline std::string_view or_else(std::string_view text, std::string_view instead) {
    return text.empty() ? instead : text;
}

} // namespace concordat::govuk
