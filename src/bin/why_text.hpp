// SPDX-License-Identifier: GPL-3.0-or-later
// The authority chain of a thing as text for a terminal: its steps, each on the one below it.
#pragma once

#include "views/chain.hpp"

#include <string>

namespace concordat::bin {

std::string in_text(const views::WhyPage& why);

} // namespace concordat::bin
