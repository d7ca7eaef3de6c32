// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a version of an agreement, as its page shows it: notices, consents, directions, parties
// that dropped out.
#pragma once

#include "views/agreement.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

Markup endings(const Ask& ask, const views::VersionView& version);

} // namespace concordat::web::pages
