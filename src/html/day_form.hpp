// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that set the day a page is shown as at, and the day as known at which it is. They work
// without JavaScript: a GET with the fields as-at-day, as-at-month and as-at-year.
//
//     day_form({.action = "/decisions", .day = "17", .month = "12", .year = "2015",
//               .kept = {{"body", "body/nottinghamshire-commissioner"}}})
#pragma once

#include "html/markup.hpp"

#include <string>
#include <utility>
#include <vector>

namespace concordat::html {

struct DayForm {
    std::string_view name = "as-at";            ///< what the names of its fields begin with
    std::string_view label = "Day of the page"; ///< for readers who do not see it
    std::string_view legend = "See the record on another day";
    std::string_view without = "Show as of today"; ///< words of the link to `today`
    std::string action;                            ///< address of the page, without its question
    std::string day;                               ///< as the reader wrote them
    std::string month;
    std::string year;
    std::vector<std::pair<std::string, std::string>> kept; ///< other fields of the question
    std::string error;                                     ///< what is wrong with the day
    std::string today;                                     ///< address of the page as of today
    std::string shown; ///< which day it is shown as at now, in one sentence
};

Markup day_form(const DayForm& form);

} // namespace concordat::html
