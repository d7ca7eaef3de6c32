// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/due.hpp"

#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

std::string in_words(const Due& due) {
    const std::string once = due.once ? "once " + *due.once : std::string();
    if (!due.by) return once;
    const std::string by = "by " + (due.by->words.empty() ? in_words(*due.by) : due.by->words);
    return due.once ? fmt::format("{}, or {}", by, once) : by;
}

Result<void> check_due(const std::optional<Due>& due, const std::string& field) {
    if (!due || due->by || (due->once && !due->once->empty())) return {};
    return malformed("due.nothing", field, "It says that something is due, and not when.",
                     "Give the day it is due by, or the event it waits for; leave it out where "
                     "neither is stated.");
}

} // namespace concordat::meetings
