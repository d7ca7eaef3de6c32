// SPDX-License-Identifier: GPL-3.0-or-later
// Markup: text that is already HTML. Whatever comes from outside is escaped on its way in.
//
//     Markup row = markup(element("dt", {}, "Decided by"), element("dd", {}, body.name));
//     Markup safe = escape("<script>");         // &lt;script&gt;
//     Markup all = join(rows, escape(", "));
//
// There is no way from a string to Markup but through escape: only html/literal.hpp, which this
// room keeps to itself, writes angle brackets, and it takes nothing but literals of the program.
#pragma once

#include "html/buffer.hpp"

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

namespace concordat::html {

class Literal;

class Markup {
public:
    Markup() = default;

    /// Appends each part: strings escaped, numbers in decimal, markup as it is.
    template <class... Parts>
    Markup& add(const Parts&... parts) {
        (put(*this, parts), ...);
        return *this;
    }

    std::string_view text() const { return html_.text(); }
    bool empty() const { return html_.size() == 0; }
    void reserve(std::size_t bytes) { html_.reserve(bytes); }
    bool operator==(const Markup& other) const { return text() == other.text(); }

private:
    friend void put(Markup& out, std::string_view text);
    friend void put(Markup& out, const Markup& markup) { out.html_.append(markup.text()); }
    friend void put(Markup& out, const Literal& literal);
    friend void put_number(Markup& out, std::int64_t number);
    template <class Part>
    friend void put_indented(Markup& out, const Part& part, std::size_t spaces);
    friend Markup as_written_in_a_fixture(std::string_view html); // defined in tests/govuk alone

    Buffer html_;
};

void put(Markup& out, std::string_view text);
void put_number(Markup& out, std::int64_t number);

template <std::integral Number>
requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) void put(Markup& out,
                                                                              Number number) {
    put_number(out, static_cast<std::int64_t>(number));
}

/// The part without white space at its ends, its lines after the first so many spaces further in.
template <class Part>
void put_indented(Markup& out, const Part& part, std::size_t spaces) {
    const std::size_t start = out.html_.size();
    out.add(part);
    out.html_.indent(start, spaces);
}

/// The parts one after the other; strings are escaped.
template <class... Parts>
Markup markup(const Parts&... parts) {
    Markup out;
    out.add(parts...);
    return out;
}

/// Several parts as one, not written before it is put somewhere. It refers to them: it lasts for
/// the statement that makes it, and what must last longer is Markup.
///
///     table.row(parts("Item ", number), shown(day));
template <class... Parts>
class [[nodiscard]] PartsOf {
public:
    explicit PartsOf(const Parts&... parts) : parts_(parts...) {}
    operator Markup() const { return markup(*this); }
    friend void put(Markup& out, const PartsOf& several) {
        std::apply([&](const auto&... part) { out.add(part...); }, several.parts_);
    }

private:
    std::tuple<const Parts&...> parts_;
};
template <class... Parts>
PartsOf<Parts...> parts(const Parts&... all) {
    return PartsOf<Parts...>(all...);
}

/// What a function writes, as a part: for what has to choose or to repeat. It lasts as long as the
/// function.
///
///     table.cell(written([&](Markup& cell) { for (...) cell.add(...); }));
template <class Write>
struct [[nodiscard]] Written {
    const Write& write;
    operator Markup() const { return markup(*this); }
    friend void put(Markup& out, const Written& part) { part.write(out); }
};
template <class Write>
Written<Write> written(const Write& write) {
    return {write};
}

/// Text in which & < > " ' ` and \ stand as character references: safe in content and in
/// attributes.
Markup escape(std::string_view text);

Markup join(std::span<const Markup> parts, const Markup& between);

} // namespace concordat::html
