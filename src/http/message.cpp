// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.hpp"

#include <algorithm>
#include <utility>

namespace concordat::http {

namespace {

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool equal_ignoring_case(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return small(a) == small(b); });
}

void Headers::add(std::string_view name, std::string_view value) {
    Place place;
    place.name = text_.size();
    text_ += name;
    place.value = text_.size();
    text_ += value;
    place.end = text_.size();
    places_.push_back(place);
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
    const std::string_view text = text_;
    for (const Place& place : places_) {
        if (equal_ignoring_case(text.substr(place.name, place.value - place.name), name))
            return text.substr(place.value, place.end - place.value);
    }
    return std::nullopt;
}

void Headers::clear() {
    text_.clear();
    places_.clear();
}

const std::string* Request::parameter(std::string_view name) const {
    const auto found = std::find_if(query.begin(), query.end(), [&](const Parameter& parameter) {
        return parameter.name == name;
    });
    return found == query.end() ? nullptr : &found->value;
}

Response plain(int status, std::string sentence) {
    return Response{.status = status, .body = std::move(sentence) + "\n"};
}

} // namespace concordat::http
