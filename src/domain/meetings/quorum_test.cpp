// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"
#include "domain/meetings/quorum.hpp"

namespace concordat::quorum_test {
namespace {

using meetings::Attendance;
using meetings::Presence;
using meetings::Quorum;
using meetings::Share;
using meetings::TermsOfReference;

TermsOfReference board_of(int seats, Quorum quorum) {
    TermsOfReference terms;
    for (int i = 0; i < seats; ++i) {
        terms.seats.push_back(
            {SeatId("seat/" + std::to_string(i)), OfficeId("office/" + std::to_string(i)), {}});
    }
    terms.quorum = std::move(quorum);
    return terms;
}

std::vector<Attendance> present(int seats) {
    std::vector<Attendance> found;
    for (int i = 0; i < seats; ++i)
        found.push_back({SeatId("seat/" + std::to_string(i)), Presence::present});
    return found;
}

std::string lack_of_quorum(const TermsOfReference& terms,
                           const std::vector<Attendance>& attendance) {
    return meetings::lack_of_quorum(terms, attendance, [](const OfficeId& office) {
        return "the " + std::string(office.slug());
    });
}

TEST(AQuorum, OfANumberIsMetByThatMany) {
    const auto terms = board_of(6, {4, {}, {}});
    EXPECT_EQ(lack_of_quorum(terms, present(4)), "");
    EXPECT_EQ(lack_of_quorum(terms, present(3)), "3 of 6 seats were there; the quorum is 4.");
}

TEST(AQuorum, OfAShareIsRoundedUp) {
    // One third of 10 seats is 3 1/3, so 4.
    const auto terms = board_of(10, {{}, Share{1, 3}, {}});
    EXPECT_EQ(lack_of_quorum(terms, present(4)), "");
    EXPECT_NE(lack_of_quorum(terms, present(3)), "");
}

TEST(AQuorum, OfANumberAndAShareNeedsTheLarger) {
    // Half of 10 is 5.
    EXPECT_NE(lack_of_quorum(board_of(10, {3, Share{1, 2}, {}}), present(4)), "");
    EXPECT_EQ(lack_of_quorum(board_of(10, {3, Share{1, 2}, {}}), present(5)), "");
    EXPECT_NE(lack_of_quorum(board_of(10, {6, Share{1, 2}, {}}), present(5)), "");
}

TEST(AQuorum, OfNamedOfficesNeedsEachOfThem) {
    const auto terms = board_of(3, {1, {}, {OfficeId("office/2")}});
    EXPECT_EQ(lack_of_quorum(terms, present(2)), "The quorum needs the 2, who was not there.");
    EXPECT_EQ(lack_of_quorum(terms, present(3)), "");
}

TEST(AQuorum, DoesNotCountTheAbsent) {
    auto attendance = present(4);
    attendance[0].presence = Presence::absent;
    EXPECT_NE(lack_of_quorum(board_of(6, {4, {}, {}}), attendance), "");
}

TEST(AQuorum, ThatIsNotStatedIsNotLacking) {
    EXPECT_EQ(lack_of_quorum(TermsOfReference{}, present(1)), "");
    EXPECT_EQ(lack_of_quorum(TermsOfReference{}, {}), "Nobody was there.");
    auto absent = present(1);
    absent[0].presence = Presence::absent;
    EXPECT_EQ(lack_of_quorum(TermsOfReference{}, absent), "Nobody was there.");
}

} // namespace
} // namespace concordat::quorum_test
