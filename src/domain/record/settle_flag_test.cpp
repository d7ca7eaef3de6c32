// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

#include <fmt/format.h>

namespace concordat::settle_flag_test {
namespace {

using record::Finding;
using record::RaiseFlag;
using record::SettleFlag;

const ThingId kBoard("board/programme");
const FlagId kFlag("flag/flag.raised-by-a-person/board/programme");

Story flagged() {
    Story story = a_board_of_six();
    story.given(RaiseFlag{kBoard, "In doubt."});
    return story;
}

TEST(SettleFlag, EndsADoubtOnItsDayWithItsReason) {
    flagged()
        .on("2016-01-10")
        .by("office/leicestershire-chief-executive")
        .when(SettleFlag{kFlag, Finding::upheld, words("It was two boards.")})
        .then_events("FlagSettled")
        .then_not_flagged("flag.raised-by-a-person", "board/programme")
        .then([](const State& state) {
            const auto& flag = *state.record.flags.find(kFlag);
            EXPECT_TRUE(flag.is_open(day("2016-01-09")));
            EXPECT_FALSE(flag.is_open(day("2016-01-10")));
            EXPECT_EQ(flag.settled->finding, Finding::upheld);
            EXPECT_EQ(flag.settled->by->text(), "office/leicestershire-chief-executive");
        });
}

TEST(SettleFlag, LetsTheSameDoubtBeRaisedAgainUnderAnotherId) {
    flagged()
        .given(SettleFlag{kFlag, Finding::cleared, words("No.")})
        .when(RaiseFlag{kBoard, "In doubt."})
        .then_flagged("flag.raised-by-a-person", "board/programme")
        .then([](const State& state) {
            EXPECT_NE(state.record.flags.find(FlagId(fmt::format("{}/2", kFlag.text()))), nullptr);
        });
}

TEST(SettleFlag, IsRefusedTwice) {
    flagged()
        .given(SettleFlag{kFlag, Finding::upheld, words("Yes.")})
        .when(SettleFlag{kFlag, Finding::cleared, words("No.")})
        .then_refused("flag.settled", "/flag");
}

TEST(SettleFlag, IsRefusedBeforeItWasRaised) {
    flagged()
        .on("2015-12-16")
        .when(SettleFlag{kFlag, Finding::upheld, words("Yes.")})
        .then_refused("flag.settled-before-raised", "/on");
}

TEST(SettleFlag, IsRefusedOfAFlagThatIsNotThere) {
    a_board_of_six()
        .when(SettleFlag{kFlag, Finding::upheld, words("Yes.")})
        .then_refused("thing.not-found", "/flag");
}

TEST(SettleFlag, IsRefusedInTheFuture) {
    a_board_of_six()
        .given(record::RaiseFlag{ThingId("board/programme"), "In doubt."})
        .on("2098-01-01")
        .when(record::SettleFlag{FlagId("flag/flag.raised-by-a-person/board/programme"),
                                 record::Finding::upheld, words("So it is.")})
        .then_refused("act.in-the-future", "/on");
}

TEST(SettleFlag, CanSettleAFlagOnTheLongestId) {
    const BodyId body = BodyId::parse("body/" + std::string(200, 'a')).value();
    const auto flag = FlagId::parse(fmt::format("flag/flag.raised-by-a-person/{}", body.text()));
    ASSERT_TRUE(flag);
    Story()
        .given(parties::AddBody{body, "A body", parties::BodyKind::other})
        .given(RaiseFlag{thing(body), "In doubt."})
        .when(SettleFlag{*flag, Finding::upheld, words("So it is.")})
        .then_events("FlagSettled");
}

} // namespace
} // namespace concordat::settle_flag_test
