// SPDX-License-Identifier: GPL-3.0-or-later
// What the question of an address says: the day, the filters, the page of a list.
//
//     Result<Asked> asked = read_question(request.query);
#pragma once

#include "base/result.hpp"
#include "http/message.hpp"
#include "views/query.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace concordat::web {

/// The day as the fields of the form have it.
struct DayFields {
    std::string day;
    std::string month;
    std::string year;
    bool empty() const { return day.empty() && month.empty() && year.empty(); }
};

struct Asked {
    std::optional<Day> as_at;
    views::Query query;
    std::vector<std::pair<std::string, std::string>> kept; ///< filters, as written
    bool by_form = false; ///< the day came in the fields of the form
};

/// Errors  "as-at.malformed", "list.day-malformed", "list.body-malformed", "list.page-malformed".
Result<Asked> read_question(const std::vector<http::Parameter>& question);

/// What stands in the fields of the form, to be shown again.
DayFields day_fields(const std::vector<http::Parameter>& question);
DayFields day_fields(Day day);

} // namespace concordat::web
