// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::explain_gap_test {
namespace {

using decisions::ExplainGap;
using decisions::gaps;
using decisions::GiveReference;
using decisions::Number;
using decisions::Restarts;
using decisions::SetReferenceScheme;

const SchemeId kScheme("scheme/decisions");
const char* const kBody = "body/leicestershire-commissioner";

/// A register held here from 2015.067, with 2015.068, 2015.071 and 2016.002 used.
Story with_gaps() {
    Story story = two_recommendations();
    story.given(SetReferenceScheme{kScheme,
                                   BodyId(kBody),
                                   "Decision Record",
                                   "{year}.{number:3}",
                                   Restarts::yearly,
                                   "2015.067",
                                   {}});
    for (const std::string number : {"2015.068", "2015.071", "2016.002"}) {
        const std::string decision = "decision/" + number;
        story.given(adopting(decision, kBody, "recommendation/one"))
            .given(GiveReference{DecisionId(decision), kScheme, number});
    }
    return story;
}

TEST(AGap, IsEachNumberNotUsedFromTheFirstHeldAndInEachYear) {
    with_gaps().then([](const State& state) {
        EXPECT_EQ(gaps(*state.decisions.schemes.find(kScheme), 10),
                  (std::vector<Number>{{2015, 67}, {2015, 69}, {2015, 70}, {2016, 1}}));
        EXPECT_EQ(gaps(*state.decisions.schemes.find(kScheme), 2).size(), 2u);
    });
}

TEST(AGap, IsNoneAsAtADayBeforeTheNumberAboveItWasGiven) {
    Story story = with_gaps();
    story.on("2016-05-01")
        .given(adopting("decision/later", kBody, "recommendation/two"))
        .given(GiveReference{DecisionId("decision/later"), kScheme, "2016.004"});
    story.then([](const State& state) {
        const auto& scheme = *state.decisions.schemes.find(kScheme);
        EXPECT_EQ(gaps(scheme, 10, day("2016-04-30")).back(), (Number{2016, 1}));
        EXPECT_EQ(gaps(scheme, 10, day("2016-05-01")).back(), (Number{2016, 3}));
    });
}

TEST(ExplainGap, LeavesTheOthersUnexplained) {
    with_gaps()
        .when(ExplainGap{kScheme, "2015.069", words("Withdrawn before signature.")})
        .then_events("GapExplained")
        .then([](const State& state) {
            EXPECT_EQ(gaps(*state.decisions.schemes.find(kScheme), 10),
                      (std::vector<Number>{{2015, 67}, {2015, 70}, {2016, 1}}));
        });
}

TEST(ExplainGap, IsRefusedOfANumberThatIsUsed) {
    with_gaps()
        .when(ExplainGap{kScheme, "2015.068", words("Lost.")})
        .then_refused("gap.number-used", "/reference");
}

TEST(ExplainGap, IsRefusedInAShapeOfAnotherRegister) {
    with_gaps()
        .when(ExplainGap{kScheme, "0059", words("Lost.")})
        .then_refused("reference.not-of-its-scheme", "/reference");
}

TEST(ExplainGap, IsRefusedOfWhatIsNotThere) {
    with_gaps()
        .when(ExplainGap{SchemeId("scheme/none"), "2015.069", words("Lost.")})
        .then_refused("thing.not-found", "/scheme");
}

TEST(ExplainGap, IsRefusedTwice) {
    with_gaps()
        .given(ExplainGap{kScheme, "2015.069", words("Withdrawn.")})
        .when(ExplainGap{kScheme, "2015.069", words("Lost.")})
        .then_refused("gap.explained", "/reference");
}

TEST(ExplainGap, IsRefusedOfANumberThatIsNoGap) {
    for (const char* reference : {"2015.072", "2015.066", "2016.003", "2017.001"}) {
        with_gaps()
            .when(ExplainGap{kScheme, reference, words("Lost.")})
            .then_refused("gap.not-a-gap", "/reference");
    }
    with_gaps().when(ExplainGap{kScheme, "2016.001", words("Lost.")}).then_accepted();
}

/// The gaps of a register in which these are used.
std::vector<Number> gaps_of(std::optional<Restarts> restarts, const char* first_held,
                            const std::vector<std::string>& used) {
    Story story = two_recommendations();
    story.given(SetReferenceScheme{
        kScheme, BodyId(kBody), "Record", "{year}.{number:3}", restarts, first_held, {}});
    for (const std::string& number : used) {
        story.given(adopting("decision/" + number, kBody, "recommendation/one"))
            .given(GiveReference{DecisionId("decision/" + number), kScheme, number});
    }
    return gaps(*story.state().decisions.schemes.find(kScheme), 100);
}

TEST(AGap, IsNotBelowTheFirstHeldWhereANumberOfAnEarlierYearIsUsed) {
    EXPECT_EQ(gaps_of(Restarts::yearly, "2016.003", {"2016.003", "2015.005"}),
              std::vector<Number>{});
    EXPECT_EQ(gaps_of(Restarts::yearly, "2016.003", {"2016.005", "2015.005", "2017.002"}),
              (std::vector<Number>{{2016, 3}, {2016, 4}, {2017, 1}}));
}

TEST(AGap, OfNumbersThatRunOnIsCountedAcrossTheYears) {
    EXPECT_EQ(gaps_of(Restarts::never, "2015.068", {"2015.068", "2016.070", "2015.071"}),
              (std::vector<Number>{{2016, 69}}));
    EXPECT_EQ(gaps_of(Restarts::never, "2016.003", {"2016.003", "2015.005"}),
              std::vector<Number>{});
}

TEST(AGap, WhereItIsNotStatedWhetherNumbersRestartIsWithinItsYear) {
    EXPECT_EQ(gaps_of({}, "2015.068", {"2015.069", "2016.047", "2016.049"}),
              (std::vector<Number>{{2015, 68}, {2016, 48}}));
}

} // namespace
} // namespace concordat::explain_gap_test
