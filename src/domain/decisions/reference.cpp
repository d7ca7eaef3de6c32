// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/reference.hpp"

#include "domain/acts.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

enum class Kind : std::uint8_t { literal, year, number };

struct Piece {
    Kind kind = Kind::literal;
    std::string_view text; ///< of a literal
    std::size_t width = 0; ///< digits; of a number at least so many, 0 where no zeros lead it
};

/// Splits the pattern; nothing where a brace is open or its word unknown.
std::optional<std::vector<Piece>> pieces(std::string_view pattern) {
    std::vector<Piece> found;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        if (open != 0) found.push_back({Kind::literal, pattern.substr(0, open), 0});
        if (open == std::string_view::npos) break;
        const auto close = pattern.find('}', open);
        if (close == std::string_view::npos) return std::nullopt;
        const auto word = pattern.substr(open + 1, close - open - 1);
        if (word == "year") {
            found.push_back({Kind::year, {}, 4});
        } else if (word == "year:2") {
            found.push_back({Kind::year, {}, 2});
        } else if (word == "number") {
            found.push_back({Kind::number, {}, 0});
        } else if (word.size() == 8 && word.starts_with("number:") && word[7] >= '1' &&
                   word[7] <= '9') {
            found.push_back({Kind::number, {}, static_cast<std::size_t>(word[7] - '0')});
        } else {
            return std::nullopt;
        }
        pattern.remove_prefix(close + 1);
    }
    return found;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes the leading digits, of which there are from `least` to `most`.
std::optional<int> take_digits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t length = 0;
    while (length < text.size() && length < most && is_digit(text[length]))
        ++length;
    if (length < least) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    text.remove_prefix(length);
    return value;
}

/// The year as four digits, or the last two of one from 1970 to 2069.
std::optional<int> take_year(std::string_view& text, std::size_t width) {
    const auto year = take_digits(text, width, width);
    if (!year || width == 4) return year;
    return *year + (*year < 70 ? 2000 : 1900);
}

/// A register that outgrows its width goes on with longer numbers, but writes each in one way only.
std::optional<int> take_number(std::string_view& text, std::size_t width) {
    const std::size_t least = std::max<std::size_t>(width, 1);
    if (text.size() > least && text.front() == '0' && is_digit(text[least])) return std::nullopt;
    return take_digits(text, least, 9);
}

} // namespace

Result<void> check_pattern(std::string_view pattern) {
    const auto split = pieces(pattern);
    int years = 0;
    int numbers = 0;
    bool apart = true;
    Kind before = Kind::literal;
    for (const Piece& piece : split.value_or(std::vector<Piece>{})) {
        years += piece.kind == Kind::year ? 1 : 0;
        numbers += piece.kind == Kind::number ? 1 : 0;
        apart = apart && (piece.kind == Kind::literal || before == Kind::literal);
        if (piece.kind == Kind::literal && before == Kind::number)
            apart = apart && !is_digit(piece.text.front());
        before = piece.kind;
    }
    if (split && numbers == 1 && years <= 1 && apart) return {};
    return malformed(
        "scheme.pattern-malformed", "/pattern",
        fmt::format("\"{}\" is not a pattern for references.", pattern),
        "Write {number} or {number:3} once, {year} or {year:2} at most once and both apart from "
        "other digits, such as {year}.{number:3}.");
}

std::optional<Number> match(std::string_view pattern, std::string_view reference) {
    Number found;
    const auto split = pieces(pattern);
    for (const Piece& piece : split.value_or(std::vector<Piece>{})) {
        if (piece.kind == Kind::literal) {
            if (!reference.starts_with(piece.text)) return std::nullopt;
            reference.remove_prefix(piece.text.size());
            continue;
        }
        const bool is_year = piece.kind == Kind::year;
        const auto value =
            is_year ? take_year(reference, piece.width) : take_number(reference, piece.width);
        if (!value) return std::nullopt;
        (is_year ? found.year : found.number) = *value;
    }
    if (!reference.empty()) return std::nullopt;
    return found;
}

std::string write_reference(std::string_view pattern, const Number& number) {
    std::string text;
    const auto split = pieces(pattern);
    for (const Piece& piece : split.value_or(std::vector<Piece>{})) {
        switch (piece.kind) {
        case Kind::literal:
            text += piece.text;
            break;
        case Kind::year:
            text += piece.width == 2 ? fmt::format("{:02}", number.year % 100)
                                     : fmt::format("{:04}", number.year);
            break;
        case Kind::number:
            text += fmt::format("{:0{}}", number.number, piece.width);
            break;
        }
    }
    return text;
}

} // namespace concordat::decisions
