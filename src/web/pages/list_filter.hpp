// SPDX-License-Identifier: GPL-3.0-or-later
// The form above a list that chooses whose rows it shows, and of which days.
#pragma once

#include "web/ask.hpp"

#include <vector>

namespace concordat::web::pages {

enum class FilterDays : std::uint8_t { no, yes };

/// What is wrong with the days chosen, above everything else of the page; nothing where nothing is.
html::Markup list_errors(const Ask& ask);

html::Markup list_filter(const Ask& ask, const std::vector<views::Named>& bodies, FilterDays days);

} // namespace concordat::web::pages
