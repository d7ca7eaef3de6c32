// SPDX-License-Identifier: GPL-3.0-or-later
// The names a thing has had, for the pages of things that are renamed.
#pragma once

#include "views/board.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

/// Nothing where it has had one name only.
Markup names(const Ask& ask, const std::vector<views::NameView>& names);

} // namespace concordat::web::pages
