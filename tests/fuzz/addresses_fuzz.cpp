// SPDX-License-Identifier: GPL-3.0-or-later
// What a request asks for: its target, its query, and any words put into one.
//
// Holds   no crash, in bounded time; a target that is read is read the same from what encode_path
//         and encode_query write; a path begins with a slash and leaves its place nowhere; words
//         that are UTF-8 without NUL come through a query as they are, and no others.
#include "base/utf8.hpp"
#include "http/target.hpp"
#include "trial.hpp"

#include <algorithm>

namespace concordat::fuzz {

namespace {

void check_path(const std::string& path) {
    hold(path.starts_with('/'), "a path begins with a slash");
    hold(std::none_of(path.begin(), path.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }),
         "a path has no control characters");
    const std::string closed = path + "/";
    hold(closed.find("/./") == std::string::npos && closed.find("/../") == std::string::npos,
         "a path has no dot segment");
    hold(is_utf8(path), "a path is UTF-8");
}

void check_target(std::string_view bytes) {
    const auto target = http::parse_target(bytes);
    if (!target) {
        hold(target.refusal().rule == "http.target-malformed" && !target.refusal().message.empty(),
             "a target is refused by its rule");
        return;
    }
    check_path(target->path);
    const auto again = http::parse_target(http::encode_path(target->path) + "?" +
                                          http::encode_query(target->query));
    hold(again && *again == *target, "a target is read as it was written");
}

void check_query(std::string_view bytes) {
    const auto query = http::parse_query(bytes);
    if (!query) return;
    hold(query->size() <= 1000, "a query has at most 1,000 parameters");
    for (const http::Parameter& parameter : *query)
        hold(is_utf8(parameter.name) && is_utf8(parameter.value), "a parameter is UTF-8");
    // A pair without name and value is written as "=", which is a pair again.
    const auto again = http::parse_query(http::encode_query(*query));
    hold(again && *again == *query, "a query is read as it was written");
}

void check_words(std::string_view bytes) {
    const auto query = http::parse_query("q=" + http::encode(bytes));
    const bool may_pass = is_utf8(bytes) && bytes.find('\0') == std::string_view::npos;
    hold(static_cast<bool>(query) == may_pass, "UTF-8 without NUL passes, and nothing else");
    if (!query) return;
    hold(query->size() == 1 && query->front() == http::Parameter{"q", std::string(bytes)},
         "words come through a query as they are");
}

} // namespace

void try_input(std::string_view bytes) {
    check_target(bytes);
    check_query(bytes);
    check_words(bytes);
}

} // namespace concordat::fuzz
