// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"
#include "domain/given.hpp"

namespace concordat::state_considerations_test {
namespace {

using agreements::Consideration;
using agreements::Interest;
using agreements::StateConsiderations;

const AgreementId kAlliance("agreement/alliance");
const OfficeId kChief("office/leicestershire-chief-constable");

Story made() {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text())).by(kChief.text());
    return story;
}

std::size_t missing(const Story& story, const char* on = "2016-12-31") {
    const State& state = story.state();
    return agreements::not_considered(
               state.parties, state.agreements.agreements.at(kAlliance).version(1), kChief, day(on))
        .size();
}

TEST(StateConsiderations, MayBeStatedInParts) {
    Story story = made();
    EXPECT_EQ(missing(story), 4u);
    story.given(StateConsiderations{kAlliance, {}, {Consideration::opportunities}, {}, {}});
    EXPECT_EQ(missing(story), 3u);
    story.on("2016-02-01")
        .given(StateConsiderations{
            kAlliance,
            {},
            {Consideration::existing_agreements, Consideration::consistent_approach},
            Interest::efficiency,
            {}});
    EXPECT_EQ(missing(story), 0u);
    EXPECT_EQ(missing(story, "2016-01-31"), 3u);
}

TEST(StateConsiderations, MissingOnesAreFlaggedAsItComesIntoForce) {
    Story story = made();
    sign_by_all(story, kAlliance.text());
    story.then_flagged("agreement.considerations-missing", kAlliance.text());
    const auto* flag =
        open_flag(story.state(), thing(kAlliance), "agreement.considerations-missing");
    EXPECT_NE(flag->says.find("nottinghamshire chief constable"), std::string::npos) << flag->says;
    agreement_in_force().then_not_flagged("agreement.considerations-missing", kAlliance.text());
}

TEST(StateConsiderations, AreNotAskedOfACouncil) {
    const BodyId council("body/council");
    const OfficeId leader("office/leader");
    Story story = a_board_of_six();
    story.given(parties::AddBody{council, "Council", parties::BodyKind::council})
        .given(parties::AddOffice{leader, "Leader", {council}, {}});
    auto command = agreement_of_six(kAlliance.text());
    command.terms.parties.push_back(leader);
    story.given(command);
    const State& state = story.state();
    EXPECT_TRUE(agreements::not_considered(state.parties,
                                           state.agreements.agreements.at(kAlliance).version(1),
                                           leader, kLastDay)
                    .empty());
}

TEST(StateConsiderations, AreRefusedOfNobodyAndOfNothing) {
    made()
        .when(StateConsiderations{kAlliance, {}, {}, {}, words("Because")})
        .then_refused("agreement.nothing-stated", "/considered")
        .by("")
        .when(all_considered(kAlliance.text()))
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-executive")
        .when(all_considered(kAlliance.text()))
        .then_refused("agreement.not-a-party", "/by")
        .when(all_considered("agreement/none"))
        .then_refused("thing.not-found", "/agreement");
    made()
        .on("2015-12-16")
        .when(all_considered(kAlliance.text()))
        .then_refused("agreement.out-of-order", "/on");
    made()
        .when(StateConsiderations{kAlliance, 2, {}, Interest::both, {}})
        .then_refused("agreement.no-such-version", "/version");
}

} // namespace
} // namespace concordat::state_considerations_test
