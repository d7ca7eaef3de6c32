// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as RFC 3629 has it: shortest form, no surrogates, nothing beyond U+10FFFF.
#pragma once

#include <string_view>

namespace concordat {

bool is_utf8(std::string_view bytes);

/// Whether it is UTF-8 that reads as it is written: no control character, and none that turns the
/// order of the letters around it or breaks a line unseen. Line feeds and tabs are plain only where
/// there are `lines`.
///
/// Source  Unicode Technical Report 36 section 2.5, on characters that reorder what is read.
bool is_plain_text(std::string_view bytes, bool lines);

} // namespace concordat
