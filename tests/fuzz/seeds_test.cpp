// SPDX-License-Identifier: GPL-3.0-or-later
// A target's own seeds, each tried once: so that ./test finds a target that is broken or finds
// something, also where there is no clang to search further.
#include "trial.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

namespace concordat::fuzz {
namespace {

TEST(EachSeed, IsTriedWithoutAFinding) {
    int tried = 0;
    for (const auto& seed : std::filesystem::directory_iterator(CONCORDAT_SEEDS)) {
        SCOPED_TRACE(seed.path());
        std::ifstream file(seed.path(), std::ios::binary);
        try_input(std::string(std::istreambuf_iterator<char>(file), {}));
        ++tried;
    }
    EXPECT_GT(tried, 0);
}

} // namespace
} // namespace concordat::fuzz
