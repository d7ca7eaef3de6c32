// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as RFC 3629 has it: shortest form, no surrogates, nothing beyond U+10FFFF.
#pragma once

#include <string_view>

namespace concordat {

bool is_utf8(std::string_view bytes);

} // namespace concordat
