// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/blemishes.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace concordat::decisions {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter_or_digit(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string in_small(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return small;
}

bool is_left_of_a_form(std::string_view word) {
    constexpr std::array<std::string_view, 2> kWords = {"TBC", "TBA"};
    if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return true;
    return word.size() >= 2 && word.find_first_not_of('X') == word.npos;
}

bool has_placeholder(std::string_view text) {
    constexpr std::array<std::string_view, 5> kPhrases = {"[insert", "insert text", "lorem ipsum",
                                                          "click here to enter", "___"};
    const std::string small = in_small(text);
    const auto stands = [&](std::string_view phrase) { return small.find(phrase) != small.npos; };
    if (std::any_of(kPhrases.begin(), kPhrases.end(), stands)) return true;
    auto at = text.begin();
    while (at != text.end()) {
        const auto begin = std::find_if(at, text.end(), is_letter_or_digit);
        at = std::find_if_not(begin, text.end(), is_letter_or_digit);
        if (is_left_of_a_form(std::string_view(begin, at))) return true;
    }
    return false;
}

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view kBlank = " \t\r";
    const auto begin = line.find_first_not_of(kBlank);
    if (begin == line.npos) return {};
    return line.substr(begin, line.find_last_not_of(kBlank) - begin + 1);
}

/// Whether the line is a label of a form and nothing else, such as "Tel:" or "Signed on behalf
/// of:".
bool is_label_alone(std::string_view line) {
    constexpr std::ptrdiff_t kMostSpaces = 3;
    return line.size() > 1 && line.find(':') + 1 == line.size() &&
           std::count(line.begin(), line.end(), ' ') <= kMostSpaces;
}

/// A heading before a list or a paragraph has a colon as well, so what comes after it is asked.
bool has_empty_label(std::string_view text) {
    bool is_empty = false;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        const bool was_empty = is_empty;
        is_empty = is_label_alone(line);
        if (was_empty && is_empty) return true;
    }
    return is_empty;
}

bool has_e_mail_address(std::string_view text) {
    for (auto at = text.find('@'); at != text.npos; at = text.find('@', at + 1)) {
        if (at == 0 || !is_letter_or_digit(text[at - 1])) continue;
        const std::string_view rest = text.substr(at + 1);
        const auto dot = rest.find('.');
        const auto is_of_name = [](char c) { return is_letter_or_digit(c) || c == '-'; };
        if (dot == 0 || dot == rest.npos || dot + 1 == rest.size()) continue;
        if (std::all_of(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(dot),
                        is_of_name) &&
            is_letter_or_digit(rest[dot + 1]))
            return true;
    }
    return false;
}

/// How many digits stand in groups at the beginning, no two groups further apart than ") ".
std::size_t digits_at_start(std::string_view text) {
    std::size_t digits = 0;
    std::size_t between = 0;
    for (const char c : text) {
        if (is_digit(c)) {
            ++digits;
            between = 0;
        } else if ((c != ' ' && c != '-' && c != '(' && c != ')') || ++between > 2) {
            break;
        }
    }
    return digits;
}

bool has_phone_number(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || (!is_letter_or_digit(text[at - 1]) && text[at - 1] != '.' &&
                                        text[at - 1] != '/' && text[at - 1] != '-');
        if (!begins) continue;
        if (text.substr(at, 3) == "+44") {
            const std::size_t digits = digits_at_start(text.substr(at + 3));
            // Some write the 0 that is left out of it.
            if (digits >= 9 && digits <= 11) return true;
        } else if (text[at] == '0') {
            const std::size_t digits = digits_at_start(text.substr(at));
            if (digits == 10 || digits == 11) return true;
        }
    }
    return false;
}

} // namespace

std::vector<Blemish> blemishes_of(std::string_view text) {
    std::vector<Blemish> found;
    if (has_placeholder(text)) found.push_back(Blemish::placeholder);
    if (has_empty_label(text)) found.push_back(Blemish::empty_label);
    if (has_e_mail_address(text)) found.push_back(Blemish::e_mail_address);
    if (has_phone_number(text)) found.push_back(Blemish::phone_number);
    return found;
}

} // namespace concordat::decisions
