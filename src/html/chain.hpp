// SPDX-License-Identifier: GPL-3.0-or-later
// The authority chain, drawn as boxes from the act down to what it rests on: one a step, with all
// that belongs to the step inside it.
//
//     chain({{.kind = "Decision", .title = link(href, "2016.047"), .lacks = {"the legal power"}},
//            {.kind = "Terms of reference", .title = escape("None"), .is_missing = true}})
#pragma once

#include "html/markup.hpp"

#include <span>
#include <string>
#include <vector>

namespace concordat::html {

struct ChainLink {
    std::string kind; ///< what it is: decision, resolution, meeting
    Markup title;
    Markup detail;                  ///< dates and holders
    std::vector<Markup> parts;      ///< where several things are the step together
    std::vector<std::string> lacks; ///< what of it is not recorded
    bool is_missing = false;        ///< the record does not hold it: drawn broken, and said so
};

/// An ordered list: those who listen hear the order and the number of links.
Markup chain(std::span<const ChainLink> links);

} // namespace concordat::html
