// SPDX-License-Identifier: GPL-3.0-or-later
// JSON and YAML from outside as one kind of document, and canonical JSON for the ledger.
//
//     TRY(Document document, parse_json(bytes));
//     TRY(Document document, parse_yaml(bytes));
//     document.place("/on");                        // where the value stands in its source
//     std::string bytes = canonical(document.value);
#pragma once

#include "base/result.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include <boost/json/value.hpp>

namespace concordat::wire {

using Json = boost::json::value;

/// Line and column, both from 1. Zero where not known.
struct Place {
    int line = 0;
    int column = 0;
};

/// A parsed document. YAML scalars are strings as written, so that 0059 keeps its zeros.
struct Document {
    Json value;
    std::map<std::string, Place> places; ///< by JSON pointer; only for YAML

    /// The place of the value at the pointer, or of the nearest value around it.
    Place place(std::string pointer) const;
};

inline constexpr std::size_t kLargestDocument = 16 * 1024 * 1024; ///< bytes
inline constexpr std::size_t kDeepest = 32; ///< arrays and objects in each other

/// Errors  "json.malformed" with line and column; "document.too-large".
Result<Document> parse_json(std::string_view bytes);

/// Errors  "yaml.malformed" with line and column; "document.too-large" also where aliases multiply.
Result<Document> parse_yaml(std::string_view bytes);

/// Canonical JSON (RFC 8785) of a value without fractions: every number here is a whole one.
std::string canonical(const Json& value);

/// Appends the text as a JSON string, escaped as RFC 8785 asks.
void append_string(std::string& out, std::string_view text);

/// Appends one step to a JSON pointer (RFC 6901).
std::string pointer(std::string_view base, std::string_view step);

} // namespace concordat::wire
