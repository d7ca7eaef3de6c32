// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes and their corrections, as the pages of a meeting and of an item show them.
#pragma once

#include "views/minutes.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

/// When they were drafted and agreed, each part, and the corrections; nothing where there are none.
Markup minutes(const Ask& ask, const std::optional<views::MinutesView>& view);

/// Each with what was minuted, what it is, and why; nothing where there are none.
Markup corrections(const Ask& ask, std::string_view caption,
                   const std::vector<views::CorrectionView>& rows);

} // namespace concordat::web::pages
