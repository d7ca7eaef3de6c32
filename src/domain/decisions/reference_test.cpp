// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/reference.hpp"
#include "domain/given.hpp"

#include <random>

namespace concordat::reference_test {
namespace {

using decisions::check_pattern;
using decisions::match;
using decisions::Number;
using decisions::write_reference;

struct Shape {
    const char* pattern;
    const char* reference;
    Number number;
};

// Every shape that docs/domain.md, section 3, names.
TEST(AReference, OfEachShapeInUseIsReadAndWritten) {
    for (const Shape& shape : {Shape{"{year}.{number:3}", "2016.047", {2016, 47}},
                               Shape{"Executive Order {number:4}", "Executive Order 0059", {0, 59}},
                               Shape{"{number:3}/{year}", "034/2014", {2014, 34}},
                               Shape{"WPCC3-{number:4}", "WPCC3-0085", {0, 85}},
                               Shape{"CPCC {year}-{number:3}", "CPCC 2016-020", {2016, 20}},
                               Shape{"{year:2}/{number:3}", "17/008", {2017, 8}},
                               Shape{"A{number}", "A1025", {0, 1025}}}) {
        EXPECT_TRUE(check_pattern(shape.pattern)) << shape.pattern;
        EXPECT_EQ(match(shape.pattern, shape.reference), shape.number) << shape.reference;
        EXPECT_EQ(write_reference(shape.pattern, shape.number), shape.reference);
    }
}

TEST(AReference, GoesOnBeyondItsWidth) {
    EXPECT_EQ(match("{year}.{number:3}", "2016.1047"), (Number{2016, 1047}));
    EXPECT_EQ(match("Executive Order {number:4}", "Executive Order 10059"), (Number{0, 10059}));
}

TEST(AReference, IsWrittenInOneWayOnly) {
    EXPECT_EQ(match("{year}.{number:3}", "2016.47"), std::nullopt);
    EXPECT_EQ(match("{year}.{number:3}", "2016.0047"), std::nullopt);
    EXPECT_EQ(match("A{number}", "A01025"), std::nullopt);
    EXPECT_EQ(match("{number}/{year}", "034/2014"), std::nullopt);
}

TEST(AReference, OfAnotherShapeIsNotRead) {
    for (const char* reference : {"", "2016", "2016.", ".047", "2016.047 ", " 2016.047", "2016.04x",
                                  "216.047", "20160.047", "2016.1234567890", "2016.-47"}) {
        EXPECT_EQ(match("{year}.{number:3}", reference), std::nullopt) << reference;
    }
}

TEST(AReference, WithTwoDigitsOfTheYearIsOf1970To2069) {
    EXPECT_EQ(match("{year:2}/{number}", "70/1"), (Number{1970, 1}));
    EXPECT_EQ(match("{year:2}/{number}", "99/1"), (Number{1999, 1}));
    EXPECT_EQ(match("{year:2}/{number}", "00/1"), (Number{2000, 1}));
    EXPECT_EQ(match("{year:2}/{number}", "69/1"), (Number{2069, 1}));
}

TEST(AReference, ReadsBackWhatItWrites) {
    std::mt19937 random(20160623);
    const std::vector<std::string> patterns = {
        "{year}.{number:3}",      "Order {number:4}",    "{number:3}/{year}", "WPCC3-{number:4}",
        "CPCC {year}-{number:3}", "{year:2}/{number:3}", "A{number}",         "{number:9}",
        "{number}-{year}"};
    for (int i = 0; i < 5000; ++i) {
        const std::string& pattern = patterns[random() % patterns.size()];
        const bool dated = pattern.find("{year") != std::string::npos;
        const Number number{dated ? static_cast<int>(1970 + random() % 100) : 0,
                            static_cast<int>(1 + random() % (i % 2 == 0 ? 2000 : 999999999))};
        const std::string reference = write_reference(pattern, number);
        ASSERT_EQ(match(pattern, reference), number) << pattern << " " << reference;
    }
}

TEST(APattern, IsRefusedWhereANumberCouldEndInTwoWays) {
    for (const char* pattern : {"{number}7", "{number:3}0-{year}", "{year}{number}"}) {
        const auto checked = check_pattern(pattern);
        ASSERT_FALSE(checked) << pattern;
        EXPECT_EQ(checked.refusal().rule, "scheme.pattern-malformed");
    }
    EXPECT_TRUE(check_pattern("{year}7-{number}"));
    EXPECT_TRUE(check_pattern("3{number}"));
}

} // namespace
} // namespace concordat::reference_test
