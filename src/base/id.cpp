// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.hpp"

#include <fmt/format.h>

namespace concordat {

namespace {

constexpr std::size_t kLongest = 200;
/// A flag's id holds the whole id of the thing it is on, and its rule.
constexpr std::size_t kLongestOfFlags = 400;

bool is_slug(std::string_view slug) {
    bool starts_part = true;
    for (char c : slug) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool divides = c == '/' || c == '-' || c == '.';
        if (!letter && (!divides || starts_part)) return false;
        starts_part = c == '/';
    }
    // Under the id with this ending stand a page's data.
    return !starts_part && !slug.ends_with(".json");
}

std::string with_article(std::string_view noun) {
    const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    return fmt::format("{} {}", vowel ? "an" : "a", noun);
}

} // namespace

std::string_view kind_of(std::string_view id) {
    return id.substr(0, id.find('/'));
}

Result<void> check_id(std::string_view text, std::string_view kind) {
    const auto at = text.find('/');
    const std::size_t longest = kind_of(text) == "flag" ? kLongestOfFlags : kLongest;
    const bool shaped = at != std::string_view::npos && text.size() - at - 1 <= longest &&
                        is_slug(text.substr(0, at)) && is_slug(text.substr(at + 1));
    if (!shaped || (!kind.empty() && text.substr(0, at) != kind)) {
        const auto wanted = kind.empty() ? std::string_view("board") : kind;
        return Refusal{
            .reason = Reason::malformed,
            .rule = "id.malformed",
            .message = fmt::format("\"{}\" is not the id of {}.", text.substr(0, kLongest),
                                   kind.empty() ? "anything" : with_article(kind)),
            .remedy = fmt::format("Write it as {}/slug, the slug in small letters, digits, "
                                  "dots and hyphens.",
                                  wanted)};
    }
    return {};
}

} // namespace concordat
