// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/state.hpp"
#include "wire/binary.hpp"

namespace concordat {

std::optional<State> state_of(std::string_view bytes) {
    return wire::from_bytes<State>(bytes);
}

} // namespace concordat
