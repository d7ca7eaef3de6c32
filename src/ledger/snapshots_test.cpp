// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/snapshots.hpp"

#include "ledger/given.hpp"

#include <fstream>
#include <gtest/gtest.h>

namespace concordat::ledger::snapshots_test {
namespace {

namespace fs = std::filesystem;

Head head_at(std::int64_t number) {
    return {number, sha256(std::to_string(number))};
}

bool is_ours(const Head& head) {
    return head == head_at(head.number);
}

void save(const fs::path& folder, std::int64_t number, Keep keep = Keep::newest) {
    save_snapshot(folder, "build one", head_at(number), "state at " + std::to_string(number), keep);
}

std::string loaded(const fs::path& folder, std::string_view build = "build one",
                   std::int64_t at_most = 1'000'000) {
    const auto snapshot = load_snapshot(folder, build, is_ours, at_most);
    if (!snapshot) return "none";
    EXPECT_EQ(snapshot->head(), head_at(snapshot->head().number));
    return std::string(snapshot->bytes());
}

fs::path only_file(const fs::path& folder) {
    return fs::directory_iterator(folder)->path();
}

TEST(Snapshots, GiveBackTheNewestSaved) {
    const TemporaryFolder folder;
    EXPECT_EQ(loaded(folder.path() / "none"), "none");
    save(folder.path() / "snapshots", 9);
    save(folder.path() / "snapshots", 100);
    EXPECT_EQ(loaded(folder.path() / "snapshots"), "state at 100");
}

TEST(Snapshots, OfAnotherLedgerArePassedOver) {
    const TemporaryFolder folder;
    save(folder.path(), 9);
    save_snapshot(folder.path(), "build one", {10, sha256("another")}, "other", Keep::newest);
    EXPECT_EQ(loaded(folder.path()), "state at 9");
}

TEST(Snapshots, OfLaterEntriesThanTheOneSavedGo) {
    const TemporaryFolder folder;
    for (int number : {17, 18})
        save(folder.path(), number);
    save(folder.path(), 19, Keep::always);
    save(folder.path(), 16); // a backup was put back
    EXPECT_EQ(loaded(folder.path()), "state at 16");
    EXPECT_NE(only_file(folder.path()).string().find("16-"), std::string::npos);
}

TEST(Snapshots, AreOfOneBuild) {
    const TemporaryFolder folder;
    save(folder.path(), 9);
    EXPECT_EQ(loaded(folder.path(), "build two"), "none");
}

TEST(Snapshots, StayForTheLastTwoAndThoseToKeep) {
    const TemporaryFolder folder;
    save(folder.path(), 1, Keep::always);
    for (int number : {2, 3, 4})
        save(folder.path(), number);
    EXPECT_EQ(loaded(folder.path(), "build one", 4), "state at 4");
    EXPECT_EQ(loaded(folder.path(), "build one", 3), "state at 3");
    EXPECT_EQ(loaded(folder.path(), "build one", 2), "state at 1");
    save_snapshot(folder.path(), "build two", head_at(5), "state at 5", Keep::newest);
    EXPECT_EQ(loaded(folder.path()), "none");
}

TEST(Snapshots, WithAnyByteChangedArePassedOver) {
    const TemporaryFolder folder;
    save(folder.path(), 9);
    const fs::path path = only_file(folder.path());
    const auto size = static_cast<std::streamoff>(fs::file_size(path));
    for (std::streamoff at = 0; at < size; ++at) {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(at);
        const char byte = static_cast<char>(file.get());
        file.seekp(at).put(static_cast<char>(byte ^ 1)).flush();
        EXPECT_EQ(loaded(folder.path()), "none") << at;
        file.seekp(at).put(byte);
    }
    EXPECT_EQ(loaded(folder.path()), "state at 9");
}

TEST(Snapshots, CutShortArePassedOverForTheOneBefore) {
    const TemporaryFolder folder;
    save(folder.path(), 9);
    const fs::path before = only_file(folder.path());
    save(folder.path(), 10);
    for (const fs::directory_entry& file : fs::directory_iterator(folder.path())) {
        if (file.path() != before) fs::resize_file(file.path(), fs::file_size(file.path()) - 1);
    }
    EXPECT_EQ(loaded(folder.path()), "state at 9");
    fs::resize_file(before, 100);
    EXPECT_EQ(loaded(folder.path()), "none");
    fs::resize_file(before, 0);
    EXPECT_EQ(loaded(folder.path()), "none");
}

TEST(Snapshots, MayBeOfNothing) {
    const TemporaryFolder folder;
    save_snapshot(folder.path(), "build one", head_at(3), "", Keep::newest);
    const std::optional<Snapshot> snapshot = load_snapshot(folder.path(), "build one", is_ours);
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->bytes(), "");
}

} // namespace
} // namespace concordat::ledger::snapshots_test
