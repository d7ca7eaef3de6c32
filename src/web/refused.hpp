// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals as answers: their status, their page, their JSON.
#pragma once

#include "base/result.hpp"
#include "web/ask.hpp"

#include <string>
#include <string_view>

namespace concordat::web {

int status_of(const Refusal& refusal);
Content page_of(const Refusal& refusal);
std::string json_of(const Refusal& refusal);

/// "thing.not-found", of an address that no page answers.
Refusal nothing_here();

/// "known-at.not-ready": the state of an earlier moment is being put together, or another's is.
Refusal known_at_not_ready();

/// Whether an Accept-Encoding header admits gzip.
bool accepts_gzip(std::string_view header);

} // namespace concordat::web
