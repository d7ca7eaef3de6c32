// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/markup.hpp"

#include "html/literal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <stdexcept>

namespace concordat::html {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::string_view, 128> kReferences = [] {
    std::array<std::string_view, 128> references{};
    references['&'] = "&amp;";
    references['<'] = "&lt;";
    references['>'] = "&gt;";
    references['"'] = "&quot;";
    references['\''] = "&#39;";
    references['`'] = "&#96;";
    references['\\'] = "&#92;";
    return references;
}();

constexpr std::array<bool, 256> kMustBeEscaped = [] {
    std::array<bool, 256> must{};
    for (std::size_t c = 0; c < kReferences.size(); ++c)
        must[c] = !kReferences[c].empty();
    return must;
}();

bool must_be_escaped(char c) {
    return kMustBeEscaped[static_cast<unsigned char>(c)];
}

bool is_space(char c) {
    return " \t\n\v\f\r"sv.find(c) != std::string_view::npos;
}

std::string_view without_space_around(std::string_view text) {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr std::array<bool, 256> kStandsInName = [] {
    std::array<bool, 256> stands{};
    for (char c = 'a'; c <= 'z'; ++c)
        stands[static_cast<std::size_t>(c)] = stands[static_cast<std::size_t>(c - 32)] = true;
    for (const char c : "0123456789-_.:"sv)
        stands[static_cast<std::size_t>(c)] = true;
    return stands;
}();

bool is_plain_name(std::string_view name) {
    return !name.empty() && is_letter(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return kStandsInName[static_cast<unsigned char>(c)]; });
}

/// Sixteen characters at once: most text has none that must be escaped.
using Block = unsigned char __attribute__((vector_size(16)));

bool is_plain(const char* sixteen) {
    Block block;
    std::memcpy(&block, sixteen, sizeof block);
    const auto found = (block == '&') | (block == '<') | (block == '>') | (block == '"') |
                       (block == '\'') | (block == '`') | (block == '\\');
    std::array<std::uint64_t, 2> halves;
    std::memcpy(halves.data(), &found, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

bool equals_ignoring_case(std::string_view name, std::string_view small) {
    if (name.size() != small.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if ((name[i] | 0x20) != small[i]) return false;
    }
    return true;
}

bool carries_code(std::string_view name) {
    return equals_ignoring_case(name.substr(0, 2), "on") || equals_ignoring_case(name, "style") ||
           equals_ignoring_case(name, "srcdoc");
}

bool holds_address(std::string_view name) {
    return equals_ignoring_case(name, "href") || equals_ignoring_case(name, "src") ||
           equals_ignoring_case(name, "action") || equals_ignoring_case(name, "formaction");
}

} // namespace

void put(Markup& out, std::string_view text) {
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        while (i + sizeof(Block) < text.size() && is_plain(text.data() + i))
            i += sizeof(Block);
        if (!must_be_escaped(text[i])) continue;
        out.html_.append(text, plain, i - plain);
        out.html_ += kReferences[static_cast<unsigned char>(text[i])];
        plain = i + 1;
    }
    out.html_.append(text, plain, text.size() - plain);
}

void put(Markup& out, const Markup& markup) {
    out.html_ += markup.html_;
}

void put(Markup& out, const Literal& literal) {
    out.html_ += literal.text();
}

void put_number(Markup& out, std::int64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.html_.append(digits.data(), end);
}

void put(Markup& out, const Indented& indented) {
    std::string_view text = without_space_around(indented.markup.text());
    if (indented.spaces == 0) {
        out.html_ += text;
        return;
    }
    for (auto line = text.find('\n'); line != std::string_view::npos; line = text.find('\n')) {
        out.html_ += text.substr(0, line + 1);
        out.html_.append(indented.spaces, ' ');
        text.remove_prefix(line + 1);
    }
    out.html_ += text;
}

Markup escape(std::string_view text) {
    return markup(text);
}

Markup join(std::span<const Markup> parts, const Markup& between) {
    Markup joined;
    for (const Markup& part : parts) {
        if (&part != parts.data()) joined.add(between);
        joined.add(part);
    }
    return joined;
}

std::string_view safe_href(std::string_view href) {
    constexpr std::string_view kNowhere = "#";
    if (href.empty() || href.front() == ' ' || href.starts_with("//")) return kNowhere;
    for (char c : href) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\') return kNowhere;
    }
    if (href.starts_with("https:") || href.starts_with("mailto:")) return href;
    const std::string_view first_segment = href.substr(0, href.find_first_of("/?#"));
    return first_segment.find(':') == std::string_view::npos ? href : kNowhere;
}

void put_attribute(Markup& out, std::string_view name, std::string_view value) {
    if (!is_plain_name(name) || carries_code(name))
        throw std::invalid_argument("This attribute has no place on a page: " + std::string(name));
    out.add(" "_html, name, "=\""_html, holds_address(name) ? safe_href(value) : value, "\""_html);
}

void put(Markup& out, const Attributes& attributes) {
    for (const Attribute& attribute : attributes)
        put_attribute(out, attribute.name, attribute.value);
}

} // namespace concordat::html
