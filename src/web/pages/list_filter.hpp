// SPDX-License-Identifier: GPL-3.0-or-later
// The form above a list that chooses whose rows it shows, and of which days.
#pragma once

#include "web/ask.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace concordat::web::pages {

enum class FilterDays : std::uint8_t { no, yes };

/// What is wrong with the days chosen, above everything else of the page; nothing where nothing is.
html::Markup list_errors(const Ask& ask);

/// One more choice of a list: its words in the address, each with what people read.
struct ListChoice {
    std::string name; ///< "state", "sort" or "about"
    std::string label;
    std::string all; ///< what people read where none is chosen
    std::vector<std::pair<std::string_view, std::string_view>> words;
};

/// A choice among things, or none of them.
html::Markup choice_of_things(std::string name, std::string label, std::string all,
                              const std::vector<views::Named>& things, std::string_view chosen);

/// The form around the fields: it keeps the days the reader set, and leads back to the whole list.
html::Markup filter_form(const Ask& ask, html::Markup fields);

html::Markup list_filter(const Ask& ask, const std::vector<ListChoice>& choices);
html::Markup list_filter(const Ask& ask, const std::vector<views::Named>& bodies, FilterDays days,
                         const std::vector<ListChoice>& choices = {});

} // namespace concordat::web::pages
