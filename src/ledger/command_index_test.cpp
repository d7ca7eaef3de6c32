// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/command_index.hpp"

#include "ledger/given.hpp"

#include <gtest/gtest.h>

namespace concordat::ledger::command_index_test {
namespace {

/// The first entry of a command; 0 where the index does not have it.
std::int64_t first_of(const CommandIndex& index, Readers& readers, int command) {
    const auto row = index.find(readers, *uuid_bytes(command_id(command)));
    return row ? row->accepted.first : 0;
}

class ACommandIndex : public testing::TestWithParam<std::uint64_t> {
protected:
    TemporaryFolder folder_;
    CommandIndex index_{GetParam()};
};

TEST_P(ACommandIndex, FindsEachCommandAndNoOther) {
    Ledger ledger = opened(folder_.path(), Mode::make);
    Readers readers(folder_.path() / "ledger.sqlite", {});
    for (int command = 1; command <= 60; ++command)
        ASSERT_TRUE(ledger.append(ledger.head(), a_batch({command, command})));
    index_.follow(*readers.lease());
    for (int command = 61; command <= 80; ++command) {
        ASSERT_TRUE(ledger.append(ledger.head(), a_batch({command, command})));
        index_.add(*readers.lease()->command(2 * command - 1));
    }
    for (int command = 1; command <= 80; ++command)
        EXPECT_EQ(first_of(index_, readers, command), 2 * command - 1);
    for (int command = 81; command <= 200; ++command)
        EXPECT_EQ(first_of(index_, readers, command), 0);
}

INSTANTIATE_TEST_SUITE_P(BitsOfAKey, ACommandIndex, testing::Values(~std::uint64_t{0}, 7U, 0U));

} // namespace
} // namespace concordat::ledger::command_index_test
