// SPDX-License-Identifier: GPL-3.0-or-later
// A command as somebody sent it: its fields, and around them its id, its day and whose act it is.
//
//     TRY(Request request, read_request(json, Reading::From::json, salt));
#pragma once

#include "base/digest.hpp"
#include "base/result.hpp"
#include "domain/domain.hpp"
#include "wire/codec.hpp"

#include <optional>
#include <string>
#include <vector>

namespace concordat::app {

struct Request {
    Command command;
    std::string id; ///< UUID in small letters
    Digest digest;  ///< of the whole command as sent, without its id
    Day on;
    std::optional<OfficeId> by;
    std::vector<Sealed> texts;
};

/// Takes { "command", "id", "on", "by" } and hands the rest to the command of that name.
///
/// Errors  "command.unknown", "command.id-malformed", and what reading its fields refuses.
Result<Request> read_request(const wire::Json& json, wire::Reading::From from, const Digest& salt);

/// UUID version 5 (RFC 4122) of a step of a case file: the same name and step make the same id.
std::string step_id(const std::string& case_name, std::size_t step);

} // namespace concordat::app
