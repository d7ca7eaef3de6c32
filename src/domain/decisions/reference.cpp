// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/reference.hpp"

#include "domain/acts.hpp"

#include <charconv>
#include <vector>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

enum class Kind : std::uint8_t { literal, year, number };

struct Piece {
    Kind kind = Kind::literal;
    std::string_view text; ///< of a literal
    std::size_t width = 0; ///< of a number; 0 where it has no leading zeros
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

/// Takes leading digits: exactly `width`, or all there are up to nine where width is 0.
std::optional<int> take_digits(std::string_view& text, std::size_t width) {
    std::size_t length = 0;
    while (length < text.size() && length < 9 && text[length] >= '0' && text[length] <= '9')
        ++length;
    if (length == 0 || length < width) return std::nullopt;
    // A register that outgrows its width goes on with longer numbers.
    if (width == 4 && length > 4) length = 4;
    int value = 0;
    std::from_chars(text.data(), text.data() + length, value);
    if (width == 0 && length > 1 && text.front() == '0') return std::nullopt;
    text.remove_prefix(length);
    return value;
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
        before = piece.kind;
    }
    if (split && numbers == 1 && years <= 1 && apart) return {};
    return malformed(
        "scheme.pattern-malformed", "/pattern",
        fmt::format("\"{}\" is not a pattern for references.", pattern),
        "Write {number} or {number:3} once, {year} at most once and apart from it, such as "
        "{year}.{number:3}.");
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
        const auto value = take_digits(reference, piece.width);
        if (!value) return std::nullopt;
        (piece.kind == Kind::year ? found.year : found.number) = *value;
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
            text += fmt::format("{:04}", number.year);
            break;
        case Kind::number:
            text += fmt::format("{:0{}}", number.number, piece.width);
            break;
        }
    }
    return text;
}

} // namespace concordat::decisions
