// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/effect.hpp"

namespace concordat::meetings {

std::string_view in_words(Power power) {
    switch (power) {
    case Power::spend:
        return "spend";
    case Power::sign:
        return "sign";
    case Power::settle_wording:
        return "settle wording";
    case Power::source:
        return "source";
    case Power::submit:
        return "submit";
    case Power::decide:
        return "decide";
    }
    return {};
}

} // namespace concordat::meetings
