// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/json.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <vector>

#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <fmt/format.h>

namespace concordat::wire {

namespace {

Place place_of(std::string_view bytes, std::size_t offset) {
    Place place{1, 1};
    for (char c : bytes.substr(0, offset)) {
        place.column = c == '\n' ? 1 : place.column + 1;
        if (c == '\n') ++place.line;
    }
    return place;
}

/// RFC 8785 sorts by UTF-16 code units; that differs from bytes only above U+D7FF.
bool before_in_utf16(std::string_view left, std::string_view right) {
    const auto unit = [](unsigned char c) {
        return c >= 0xEE && c <= 0xEF ? c + 0x10 : c >= 0xF0 ? c - 2 : c;
    };
    return std::lexicographical_compare(
        left.begin(), left.end(), right.begin(), right.end(), [&](char a, char b) {
            return unit(static_cast<unsigned char>(a)) < unit(static_cast<unsigned char>(b));
        });
}

/// Follows a document while it is parsed, and stops at a member whose name its object has already.
struct Members {
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    using Error = boost::json::error_code;
    using View = boost::json::string_view;

    bool on_object_begin(Error&) {
        names.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t, Error&) {
        names.pop_back();
        return true;
    }
    bool on_key_part(View part, std::size_t, Error&) {
        name.append(part.data(), part.size());
        return true;
    }
    bool on_key(View part, std::size_t, Error& error) {
        name.append(part.data(), part.size());
        if (!names.back().insert(name).second) {
            twice = name;
            error = boost::json::error::syntax;
        }
        name.clear();
        return !twice;
    }
    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_array_begin(Error&) { return true; }
    bool on_array_end(std::size_t, Error&) { return true; }
    bool on_string_part(View, std::size_t, Error&) { return true; }
    bool on_string(View, std::size_t, Error&) { return true; }
    bool on_number_part(View, Error&) { return true; }
    bool on_int64(std::int64_t, View, Error&) { return true; }
    bool on_uint64(std::uint64_t, View, Error&) { return true; }
    bool on_double(double, View, Error&) { return true; }
    bool on_bool(bool, Error&) { return true; }
    bool on_null(Error&) { return true; }
    bool on_comment_part(View, Error&) { return true; }
    bool on_comment(View, Error&) { return true; }

    std::vector<std::set<std::string>> names; ///< of the objects around this place
    std::string name;
    std::optional<std::string> twice;
};

void append(std::string& out, const Json& value);

void append_object(std::string& out, const boost::json::object& object) {
    std::vector<const boost::json::key_value_pair*> members;
    members.reserve(object.size());
    for (const auto& member : object)
        members.push_back(&member);
    std::sort(members.begin(), members.end(),
              [](const auto* a, const auto* b) { return before_in_utf16(a->key(), b->key()); });
    out += '{';
    for (const auto* member : members) {
        if (member != members.front()) out += ',';
        append_string(out, member->key());
        out += ':';
        append(out, member->value());
    }
    out += '}';
}

void append(std::string& out, const Json& value) {
    switch (value.kind()) {
    case boost::json::kind::null:
        out += "null";
        return;
    case boost::json::kind::bool_:
        out += value.get_bool() ? "true" : "false";
        return;
    case boost::json::kind::int64:
        fmt::format_to(std::back_inserter(out), "{}", value.get_int64());
        return;
    case boost::json::kind::uint64:
        fmt::format_to(std::back_inserter(out), "{}", value.get_uint64());
        return;
    case boost::json::kind::double_:
        throw std::logic_error("canonical JSON of a fraction");
    case boost::json::kind::string:
        append_string(out, value.get_string());
        return;
    case boost::json::kind::object:
        append_object(out, value.get_object());
        return;
    case boost::json::kind::array:
        break;
    }
    out += '[';
    bool first = true;
    for (const Json& element : value.get_array()) {
        if (!std::exchange(first, false)) out += ',';
        append(out, element);
    }
    out += ']';
}

} // namespace

Place Document::place(std::string at) const {
    while (true) {
        if (const auto found = places.find(at); found != places.end()) return found->second;
        const auto slash = at.rfind('/');
        if (slash == std::string::npos) return {};
        at.resize(slash);
    }
}

Result<Document> parse_json(std::string_view bytes) {
    if (bytes.size() > kLargestDocument) {
        return Refusal{.reason = Reason::malformed,
                       .rule = "document.too-large",
                       .message =
                           fmt::format("The document has {} bytes, more than the {} allowed.",
                                       bytes.size(), kLargestDocument)};
    }
    boost::json::error_code error;
    boost::json::basic_parser<Members> parser(boost::json::parse_options{.max_depth = kDeepest});
    const std::size_t read = parser.write_some(false, bytes.data(), bytes.size(), error);
    if (error || read != bytes.size()) {
        const Place place = place_of(bytes, read);
        const std::optional<std::string>& twice = parser.handler().twice;
        return Refusal{.reason = Reason::malformed,
                       .rule = "json.malformed",
                       .message = fmt::format(
                           "This is not JSON: line {}, column {}: {}.", place.line, place.column,
                           twice   ? fmt::format("the member \"{}\" stands twice", *twice)
                           : error ? error.message()
                                   : "more text follows")};
    }
    return Document{boost::json::parse(bytes, {}, {.max_depth = kDeepest}), {}};
}

std::string canonical(const Json& value) {
    std::string out;
    append(out, value);
    return out;
}

void append_string(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

std::string pointer(std::string_view base, std::string_view step) {
    std::string result(base);
    result += '/';
    for (char c : step) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace concordat::wire
