// SPDX-License-Identifier: GPL-3.0-or-later
// A table that may be wider than a small screen: it moves within a frame that the keyboard reaches.
//
//     wide_table({.rows = rows, .head = head, .caption = "Decisions"})
#pragma once

#include "html/govuk/table.hpp"
#include "html/markup.hpp"

namespace concordat::html {

/// The caption, which is what the frame is called, must not be empty.
Markup wide_table(const govuk::Table& table);

} // namespace concordat::html
