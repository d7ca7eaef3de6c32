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

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::html {

class Literal;
struct Indented;

class Markup {
public:
    Markup() = default;

    /// Appends each part: strings escaped, numbers in decimal, markup as it is.
    template <class... Parts>
    Markup& add(const Parts&... parts) {
        html_.reserve(html_.size() + (size_of(parts) + ... + 0));
        (put(*this, parts), ...);
        return *this;
    }

    const std::string& text() const& { return html_; }
    std::string text() && { return std::move(html_); }
    bool empty() const { return html_.empty(); }
    void reserve(std::size_t bytes) { html_.reserve(bytes); }
    bool operator==(const Markup&) const = default;

private:
    template <class Part>
    static std::size_t size_of(const Part& part) {
        if constexpr (std::convertible_to<Part, std::string_view>)
            return std::string_view(part).size();
        else if constexpr (requires { std::string_view(part.text()); })
            return std::string_view(part.text()).size();
        else
            return 0;
    }

    friend void put(Markup& out, std::string_view text);
    friend void put(Markup& out, const Markup& markup);
    friend void put(Markup& out, const Literal& literal);
    friend void put_number(Markup& out, std::int64_t number);
    friend void put(Markup& out, const Indented& indented);
    friend Markup as_written_in_a_fixture(std::string_view html); // defined in tests/govuk alone

    std::string html_;
};

void put(Markup& out, std::string_view text);
void put(Markup& out, const Markup& markup);
void put_number(Markup& out, std::int64_t number);

template <std::integral Number>
requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) void put(Markup& out,
                                                                              Number number) {
    put_number(out, static_cast<std::int64_t>(number));
}

/// The parts one after the other; strings are escaped.
template <class... Parts>
Markup markup(const Parts&... parts) {
    Markup out;
    out.add(parts...);
    return out;
}

/// Text in which & < > " ' ` and \ stand as character references: safe in content and in
/// attributes.
Markup escape(std::string_view text);

Markup join(std::span<const Markup> parts, const Markup& between);

/// The address itself where it is relative, https:, mailto: or a #fragment, and "#" where it is
/// not.
///
/// Not relative are also "//host", and anything with a backslash or a control character, which
/// browsers read as something else than what stands there.
std::string_view safe_href(std::string_view href);

/// One attribute. The value is escaped; an address (href, src, action, formaction) goes through
/// `safe_href`.
///
/// Throws  std::invalid_argument on a name that is not a plain word, that begins with "on" or that
///         is "style" or "srcdoc": pages carry no script or style of their own.
struct Attribute {
    std::string name;
    std::string value;
    bool operator==(const Attribute&) const = default;
};
using Attributes = std::vector<Attribute>;

void put_attribute(Markup& out, std::string_view name, std::string_view value);
void put(Markup& out, const Attributes& attributes);

} // namespace concordat::html
