// SPDX-License-Identifier: GPL-3.0-or-later
// Who may decide what, as the page of that name and those of bodies show it.
#pragma once

#include "views/powers.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

Markup board_powers(const Ask& ask, std::string_view caption,
                    const std::vector<views::BoardPowers>& boards);
Markup delegation_powers(const Ask& ask, std::string_view caption,
                         const std::vector<views::DelegationRow>& rows);
Markup scheme_of_consent(const Ask& ask, const views::SchemeOfConsentView& view);

/// What a body may decide, and who for it; nothing where nothing is on record.
Markup powers(const Ask& ask, const views::BodyPowers& view);

/// The agreement by which a board decides, and where that does not let it.
Markup decides_by(const Ask& ask, const views::Named& agreement, bool cannot_decide);

} // namespace concordat::web::pages
