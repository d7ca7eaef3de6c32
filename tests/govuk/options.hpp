// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the options of a fixture, camelCase JSON, into the options struct of a component.
//
//     void fill(Options& options, govuk::Tag& tag) { options("text", tag.text)("html", tag.html); }
//     govuk::Tag tag = read<govuk::Tag>(fixture.at("options"));
//
// An option that nobody asked for is an error: a fixture passes only where all of it was
// understood.
#pragma once

#include "html/markup.hpp"

#include <boost/json.hpp>

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::html {

/// Fixtures hold html as text; nothing else may make markup of a string.
Markup as_written_in_a_fixture(std::string_view html);

} // namespace concordat::html

namespace concordat::govuk {

namespace json = boost::json;

// Declared before Options, which finds those of the standard library's types only so.
void assign(const json::value& value, std::string& target);
void assign(const json::value& value, bool& target);
void assign(const json::value& value, int& target);
void assign(const json::value& value, html::Markup& target);
void assign(const json::value& value, html::Attributes& target);
void assign(const json::value& value, std::map<std::string, std::string>& target);
template <class T>
void assign(const json::value& value, std::optional<T>& target);
template <class T>
void assign(const json::value& value, std::vector<T>& target);
template <class T>
void assign(const json::value& value, T& target);

class Options {
public:
    explicit Options(json::object left) : left_(std::move(left)) {}

    /// Takes the option `name` into `target`, which stays as it is where there is none.
    template <class T>
    Options& operator()(std::string_view name, T& target) {
        if (const auto found = left_.find(name); found != left_.end()) {
            assign(found->value(), target);
            left_.erase(found);
        }
        return *this;
    }

    void expect_nothing_left() const {
        if (!left_.empty()) throw std::runtime_error("Nobody asked for " + json::serialize(left_));
    }

private:
    json::object left_;
};

/// What JavaScript takes for false: such members of a list are none.
inline bool is_falsy(const json::value& value) {
    return value.is_null() || value == json::value(false) || value == json::value("");
}

inline std::string as_text(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

template <class T>
T read(const json::value& value) {
    T target{};
    Options options(value.as_object());
    fill(options, target);
    options.expect_nothing_left();
    return target;
}

inline void assign(const json::value& value, std::string& target) {
    target = as_text(value);
}
inline void assign(const json::value& value, bool& target) {
    target = value.as_bool();
}
inline void assign(const json::value& value, int& target) {
    target = value.to_number<int>();
}
inline void assign(const json::value& value, html::Markup& target) {
    if (!is_falsy(value)) target = html::as_written_in_a_fixture(as_text(value));
}
inline void assign(const json::value& value, html::Attributes& target) {
    for (const auto& [name, given] : value.as_object())
        target.push_back({name, as_text(given)});
}
inline void assign(const json::value& value, std::map<std::string, std::string>& target) {
    for (const auto& [name, given] : value.as_object())
        target[name] = as_text(given);
}

/// A scalar is there even where it is false; a part with options of its own is not.
template <class T>
void assign(const json::value& value, std::optional<T>& target) {
    if (!std::is_same_v<T, bool> && !std::is_same_v<T, std::string> && is_falsy(value)) {
        target.reset();
    } else {
        assign(value, target.emplace());
    }
}

template <class T>
void assign(const json::value& value, std::vector<T>& target) {
    for (const json::value& member : value.as_array()) {
        if (!is_falsy(member)) assign(member, target.emplace_back());
    }
}

template <class T>
void assign(const json::value& value, T& target) {
    target = read<T>(value);
}

} // namespace concordat::govuk
