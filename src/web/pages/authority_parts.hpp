// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of sums, delegations, draws and decisions show alike.
#pragma once

#include "views/authority_rows.hpp"
#include "views/doubt.hpp"
#include "web/pages/list_filter.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

/// "In force since 23 February 2016", or why not yet.
Markup authority_standing(const Ask& ask, const views::StandingView& view);

/// The choice among states, above a list of sums or delegations.
ListChoice authority_states();

/// The rows of a sum's or delegation's page that say where its authority stands.
void add_standing(Facts& facts, const Ask& ask, const views::StandingView& view);

/// The draws on a page of them, with the links to the others; says so where there is none.
Markup draws(const Ask& ask, const std::vector<views::DrawRow>& rows, int page, int pages);

/// Each entry that took the ground of a draw or a decision away, and what the bodies concerned made
/// of it.
Markup doubts(const Ask& ask, const std::vector<views::DoubtView>& all);

Markup spending_table(const Ask& ask, std::string_view caption,
                      const std::vector<views::SpendingRow>& rows);

} // namespace concordat::web::pages
