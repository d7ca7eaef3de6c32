// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/view_text.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::bin {

namespace {

constexpr std::size_t kValues = 27; ///< the column in which values stand

bool is_nothing(const wire::Json& value) {
    return value.is_null() || (value.is_array() && value.get_array().empty()) ||
           (value.is_string() && value.get_string().empty());
}

std::optional<std::string> text_at(const boost::json::object& object, std::string_view member) {
    const auto* value = object.if_contains(member);
    if (value == nullptr || !value->is_string()) return std::nullopt;
    return std::string(value->get_string());
}

/// A text by its lines, so that none of them stands where a fact begins.
std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> lines;
    while (true) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == text.npos) return lines;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> lines_of_thing(const boost::json::object& thing, std::string_view name) {
    std::vector<std::string> lines = split(name);
    if (const auto now = text_at(thing, "now_called")) {
        const auto since = text_at(thing, "now_called_since");
        lines.push_back("now called " + *now + (since ? " since " + *since : ""));
    }
    if (const auto id = text_at(thing, "id"); id != name) lines.push_back(*id);
    return lines;
}

/// The lines of what is one fact: a plain value, a thing by name and id, words. None of a value
/// that holds several facts.
std::vector<std::string> lines_of(const wire::Json& value) {
    if (value.is_string()) return split(std::string_view(value.get_string()));
    if (value.is_bool()) return {value.get_bool() ? "yes" : "no"};
    if (value.is_array()) return {};
    if (!value.is_object()) return {wire::canonical(value)};
    const auto& object = value.get_object();
    if (const auto name = text_at(object, "name"); name && text_at(object, "id"))
        return lines_of_thing(object, *name);
    if (object.size() != 2 || !object.contains("withheld")) return {};
    if (const auto text = text_at(object, "text")) return split(*text);
    return {"Withheld: " + text_at(object, "withheld").value_or("")};
}

void append(std::string& out, const wire::Json& value, std::size_t depth);

void append_member(std::string& out, std::string_view name, const wire::Json& value,
                   std::size_t depth) {
    if (is_nothing(value)) return;
    std::string label = std::string(depth, ' ') + std::string(name);
    std::replace(label.begin(), label.end(), '_', ' ');
    const std::vector<std::string> lines = lines_of(value);
    if (lines.empty()) {
        out += label + "\n";
        append(out, value, depth + 2);
        return;
    }
    out += fmt::format("{:<{}}", label, std::max(kValues, label.size() + 1));
    const bool is_days = name == "lag" && value.is_number();
    for (std::size_t i = 0; i < lines.size(); ++i)
        out +=
            fmt::format("{:{}}{}{}\n", "", i == 0 ? 0 : kValues, lines[i], is_days ? " days" : "");
}

void append(std::string& out, const wire::Json& value, std::size_t depth) {
    if (value.is_object()) {
        for (const auto& member : value.get_object())
            append_member(out, member.key(), member.value(), depth);
        return;
    }
    for (const wire::Json& element : value.get_array()) {
        const std::vector<std::string> lines = lines_of(element);
        for (const std::string& line : lines)
            out += fmt::format("{:{}}{}{}\n", "", depth, &line == lines.data() ? "- " : "  ", line);
        if (!lines.empty()) continue;
        append(out, element, depth);
        out += "\n";
    }
}

} // namespace

std::string in_lines(const wire::Json& view) {
    std::string out;
    append(out, view, 0);
    return out;
}

} // namespace concordat::bin
