// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/attribute.hpp"

#include "html/literal.hpp"
#include "html/scan.hpp"

#include <stdexcept>

namespace concordat::html {

namespace {

void put_pair(Markup& out, std::string_view name, std::string_view value, bool holds_address) {
    out.add(" "_html, name, "=\""_html, holds_address ? safe_href(value) : value, "\""_html);
}

} // namespace

std::string_view safe_href(std::string_view href) {
    constexpr std::string_view kNowhere = "#";
    if (href.empty() || href.front() == ' ' || href.starts_with("//")) return kNowhere;
    if (has_any<ControlsAnd<0x7f, '\\'>>(href)) return kNowhere;
    if (href.starts_with("/") || href.starts_with("https:") || href.starts_with("mailto:"))
        return href;
    const std::string_view first_segment = href.substr(0, href.find_first_of("/?#"));
    return first_segment.find(':') == std::string_view::npos ? href : kNowhere;
}

void put_attribute(Markup& out, AttributeName name, std::string_view value) {
    put_pair(out, name.text(), value, name.holds_address());
}

void put(Markup& out, const Attributes& attributes) {
    for (const Attribute& attribute : attributes) {
        if (!may_be_attribute(attribute.name))
            throw std::invalid_argument("This attribute has no place on a page: " + attribute.name);
        put_pair(out, attribute.name, attribute.value, holds_address(attribute.name));
    }
}

} // namespace concordat::html
