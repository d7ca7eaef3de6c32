// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify.hpp"

#include "app/given.hpp"
#include "ledger/snapshots.hpp"
#include "wire/binary.hpp"

#include <gtest/gtest.h>

namespace concordat::app {
namespace {

void fill(const Folder& folder) {
    const auto engine = open_engine(folder);
    for (int i = 0; i < 20; ++i)
        engine->carry_out(add_body(i), "test");
}

TEST(Verify, FindsNothingInALedgerThatIsWhole) {
    const Folder folder;
    fill(folder);
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->head.number, 20);
    EXPECT_TRUE(verified->damage.empty()) << verified->damage.front().what;
}

TEST(Verify, HoldsTheLedgerToAHeadKnownFromElsewhere) {
    const Folder folder;
    fill(folder);
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    const ledger::Head known{7, ledger->hash_of(7).value()};
    EXPECT_TRUE(
        verify({.folder = folder.path(), .build = "test", .expected = known})->damage.empty());
    const ledger::Head other{7, sha256("another")};
    const auto verified = verify({.folder = folder.path(), .build = "test", .expected = other});
    ASSERT_EQ(verified->damage.size(), 1u);
    EXPECT_EQ(verified->damage[0].number, 7);
}

TEST(Verify, FindsASnapshotThatIsNotWhatTheLedgerGives) {
    const Folder folder;
    fill(folder);
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    State other = load(*ledger, folder.path(), "test")->state;
    other.parties.bodies.edit(BodyId("body/b7")).name = "Forged";
    ledger::save_snapshot(folder.path() / "snapshots", "test", ledger->head(),
                          wire::to_bytes(other), ledger::Keep::newest);
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_EQ(verified->damage.size(), 1u);
    EXPECT_NE(verified->damage[0].what.find("snapshot"), std::string::npos);
}

} // namespace
} // namespace concordat::app
