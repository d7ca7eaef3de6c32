// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"
#include "domain/meetings/vote.hpp"
#include "wire/codec.hpp"

namespace concordat::vote_test {
namespace {

using meetings::count;
using meetings::DecisionRule;
using meetings::Outcome;
using meetings::Position;
using meetings::Positions;
using meetings::Rule;
using meetings::Share;
using meetings::TermsOfReference;

/// Positions one letter a seat: f for, a against, - abstains, x absent, b barred, v vacant, ? not
/// recorded, and a blank for a seat of which nothing is recorded at all.
struct Ballot {
    TermsOfReference terms;
    Positions positions;
};

Ballot ballot(const std::string& letters) {
    const std::string known = "fa-xbv?";
    Ballot cast;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const SeatId seat("seat/" + std::to_string(i));
        cast.terms.seats.push_back({seat, {}, {}});
        if (letters[i] == ' ') continue;
        cast.positions.seats.push_back(
            {seat, static_cast<Position>(known.find(letters[i])), std::nullopt});
    }
    return cast;
}

std::string outcome(Rule rule, const std::string& letters, std::optional<Share> share = {}) {
    const Ballot cast = ballot(letters);
    return std::string(
        wire::word(count({}, DecisionRule{rule, share}, cast.terms, cast.positions).outcome));
}

TEST(UnanimousOfAll, NeedsEverySeatFor) {
    const auto of = [](const char* letters) { return outcome(Rule::unanimous_of_all, letters); };
    EXPECT_EQ(of("ffffff"), "agreed");
    EXPECT_EQ(of("fffffa"), "not_agreed");
    EXPECT_EQ(of("fffff-"), "not_agreed");
    EXPECT_EQ(of("fffffx"), "not_agreed");
    EXPECT_EQ(of("fffff?"), "not_agreed");
    EXPECT_EQ(of("fffff "), "not_agreed");
    EXPECT_EQ(of(""), "not_agreed");
}

TEST(UnanimousOfAll, CannotBeDecidedWhereOnlyABarredOrVacantSeatIsMissing) {
    const auto of = [](const char* letters) { return outcome(Rule::unanimous_of_all, letters); };
    EXPECT_EQ(of("fffffb"), "cannot_be_decided");
    EXPECT_EQ(of("ffffvb"), "cannot_be_decided");
    EXPECT_EQ(of("ffffab"), "not_agreed");
    EXPECT_EQ(of("ffff-v"), "not_agreed");
}

TEST(UnanimousOfAll, FailsWhereOnlyASeatIsMissingThatItsAlternateCouldHaveTaken) {
    const auto with_alternate_of = [](const char* letters, std::size_t seat) {
        Ballot cast = ballot(letters);
        cast.terms.seats[seat].alternates = {OfficeId("office/deputy")};
        const DecisionRule rule{Rule::unanimous_of_all, {}};
        return std::string(wire::word(count({}, rule, cast.terms, cast.positions).outcome));
    };
    EXPECT_EQ(with_alternate_of("fffffb", 5), "not_agreed");
    EXPECT_EQ(with_alternate_of("fffffv", 5), "not_agreed");
    EXPECT_EQ(with_alternate_of("fffffb", 4), "cannot_be_decided");
    EXPECT_EQ(with_alternate_of("ffffvb", 5), "cannot_be_decided");
}

TEST(UnanimousOfAll, NamesTheSeatThatIsTheCause) {
    const Ballot cast = ballot("ffffvb");
    EXPECT_EQ(count({}, {Rule::unanimous_of_all, {}}, cast.terms, cast.positions).says,
              "Every seat must be for it, and seat/4 could not take part.");
}

TEST(UnanimousOfTheEntitled, LeavesBarredAndVacantSeatsOut) {
    const auto of = [](const char* letters) {
        return outcome(Rule::unanimous_of_entitled, letters);
    };
    EXPECT_EQ(of("ffffbv"), "agreed");
    EXPECT_EQ(of("ffff-v"), "not_agreed");
    EXPECT_EQ(of("ffffxb"), "not_agreed");
    EXPECT_EQ(of("ffffab"), "not_agreed");
    EXPECT_EQ(of("ffff b"), "not_agreed");
    EXPECT_EQ(of("bv"), "not_agreed");
}

TEST(AMajorityOfVotes, NeedsMoreForThanAgainst) {
    const auto of = [](const char* letters) { return outcome(Rule::majority_of_votes, letters); };
    EXPECT_EQ(of("ffa---"), "agreed");
    EXPECT_EQ(of("ffaaxb"), "not_agreed");
    EXPECT_EQ(of("f-----"), "agreed");
    EXPECT_EQ(of("------"), "not_agreed");
}

TEST(AShareOfVotes, CountsOnlyThoseCast) {
    // Two thirds of 5 cast are 3 1/3, so 4; of 3 cast exactly 2.
    const auto of = [](const char* letters) {
        return outcome(Rule::share_of_votes, letters, Share{2, 3});
    };
    EXPECT_EQ(of("ffffa"), "agreed");
    EXPECT_EQ(of("fffaa"), "not_agreed");
    EXPECT_EQ(of("ffa-xbv"), "agreed");
    EXPECT_EQ(of("-x-"), "not_agreed");
}

TEST(AShareOfMembers, IsOfAllSeatsRoundedUp) {
    // Two thirds of 13 members are 8 2/3, so 9, however many were there.
    const auto of = [](const char* letters) {
        return outcome(Rule::share_of_members, letters, Share{2, 3});
    };
    EXPECT_EQ(of("fffffffffaaaa"), "agreed");
    EXPECT_EQ(of("fffffffffxxxx"), "agreed");
    EXPECT_EQ(of("ffffffffxxxxx"), "not_agreed");
    EXPECT_EQ(of("ffffffff-----"), "not_agreed");
    EXPECT_EQ(of("ffffffffbbvvv"), "not_agreed");
    // Of 12 it is exactly 8.
    EXPECT_EQ(of("ffffffffxxxx"), "agreed");
    EXPECT_EQ(of("fffffffxxxxx"), "not_agreed");
}

TEST(Unanimity, IsEverySeatFor) {
    const auto of = [](const char* letters) {
        const Ballot cast = ballot(letters);
        return meetings::is_unanimous(cast.terms, cast.positions);
    };
    EXPECT_TRUE(of("fff"));
    EXPECT_FALSE(of("ff-"));
    EXPECT_FALSE(of("ff "));
    EXPECT_FALSE(of(""));
}

} // namespace
} // namespace concordat::vote_test
