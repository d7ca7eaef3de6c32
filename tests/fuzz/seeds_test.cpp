// SPDX-License-Identifier: GPL-3.0-or-later
// A target's own seeds, each tried once: so that ./test finds a target that is broken or finds
// something, also where there is no clang to search further.
#include "trial.hpp"

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace concordat::fuzz::seeds_test {
namespace {

std::string trying; // for `name_seed`, which is called from within what is tried

/// What does not hold ends the process.
void name_seed(int) {
    std::fprintf(stderr, "The seed was %s.\n", trying.c_str());
}

TEST(EachSeed, IsTriedWithoutAFinding) {
    std::signal(SIGABRT, name_seed);
    int tried = 0;
    for (const auto& seed : std::filesystem::directory_iterator(CONCORDAT_SEEDS)) {
        trying = seed.path();
        std::ifstream file(seed.path(), std::ios::binary);
        EXPECT_NO_THROW(try_input(std::string(std::istreambuf_iterator<char>(file), {}))) << trying;
        ++tried;
    }
    EXPECT_GT(tried, 0);
}

} // namespace
} // namespace concordat::fuzz::seeds_test
