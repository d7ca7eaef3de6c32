// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/word_cache.hpp"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace concordat::ledger::word_cache_test {
namespace {

Digest name_of(int number) {
    return sha256(std::to_string(number));
}

TEST(WordCache, FindsWhatItKeptAndNothingElse) {
    WordCache cache(1'000'000);
    cache.keep(name_of(1), "agree");
    cache.keep(name_of(2), "");
    EXPECT_EQ(cache.find(name_of(1)), "agree");
    EXPECT_EQ(cache.find(name_of(2)), "");
    EXPECT_EQ(cache.find(name_of(3)), std::nullopt);
}

TEST(WordCache, StaysWithinItsBytes) {
    constexpr std::size_t kMost = 1'000'000;
    WordCache cache(kMost);
    const std::string words(1000, 'w');
    for (int i = 0; i < 10'000; ++i)
        cache.keep(name_of(i), words);
    std::size_t kept = 0;
    for (int i = 0; i < 10'000; ++i)
        kept += cache.find(name_of(i)) ? words.size() : 0;
    EXPECT_GT(kept, kMost / 4);
    EXPECT_LE(kept, kMost);
}

TEST(WordCache, KeepsWhatIsAskedForWhileOthersGo) {
    WordCache cache(1'000'000);
    const std::string words(1000, 'w');
    cache.keep(name_of(-1), "wanted");
    for (int i = 0; i < 10'000; ++i) {
        cache.keep(name_of(i), words);
        ASSERT_EQ(cache.find(name_of(-1)), "wanted") << i;
    }
}

TEST(WordCache, DoesNotKeepWhatIsLargerThanAnAge) {
    WordCache cache(100'000);
    cache.keep(name_of(1), std::string(100'000, 'w'));
    EXPECT_EQ(cache.find(name_of(1)), std::nullopt);
}

TEST(WordCache, AnswersManyThreadsAtOnce) {
    WordCache cache(200'000);
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 5000; ++i) {
                const std::string words = std::to_string(i % 700);
                EXPECT_EQ(cache.find(name_of(i % 700)).value_or(words), words);
                cache.keep(name_of(i % 700), words);
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
}

} // namespace
} // namespace concordat::ledger::word_cache_test
