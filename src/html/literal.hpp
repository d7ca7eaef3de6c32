// SPDX-License-Identifier: GPL-3.0-or-later
// Markup that stands in the program's own text. For this room only: markup_test.cpp holds the
// others to it.
//
//     out.add(R"(<strong class="govuk-tag">)"_html, tag.text, "</strong>"_html);
#pragma once

#include "html/markup.hpp"

#include <cstddef>
#include <string_view>

namespace concordat::html {

/// Made by the compiler from a literal, so nothing that arrives while the program runs can be one.
class Literal {
public:
    std::string_view text() const { return text_; }

private:
    friend consteval Literal operator""_html(const char* text, std::size_t size);
    consteval explicit Literal(std::string_view text) : text_(text) {}

    std::string_view text_;
};

consteval Literal operator""_html(const char* text, std::size_t size) {
    return Literal(std::string_view(text, size));
}

void put(Markup& out, const Literal& literal);

/// Markup whose lines after the first stand `spaces` further in, without white space at its ends.
struct Indented {
    const Markup& markup;
    std::size_t spaces;
};
void put(Markup& out, const Indented& indented);

inline Indented indented(const Markup& markup, std::size_t spaces) {
    return {markup, spaces};
}
inline Indented trimmed(const Markup& markup) {
    return {markup, 0};
}

} // namespace concordat::html
