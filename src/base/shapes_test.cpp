// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>
#include <string>

namespace concordat::shapes_test {
namespace {

TEST(Dated, HoldsFromItsDayUntilTheNext) {
    Dated<std::string> name;
    name.set(day_of(2015, 8, 21), "Programme Board");
    name.set(day_of(2016, 6, 23), "Collaboration Board");
    EXPECT_EQ(name.at(day_of(2015, 8, 20)), nullptr);
    EXPECT_EQ(*name.at(day_of(2015, 8, 21)), "Programme Board");
    EXPECT_EQ(*name.at(day_of(2016, 6, 22)), "Programme Board");
    EXPECT_EQ(*name.at(day_of(2016, 6, 23)), "Collaboration Board");
    EXPECT_EQ(name.since(day_of(2020, 1, 1)), day_of(2016, 6, 23));
}

TEST(Dated, TakesALateEntryInItsPlaceAndTheLaterRecordedOfOneDay) {
    Dated<int> fact;
    fact.set(Day{10}, 1);
    fact.set(Day{30}, 3);
    fact.set(Day{20}, 2);
    fact.set(Day{30}, 4);
    EXPECT_EQ(*fact.at(Day{25}), 2);
    EXPECT_EQ(*fact.at(Day{30}), 4);
}

TEST(Table, KeepsAVersionWhileTheNextIsEdited) {
    Table<std::string, int> table;
    table.put("a", 1);
    const auto before = table;
    table.edit("a") = 2;
    table.put("b", 3);
    EXPECT_EQ(*before.find("a"), 1);
    EXPECT_EQ(before.find("b"), nullptr);
    EXPECT_EQ(*table.find("a"), 2);
    EXPECT_EQ(table.size(), 2u);
    EXPECT_THROW(table.edit("c"), std::logic_error);
    EXPECT_EQ(table.at("b"), 3);
    EXPECT_THROW((void)table.at("c"), std::logic_error);
    EXPECT_EQ((Table<std::string, int>().find_each({"a"})), std::vector<const int*>{nullptr});
}

/// Keys that all hash alike, as two among many may.
struct Alike {
    int number = 0;
    auto operator<=>(const Alike&) const = default;
};

} // namespace
} // namespace concordat::shapes_test

template <>
struct std::hash<concordat::shapes_test::Alike> {
    std::size_t operator()(const concordat::shapes_test::Alike&) const { return 1; }
};

namespace concordat::shapes_test {
namespace {

TEST(Table, TellsKeysApartThatHashAlike) {
    Table<Alike, int> table;
    table.put(Alike{1}, 10);
    table.put(Alike{2}, 20);
    const auto found = table.find_each({Alike{2}, Alike{3}, Alike{1}});
    EXPECT_EQ(*found.at(0), 20);
    EXPECT_EQ(found.at(1), nullptr);
    EXPECT_EQ(*found.at(2), 10);
    EXPECT_EQ(*table.find(Alike{2}), 20);
}

TEST(Table, TellsByItsOrderOfKeysAndTheirNumberOnly) {
    Table<int, int> once;
    Table<int, int> replaced;
    const auto order = [](const Table<int, int>& table) {
        std::vector<int> keys;
        table.for_each([&](int key, int) { keys.push_back(key); });
        return keys;
    };
    // At some of these numbers the table is full and grows with the next key.
    for (int key = 0; key < 3000; ++key) {
        once.put(key, key);
        replaced.put(key, key);
        replaced.put(key / 2, key);
        ASSERT_EQ(order(replaced), order(once)) << key;
    }
}

TEST(Table, DoesWhatAMapDoesInEveryVersion) {
    std::mt19937 random(20151217);
    Table<std::string, int> table;
    std::map<std::string, int> map;
    std::vector<std::pair<Table<std::string, int>, std::map<std::string, int>>> versions;
    for (int step = 0; step < 20000; ++step) {
        const std::string key = std::to_string(random() % 4000);
        if (map.contains(key) && random() % 2 == 0) {
            table.edit(key) = step;
        } else {
            table.put(key, step);
        }
        map[key] = step;
        if (step % 2500 == 0) versions.emplace_back(table, map);
    }
    versions.emplace_back(table, map);
    for (const auto& [held, expected] : versions) {
        ASSERT_EQ(held.size(), expected.size());
        std::size_t visited = 0;
        held.for_each([&](const std::string& key, int value) {
            ++visited;
            ASSERT_EQ(expected.at(key), value);
        });
        EXPECT_EQ(visited, expected.size());
        std::vector<std::string> keys{"none"};
        for (const auto& [key, value] : expected) {
            ASSERT_EQ(*held.find(key), value);
            keys.push_back(key);
        }
        const auto found = held.find_each(keys);
        ASSERT_EQ(found.size(), keys.size());
        EXPECT_EQ(found.front(), nullptr);
        for (std::size_t i = 1; i < keys.size(); ++i)
            ASSERT_EQ(*found[i], expected.at(keys[i]));
    }
}

TEST(Ordered, DoesWhatASetDoesInEveryVersion) {
    std::mt19937 random(20160623);
    Ordered<int> ordered;
    std::set<int> set;
    std::vector<std::pair<Ordered<int>, std::set<int>>> versions;
    for (int step = 0; step < 20000; ++step) {
        const int key = static_cast<int>(random() % 5000);
        if (random() % 3 == 0) {
            ordered.erase(key);
            set.erase(key);
        } else {
            ordered.insert(key);
            set.insert(key);
        }
        if (step % 2500 == 0) versions.emplace_back(ordered, set);
    }
    versions.emplace_back(ordered, set);
    for (const auto& [held, expected] : versions) {
        ASSERT_EQ(held.size(), expected.size());
        std::size_t place = 0;
        for (int key : expected) {
            ASSERT_EQ(held.nth(place), key);
            ASSERT_EQ(held.count_before(key), place);
            ++place;
        }
        EXPECT_EQ(held.count_before(5000), expected.size());
        for (const std::size_t from : {std::size_t{0}, expected.size() / 2, expected.size()}) {
            std::vector<int> visited;
            held.for_each_from(from, [&](int key) { visited.push_back(key); });
            EXPECT_EQ(visited,
                      std::vector<int>(std::next(expected.begin(), static_cast<long>(from)),
                                       expected.end()));
            std::vector<int> some;
            held.for_each_from(
                from, [&](int key) { some.push_back(key); }, 7);
            visited.resize(std::min<std::size_t>(visited.size(), 7));
            EXPECT_EQ(some, visited);
        }
    }
}

TEST(Ordered, EmptiedAndFilledAgainKeepsItsOrder) {
    Ordered<int> ordered;
    for (int key = 0; key < 2000; ++key)
        ordered.insert(key);
    for (int key = 0; key < 2000; ++key)
        ordered.erase(key);
    EXPECT_EQ(ordered.size(), 0u);
    EXPECT_EQ(ordered.count_before(7), 0u);
    ordered.insert(5);
    ordered.insert(3);
    EXPECT_EQ(ordered.nth(0), 3);
}

} // namespace
} // namespace concordat::shapes_test
