// SPDX-License-Identifier: GPL-3.0-or-later
// Two wordings side by side: the text presented and the text agreed, the text resolved and the one
// ratified.
//
//     comparison({"As presented", escape(first)}, {"As agreed", escape(second)})
#pragma once

#include "html/markup.hpp"

#include <string>

namespace concordat::html {

struct Wording {
    std::string heading;
    Markup text; ///< words taken out in del, words put in in ins
};

/// `heading_level` is that of the headings of both, 2 to 6.
Markup comparison(const Wording& left, const Wording& right, int heading_level = 3);

} // namespace concordat::html
