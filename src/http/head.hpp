// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a response: status line and header fields, the strict ones on every answer.
//
//     write_head(out, response, After::keep_open, http_date(now));   // ends with the empty line
#pragma once

#include "http/message.hpp"

#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

namespace concordat::http {

/// What becomes of the connection, as the answer says it.
enum class After : std::uint8_t {
    keep_open,          ///< HTTP/1.1 says nothing
    keep_open_as_asked, ///< HTTP/1.0 is told
    close
};

/// Appends the head of the response.
///
/// A header whose name is not a token, whose value has a control character, or that only the server
/// may set is left out and logged, so nothing a handler passes on can break a response apart.
void write_head(std::string& out, const Response& response, After after, std::string_view date);

/// Whether an answer of this status has a body: 204 and 304 have none.
bool may_have_body(int status);

/// "Sun, 06 Nov 1994 08:49:37 GMT", in every locale.
std::string http_date(std::time_t time);

} // namespace concordat::http
