// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/known_states.hpp"

#include "app/given.hpp"

#include <gtest/gtest.h>

#include <future>
#include <latch>

namespace concordat::app::known_states_test {
namespace {

ledger::Instant at(std::string_view written) {
    return ledger::parse_instant(written).value();
}

std::string rule_of(std::string_view written, std::string_view now) {
    const auto moment = moment_meant(written, at(now));
    return moment ? ledger::text(*moment) : moment.refusal().rule;
}

TEST(AMoment, IsTheEndOfADayInLondonOrATime) {
    constexpr std::string_view kNow = "2026-11-23T12:00:00Z";
    EXPECT_EQ(rule_of("2016-02-28", kNow), "2016-02-28T23:59:59.999999Z");
    EXPECT_EQ(rule_of("2016-06-23", kNow), "2016-06-23T22:59:59.999999Z");
    // Summer time began on 27 March 2016 and ended on 30 October 2016.
    EXPECT_EQ(rule_of("2016-03-26", kNow), "2016-03-26T23:59:59.999999Z");
    EXPECT_EQ(rule_of("2016-03-27", kNow), "2016-03-27T22:59:59.999999Z");
    EXPECT_EQ(rule_of("2016-10-29", kNow), "2016-10-29T22:59:59.999999Z");
    EXPECT_EQ(rule_of("2016-10-30", kNow), "2016-10-30T23:59:59.999999Z");
    EXPECT_EQ(rule_of("2016-06-23T10:00:00Z", kNow), "2016-06-23T10:00:00.000000Z");
}

TEST(AMoment, OfTodayIsNowAndOfADayToComeIsRefused) {
    constexpr std::string_view kNow = "2026-07-01T23:30:00Z"; // 2 July in London
    EXPECT_EQ(rule_of("2026-07-02", kNow), "2026-07-01T23:30:00.000000Z");
    EXPECT_EQ(rule_of("2026-07-03", kNow), "known-at.in-the-future");
    EXPECT_EQ(rule_of("2026-07-02T23:00:00Z", kNow), "known-at.in-the-future");
}

TEST(AMoment, ThatIsNoneIsRefused) {
    constexpr std::string_view kNow = "2026-11-23T12:00:00Z";
    for (const char* written : {"", "yesterday", "2016-02-30", "2016-6-23", "2016-06-23T25:00:00Z"})
        EXPECT_EQ(rule_of(written, kNow), "known-at.malformed") << written;
}

/// Asks until it is made: the test's own time limit ends what never is.
std::shared_ptr<const Version> known(KnownStates& states, ledger::Instant moment) {
    while (true) {
        auto version = states.at(moment);
        if (!version) throw std::runtime_error(version.refusal().message);
        if (*version != nullptr) return *version;
    }
}

TEST(KnownStates, HoldWhatWasRecordedByTheMoment) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    for (int number = 1; number <= 3; ++number)
        engine->carry_out(add_body(number), "test");
    const auto states = KnownStates::open(folder.path(), "test");
    ASSERT_TRUE(states);
    std::vector<ledger::Instant> recorded;
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    ledger->read(1, [&](const ledger::StoredEntry& entry) {
        recorded.push_back(entry.recorded);
        return true;
    });
    ASSERT_EQ(recorded.size(), 3u);
    EXPECT_EQ(known(**states, recorded[0] - 1)->state.parties.bodies.size(), 0u);
    EXPECT_EQ(known(**states, recorded[0])->state.parties.bodies.size(), 1u);
    EXPECT_EQ(known(**states, recorded[2] - 1)->state.parties.bodies.size(), 2u);
    EXPECT_EQ(known(**states, recorded[2])->state.parties.bodies.size(), 3u);
}

/// States whose fold the test holds back.
struct Held {
    std::latch may_end{1};
    std::atomic<int> folds = 0;
    KnownStates states{{.last_recorded_by = [](ledger::Instant moment) { return moment / 10; },
                        .fold = [this](std::int64_t last) -> Result<Version> {
                            ++folds;
                            may_end.wait();
                            if (last == 13) return ledger::damaged("Entry 13 cannot be read.");
                            if (last == 14) throw std::runtime_error("the disk is gone");
                            Version version;
                            version.head.number = last;
                            return version;
                        },
                        .patience = std::chrono::milliseconds(0)}};
};

TEST(KnownStates, AreMadeOneAtATime) {
    Held held;
    EXPECT_EQ(*held.states.at(10), nullptr);
    EXPECT_EQ(*held.states.at(20), nullptr) << "another, meanwhile";
    EXPECT_EQ(*held.states.at(11), nullptr) << "the same";
    held.may_end.count_down();
    EXPECT_EQ(known(held.states, 10)->head.number, 1);
    EXPECT_EQ(held.folds, 1);
}

TEST(KnownStates, ShareTheMomentsBetweenTwoEntries) {
    Held held;
    held.may_end.count_down();
    EXPECT_EQ(known(held.states, 10), known(held.states, 19));
    EXPECT_EQ(held.folds, 1);
}

TEST(KnownStates, KeepTheTwoAskedForLast) {
    Held held;
    held.may_end.count_down();
    const std::weak_ptr<const Version> first = known(held.states, 10);
    const std::weak_ptr<const Version> second = known(held.states, 20);
    EXPECT_FALSE(first.expired());
    known(held.states, 10); // so that the second was asked for longest ago
    known(held.states, 30);
    EXPECT_FALSE(first.expired());
    EXPECT_TRUE(second.expired());
    EXPECT_EQ(held.folds, 3);
}

TEST(KnownStates, TellWhatCannotBeReadOnceAndTryAgain) {
    Held held;
    held.may_end.count_down();
    EXPECT_THROW(known(held.states, 130), std::runtime_error);
    EXPECT_THROW(known(held.states, 140), std::runtime_error);
    EXPECT_THROW(known(held.states, 130), std::runtime_error);
    EXPECT_EQ(held.folds, 3);
    EXPECT_EQ(known(held.states, 10)->head.number, 1);
}

} // namespace
} // namespace concordat::app::known_states_test
