// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole record holds of minutes: drafted, agreed, and corrected.
#include "domain/authority/given.hpp"
#include "views/given.hpp"

namespace concordat::views {

void WholeRecord::add_minutes() {
    using namespace meetings;
    const MeetingId summer("meeting/summer");
    CorrectMinutes of_open_part;
    of_open_part.meeting = summer;
    of_open_part.at = MeetingId("meeting/autumn");
    of_open_part.part = 1;
    of_open_part.words = said("They met at ten and parted at noon");
    of_open_part.reason = said("The clock was wrong");
    CorrectMinutes of_exempt_part = of_open_part;
    of_exempt_part.part = 2;
    of_exempt_part.words = secret("corrected words of an exempt part of minutes");
    of_exempt_part.reason = secret("reason of a correction of an exempt part");
    CorrectMinutes of_exempt_item = of_open_part;
    of_exempt_item.part.reset();
    of_exempt_item.words.reset();
    of_exempt_item.recommendation = RecommendationId("recommendation/secret");
    of_exempt_item.figures = {{{}, hide("what a figure is of"), money("£41"), money("£43")}};
    of_exempt_item.reason = secret("reason of a correction of an exempt item");
    story_.on("2016-09-20")
        .given(DraftMinutes{
            summer,
            {{"Opening", {}, {}, {}, said("They met at nine and parted at noon")},
             {"Sites", "1", {}, {}, secret("minutes of an exempt item")},
             {"Costs", {}, {}, "commercial", secret("part of minutes with an exemption")}}})
        .on("2016-09-22")
        .given(AgreeMinutes{summer, MeetingId("meeting/autumn")})
        .given(of_open_part)
        .given(of_exempt_part)
        .given(of_exempt_item);
}

void WholeRecord::add_passed_and_undone() {
    using namespace meetings;
    const BoardId design("board/design");
    const BoardId programme("board/programme");
    const MeetingId first("meeting/design");
    const MeetingId winter("meeting/winter");
    const MeetingId last("meeting/last");
    auto terms = state().meetings.terms(design, day("2016-12-01"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    auto passed = presented("recommendation/passed");
    passed.meeting = first;
    passed.text = said("Agree one way of working");
    auto undone = presented("recommendation/undone");
    undone.meeting = winter;
    undone.text = said("Give the board other terms");
    ChangeTermsEffect change{programme, state().meetings.terms(programme, day("2016-12-01")), {}};
    change.terms.chairs = {SeatId("seat/leicestershire-commissioner")};
    undone.effects = {change};
    CorrectMinutes correction;
    correction.meeting = winter;
    correction.at = last;
    correction.recommendation = RecommendationId("recommendation/undone");
    correction.outcome = Outcome::not_agreed;
    correction.reason = said("Nobody had seen the terms");
    story_.by("")
        .on("2016-11-20")
        .given(SetTermsOfReference{design, terms})
        .given(CallMeeting{first, design, day("2016-12-01")})
        .given(CallMeeting{winter, programme, day("2016-12-01")})
        .given(CallMeeting{last, programme, day("2016-12-15")})
        .on("2016-12-01")
        .given(passed)
        .given(RecordPositions{passed.recommendation,
                               {{SeatId("seat/lead"), Position::for_, said("It saves time")}},
                               {}})
        .given(resolved("recommendation/passed"))
        .given(ReferRecommendation{passed.recommendation, winter})
        .given(undone);
    for (const char* id : {"recommendation/passed", "recommendation/undone"})
        story_.given(unanimous(id)).given(resolved(id));
    story_.on("2016-12-10")
        .given(DraftMinutes{winter, {{"All", {}, {}, {}, said("All was agreed")}}})
        .on("2016-12-15")
        .given(correction);
}

} // namespace concordat::views
