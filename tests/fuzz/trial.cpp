// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <fmt/format.h>

namespace concordat::fuzz {

void hold(bool is_so, std::string_view what) {
    if (is_so) return;
    fmt::print(stderr, "This does not hold: {}.\n", what);
    std::abort();
}

} // namespace concordat::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    concordat::fuzz::try_input({reinterpret_cast<const char*>(data), size});
    return 0;
}
