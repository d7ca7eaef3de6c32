// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::withdraw_recommendation_test {
namespace {

using meetings::DeferRecommendation;
using meetings::Outcome;
using meetings::WithdrawRecommendation;

const RecommendationId kOne("recommendation/one");
const WithdrawRecommendation kWithdrawn{kOne, {}};

TEST(WithdrawRecommendation, EndsItFromItsDay) {
    two_recommendations()
        .on("2015-12-20")
        .when(kWithdrawn)
        .then_events("RecommendationWithdrawn")
        .then_outcome("recommendation/one", Outcome::not_stated, "2015-12-19")
        .then_outcome("recommendation/one", Outcome::withdrawn, "2015-12-20");
}

TEST(WithdrawRecommendation, IsRefusedBeforeItWasPresented) {
    two_recommendations()
        .on("2015-12-16")
        .when(kWithdrawn)
        .then_refused("recommendation.before-it-was-presented", "/on");
}

TEST(WithdrawRecommendation, IsRefusedBeforeWhatBecameOfItLast) {
    two_recommendations()
        .on("2015-12-20")
        .given(DeferRecommendation{kOne, day("2015-12-24"), {}})
        .on("2015-12-18")
        .when(kWithdrawn)
        .then_refused("recommendation.out-of-order", "/on");
}

TEST(WithdrawRecommendation, IsRefusedTwice) {
    two_recommendations()
        .given(kWithdrawn)
        .when(kWithdrawn)
        .then_refused("recommendation.settled", "/recommendation");
}

TEST(WithdrawRecommendation, IsRefusedOfWhatIsNotThere) {
    a_board_of_six().when(kWithdrawn).then_refused("thing.not-found", "/recommendation");
}

} // namespace
} // namespace concordat::withdraw_recommendation_test
