// SPDX-License-Identifier: GPL-3.0-or-later
// What all fuzz targets share: one input is tried, and what must hold of it is said in words.
//
//     void try_input(std::string_view bytes) {
//         const auto day = parse_day(bytes);
//         if (day) hold(text(*day) == bytes, "a day is written as it was read");
//     }
#pragma once

#include <string_view>

namespace concordat::fuzz {

/// Each target defines it. It returns where all holds; an exception that leaves it is a finding.
void try_input(std::string_view bytes);

/// Ends the process where something does not hold, which libFuzzer takes for a finding.
void hold(bool is_so, std::string_view what);

} // namespace concordat::fuzz
