// SPDX-License-Identifier: GPL-3.0-or-later
// What a text should not have in it when it is published: what is left of a form, and what is
// personal (docs/domain.md, section 3).
//
//     blemishes_of("Call [insert name] on 0115 967 0999")   // {placeholder, phone_number}
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace concordat::decisions {

enum class Blemish : std::uint8_t { placeholder, empty_label, e_mail_address, phone_number };

/// Each kind that there is once, in the order of the enumeration. It may find what is none: it is
/// for somebody to look at.
///
/// placeholder     "TBC", "TBA", "XX" and longer, as words; "[insert", "insert text",
///                 "lorem ipsum", "click here to enter" in any case; three underscores
/// empty label     up to 40 characters without digits and a colon, alone on their line, before the
///                 end of the text or a line that begins with such a label too
/// e-mail address  letters or digits, "@", and a name with a full stop in it
/// phone number    0 and 9 or 10 digits, or +44 and 9 or 10 digits, in groups
std::vector<Blemish> blemishes_of(std::string_view text);

} // namespace concordat::decisions
