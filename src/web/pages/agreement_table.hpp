// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements as their list and the page of a body show them.
#pragma once

#include "html/wide_table.hpp"
#include "views/agreements.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

Markup agreement_table(const Ask& ask, std::string_view caption,
                       const std::vector<views::AgreementRow>& rows,
                       html::Caption size = html::Caption::medium);

} // namespace concordat::web::pages
