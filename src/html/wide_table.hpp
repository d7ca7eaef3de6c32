// SPDX-License-Identifier: GPL-3.0-or-later
// A table under a heading of its own. On a small screen each row becomes a block, with the name of
// the column above each cell; where a table is still too wide it moves within a frame that the
// keyboard reaches.
//
//     wide_table({.rows = rows, .head = head, .caption = "Decisions"})
#pragma once

#include "html/govuk/table.hpp"
#include "html/markup.hpp"

namespace concordat::html {

/// The caption becomes the heading: of level 3 where its classes say it is small, and of level 2
/// otherwise. It must not be empty, and no other table of the page may have it. `lead` stands
/// between heading and table: the state of what it lists, in one sentence.
Markup wide_table(govuk::Table table, const Markup& lead = {});

} // namespace concordat::html
