// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/markup.hpp"

#include "html/scan.hpp"

#include <array>
#include <charconv>

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

bool is_plain(std::string_view text) {
    return !has_any<Bytes<'&', '<', '>', '"', '\'', '`', '\\'>>(text);
}

} // namespace

void put(Markup& out, std::string_view text) {
    if (is_plain(text)) return out.html_.append(text);
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!must_be_escaped(text[i])) continue;
        out.html_.append(text.substr(plain, i - plain));
        out.html_.append(kReferences[static_cast<unsigned char>(text[i])]);
        plain = i + 1;
    }
    out.html_.append(text.substr(plain));
}

void put_number(Markup& out, std::int64_t number) {
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.html_.append({digits.data(), end});
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

} // namespace concordat::html
