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

inline void put(Markup& out, const Literal& literal) {
    out.html_.append(literal.text());
}

/// A part without white space at its ends, whose lines after the first stand `spaces` further in.
template <class Part>
struct Indented {
    const Part& part;
    std::size_t spaces;

    friend void put(Markup& out, const Indented& indented) {
        put_indented(out, indented.part, indented.spaces);
    }
};

template <class Part>
Indented<Part> indented(const Part& part, std::size_t spaces) {
    return {part, spaces};
}
template <class Part>
Indented<Part> trimmed(const Part& part) {
    return {part, 0};
}

} // namespace concordat::html
