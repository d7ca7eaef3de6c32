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
#include <string_view>
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

/// As a question of an address has them; empty where there are none.
std::string encoded(const std::vector<std::pair<std::string, std::string>>& parameters);

/// The days the reader set, which every link of a page keeps.
struct Times {
    std::optional<Day> as_at;
    std::string known_at; ///< a day or a time in UTC, as written; empty where none is set

    std::vector<std::pair<std::string, std::string>> parameters() const;
};

struct Asked {
    std::optional<Day> as_at;
    views::Query query;
    std::vector<std::pair<std::string, std::string>> kept; ///< filters, as addresses have them
    DayFields from;                                        ///< as the form above a list has them
    DayFields to;
    std::vector<Refusal> wrong; ///< of these days: the form is shown again
    bool by_form = false;       ///< a day came in the fields of a form
};

/// As known at which moment the record is asked for.
struct KnownAtAsked {
    bool is_named = false; ///< known-at stands in the question, be it without a day
    std::string written;   ///< a day, or a time in UTC; empty where none is given
    DayFields fields;      ///< as the form has them
    bool by_form = false;
};

KnownAtAsked read_known_at(const std::vector<http::Parameter>& question);

/// A day may be written as one field (from=2015-12-17) or in three (from-day, from-month,
/// from-year).
///
/// Errors  "as-at.malformed", "as-at.in-the-future", "list.body-malformed", "list.board-malformed",
///         "list.choice-malformed", "list.page-malformed".
Result<Asked> read_question(const std::vector<http::Parameter>& question, Day today);

/// "as-at.in-the-future": a page of a day to come; `field` says where the day was asked for.
Refusal in_the_future(Day today, std::string field);

/// What stands in the fields `name`-day, -month and -year, to be shown again.
DayFields day_fields(const std::vector<http::Parameter>& question, std::string_view name);
DayFields day_fields(Day day);

} // namespace concordat::web
