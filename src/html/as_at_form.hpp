// SPDX-License-Identifier: GPL-3.0-or-later
// The form on every page that sets the day it is shown as at. Works without JavaScript: a GET with
// the fields as-at-day, as-at-month and as-at-year.
//
//     as_at_form({.action = "/decisions", .day = "17", .month = "12", .year = "2015",
//                 .kept = {{"body", "body/nottinghamshire-commissioner"}}})
#pragma once

#include "html/markup.hpp"

#include <string>
#include <utility>
#include <vector>

namespace concordat::html {

struct AsAtForm {
    std::string action; ///< address of the page, without its question
    std::string day;    ///< as the reader wrote them
    std::string month;
    std::string year;
    std::vector<std::pair<std::string, std::string>> kept; ///< other fields of the question
    std::string error;                                     ///< what is wrong with the day
    std::string today;                                     ///< address of the page as of today
    std::string shown; ///< which day it is shown as at now, in one sentence
};

Markup as_at_form(const AsAtForm& form);

} // namespace concordat::html
