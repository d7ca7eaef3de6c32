// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a snapshot, beyond the hash that guards them.
//
// Holds   no crash, in bounded time and memory; bytes that end early, or hold what no value has,
//         give nothing; a state that is read is written so that it is read the same.
#include "domain/state.hpp"
#include "trial.hpp"

namespace concordat::fuzz {

void try_input(std::string_view bytes) {
    const auto state = state_of(bytes);
    if (!state) return;
    const std::string written = to_bytes(*state);
    hold(written.size() <= bytes.size(), "a state is no longer than the bytes it was read from");
    const auto again = state_of(written);
    hold(again && to_bytes(*again) == written, "a state is read as it was written");
}

} // namespace concordat::fuzz
