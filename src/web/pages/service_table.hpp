// SPDX-License-Identifier: GPL-3.0-or-later
// Shared services as their list and the page of their agreement show them.
#pragma once

#include "html/wide_table.hpp"
#include "views/service_rows.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

/// How the exit of a service stands, in colour.
Markup exit_tag(agreements::ExitState exit);

Markup service_table(const Ask& ask, std::string_view caption,
                     const std::vector<views::ServiceRow>& rows,
                     html::Caption size = html::Caption::medium);

} // namespace concordat::web::pages
