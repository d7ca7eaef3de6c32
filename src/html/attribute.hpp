// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of elements: which names may stand on a page, and which addresses links may have.
//
//     put_attribute(out, "href", address);
#pragma once

#include "html/markup.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace concordat::html {

/// The address itself where it is relative, https:, mailto: or a #fragment, and "#" where it is
/// not.
///
/// Not relative are also "//host", and anything with a backslash or a control character, which
/// browsers read as something else than what stands there.
std::string_view safe_href(std::string_view href);

namespace names {

constexpr char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr bool equal_ignoring_case(std::string_view name, std::string_view in_small) {
    if (name.size() != in_small.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (small(name[i]) != in_small[i]) return false;
    }
    return true;
}

constexpr bool is_plain(std::string_view name) {
    if (name.empty() || small(name[0]) < 'a' || small(name[0]) > 'z') return false;
    for (char c : name) {
        const bool stands = (small(c) >= 'a' && small(c) <= 'z') || (c >= '0' && c <= '9') ||
                            c == '-' || c == '_' || c == '.' || c == ':';
        if (!stands) return false;
    }
    return true;
}

} // namespace names

/// Whether it is a plain word that does not begin with "on" and is not "style" or "srcdoc": pages
/// carry no script or style of their own.
constexpr bool may_be_attribute(std::string_view name) {
    using names::equal_ignoring_case;
    return names::is_plain(name) && !equal_ignoring_case(name.substr(0, 2), "on") &&
           !equal_ignoring_case(name, "style") && !equal_ignoring_case(name, "srcdoc");
}

/// Whether the value of this attribute is an address that the browser goes to.
constexpr bool holds_address(std::string_view name) {
    using names::equal_ignoring_case;
    return equal_ignoring_case(name, "href") || equal_ignoring_case(name, "src") ||
           equal_ignoring_case(name, "action") || equal_ignoring_case(name, "formaction");
}

/// The name of an attribute, checked by the compiler: a plain word that brings no code or style
/// into a page.
class AttributeName {
public:
    consteval AttributeName(const char* name)
        : name_(name), holds_address_(html::holds_address(name)) {
        if (!may_be_attribute(name)) throw "This attribute has no place on a page.";
    }
    std::string_view text() const { return name_; }
    bool holds_address() const { return holds_address_; }

private:
    std::string_view name_;
    bool holds_address_;
};

/// The value is escaped; an address (href, src, action, formaction) goes through `safe_href`.
void put_attribute(Markup& out, AttributeName name, std::string_view value);

/// An attribute whose name is only known when the program runs.
struct Attribute {
    std::string name;
    std::string value;
    bool operator==(const Attribute&) const = default;
};
using Attributes = std::vector<Attribute>;

/// Throws  std::invalid_argument on a name that `may_be_attribute` refuses.
void put(Markup& out, const Attributes& attributes);

} // namespace concordat::html
