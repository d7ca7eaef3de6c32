// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scheme.hpp"

#include "views/chain.hpp"

namespace concordat::views {

namespace {

constexpr std::size_t kMostGaps = 200;

std::string in_words(char mark) {
    switch (mark) {
    case '.':
        return "full stop";
    case '/':
        return "slash";
    case '-':
        return "hyphen";
    case ' ':
        return "space";
    default:
        return std::string("\"") + mark + "\"";
    }
}

/// "year", "number", or "three digits" of "number:3".
std::string in_words(std::string_view placeholder) {
    constexpr std::string_view kDigits = "number:";
    if (!placeholder.starts_with(kDigits)) return std::string(placeholder);
    const auto digits = static_cast<std::size_t>(placeholder[kDigits.size()] - '0');
    return counted(digits) + (digits == 1 ? " digit" : " digits");
}

std::optional<decisions::Number> example_of(const decisions::Scheme& scheme, Day as_at) {
    if (scheme.first_held || scheme.numbers.size() == 0) return scheme.first_held;
    const decisions::GivenNumber& first = scheme.numbers.nth(0);
    return first.on <= as_at ? std::optional(first.number) : std::nullopt;
}

} // namespace

std::string looks_like(const decisions::Scheme& scheme, Day as_at) {
    const std::string_view pattern = scheme.pattern;
    std::string words;
    std::string letters; // as they are, side by side
    const auto add = [&](const std::string& part) {
        if (!words.empty()) words += ", ";
        words += part;
    };
    const auto add_letters = [&] {
        if (!letters.empty()) add("\"" + letters + "\"");
        letters.clear();
    };
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char mark = pattern[i];
        const bool letter = (mark >= 'a' && mark <= 'z') || (mark >= 'A' && mark <= 'Z');
        if (letter) {
            letters += mark;
            continue;
        }
        add_letters();
        const auto end = pattern.find('}', i);
        if (mark == '{' && end != std::string_view::npos) {
            add(in_words(pattern.substr(i + 1, end - i - 1)));
            i = end;
        } else {
            add(in_words(mark));
        }
    }
    add_letters();
    words = with_capital(std::move(words));
    const auto example = example_of(scheme, as_at);
    if (!example) return words;
    return words + ", such as " + decisions::write_reference(scheme.pattern, *example);
}

std::optional<SchemePage> scheme_page(const Seen& seen, const SchemeId& id) {
    const auto found = seen.scheme(id);
    if (!found) return std::nullopt;
    const decisions::Scheme& scheme = *found->scheme;
    const auto written = [&](const decisions::Number& number) {
        return decisions::write_reference(scheme.pattern, number);
    };
    SchemePage page{.scheme = seen.named(id),
                    .body = seen.named(scheme.body),
                    .pattern = scheme.pattern,
                    .looks_like = looks_like(scheme, seen.as_at()),
                    .restarts = scheme.restarts,
                    .sign_off = scheme.sign_off,
                    .notice = scheme.notice,
                    .from = scheme.from,
                    .ended = found->ended,
                    .used = found->used};
    if (scheme.first_held) page.first_held = written(*scheme.first_held);
    for (const decisions::Number& number : decisions::gaps(scheme, kMostGaps, seen.as_at()))
        page.gaps.push_back(written(number));
    for (const decisions::Gap& gap : found->explained)
        page.explained.push_back({written(gap.number), seen.words(gap.reason), gap.explained});
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
