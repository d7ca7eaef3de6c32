// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/verbs.hpp"

#include "wire/json.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace concordat::bin {

namespace {

void print_json() {
    boost::json::array all;
    for (CommandWords& command : commands()) {
        all.push_back({{"command", command.name},
                       {"says", command.says},
                       {"fields", std::move(command.schema)}});
    }
    fmt::print("{}\n", wire::canonical(all));
}

std::string of_format(std::string_view format) {
    if (format == "money") return "money, such as \"£125,000\"";
    if (format == "percentage") return "share, such as \"27.3%\"";
    return "day";
}

/// "text", "day", "id board/", "one of a, b", "list of ..."
std::string kind_of(const wire::Json& schema) {
    const auto& object = schema.get_object();
    if (const auto* choices = object.if_contains("enum")) {
        std::vector<std::string> words;
        for (const auto& choice : choices->get_array())
            words.emplace_back(choice.get_string());
        return fmt::format("one of {}", fmt::join(words, ", "));
    }
    if (object.contains("oneOf")) return "one of several objects";
    if (object.contains("anyOf")) return "day, or between two days";
    if (const auto* format = object.if_contains("format")) return of_format(format->get_string());
    if (const auto* pattern = object.if_contains("pattern")) {
        const std::string_view text = pattern->get_string();
        const std::string_view kind = text.substr(1, text.find('[') - 1);
        return kind.empty() ? "id of any kind" : fmt::format("id {}", kind);
    }
    const std::string_view type = object.at("type").get_string();
    if (type == "array") return fmt::format("list of {}", kind_of(object.at("items")));
    if (type == "string") return "text";
    if (type == "boolean") return "true or false";
    return std::string(type == "integer" ? "whole number" : type);
}

void print_fields(const wire::Json& schema, int depth) {
    const auto& required = schema.at("required").get_array();
    for (const auto& field : schema.at("properties").get_object()) {
        const bool must = std::any_of(required.begin(), required.end(), [&](const auto& name) {
            return name.get_string() == field.key();
        });
        fmt::print("{:{}}{:<18} {}{}\n", "", depth, std::string_view(field.key()),
                   kind_of(field.value()), must ? "" : " (may be left out)");
        const auto* items = field.value().get_object().if_contains("items");
        const wire::Json& inner = items != nullptr ? *items : field.value();
        if (inner.get_object().contains("properties")) print_fields(inner, depth + 4);
    }
}

} // namespace

Exit run(const Commands& verb) {
    if (verb.json) {
        print_json();
        return Exit::done;
    }
    fmt::print("Each command also has: command (its name), id (UUID), on (day), by (office whose "
               "act it is).\n");
    for (const CommandWords& command : commands()) {
        fmt::print("\n{}\n  {}\n", command.name, command.says);
        print_fields(command.schema, 4);
    }
    return Exit::done;
}

} // namespace concordat::bin
