// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that a test of the house is written with, since good seeds stand in tests already.
//
//     std::vector<std::string> targets = literals_in("src/http/target_test.cpp");
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concordat::fuzz {

/// Every string of a C++ source, decoded; neighbours that C++ joins are one.
std::vector<std::string> literals_of(std::string_view source);

/// The same of a file of the project, by its path in it.
std::vector<std::string> literals_in(const std::string& path);

/// The whole file at the path in the project. Throws  std::runtime_error where there is none.
std::string file_in_project(const std::string& path);

} // namespace concordat::fuzz
