// SPDX-License-Identifier: GPL-3.0-or-later
// The names a thing has had, for the pages of things that are renamed; and what tells boards of one
// name apart.
#pragma once

#include "views/board.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

/// Nothing where it has had one name only.
Markup names(const Ask& ask, const std::vector<views::NameView>& names);

/// " (constituted 2010)", after the name of a board where another of these has that name; else
/// nothing.
std::string told_apart(const Ask& ask, const views::Named& board,
                       const std::vector<views::Named>& boards);

} // namespace concordat::web::pages
