// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_succession_test {
namespace {

using parties::AddBody;
using parties::BodyKind;
using parties::RecordSuccession;

const BodyId kAuthority("body/authority");
const BodyId kCommissioner("body/leicestershire-commissioner");

Story with_an_authority() {
    Story story = a_board_of_six();
    story.given(AddBody{kAuthority, "Police Authority", BodyKind::police_authority});
    return story;
}

TEST(RecordSuccession, PassesThePlaceOnFromItsDay) {
    with_an_authority()
        .on("2012-11-22")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_events("BodySucceeded")
        .then([](const State& state) {
            const auto& parties = state.parties;
            EXPECT_EQ(parties.standing_in(kAuthority, day("2012-11-21")), kAuthority);
            EXPECT_EQ(parties.standing_in(kAuthority, day("2012-11-22")), kCommissioner);
            EXPECT_TRUE(parties.continues(kCommissioner, kAuthority));
            EXPECT_FALSE(parties.continues(kAuthority, kCommissioner));
            EXPECT_TRUE(parties.may_decide(kAuthority, day("2012-11-21"), "/body"));
            EXPECT_FALSE(parties.may_decide(kAuthority, day("2012-11-22"), "/body"));
        });
}

TEST(RecordSuccession, LetsTheSuccessorAnswerOnlyFromItsDay) {
    with_an_authority()
        .on("2012-11-22")
        .given(RecordSuccession{kAuthority, kCommissioner})
        .then([](const State& state) {
            const auto& parties = state.parties;
            EXPECT_FALSE(parties.answers_for(kCommissioner, kAuthority, day("2012-11-21")));
            EXPECT_TRUE(parties.answers_for(kCommissioner, kAuthority, day("2012-11-22")));
            EXPECT_TRUE(parties.answers_for(kAuthority, kAuthority, day("2012-11-21")));
            EXPECT_FALSE(parties.answers_for(kAuthority, kCommissioner, day("2013-01-01")));
        });
}

TEST(RecordSuccession, IsRefusedOfABodyThatWasSucceeded) {
    with_an_authority()
        .given(RecordSuccession{kAuthority, kCommissioner})
        .when(RecordSuccession{kAuthority, BodyId("body/nottinghamshire-commissioner")})
        .then_refused("body.succeeded", "/predecessor");
}

TEST(RecordSuccession, IsRefusedInACircle) {
    with_an_authority()
        .given(RecordSuccession{kAuthority, kCommissioner})
        .when(RecordSuccession{kCommissioner, kAuthority})
        .then_refused("body.succession-cycle", "/successor");
    with_an_authority()
        .when(RecordSuccession{kAuthority, kAuthority})
        .then_refused("body.succession-cycle", "/successor");
}

TEST(RecordSuccession, IsRefusedOfWhatIsNotThere) {
    with_an_authority()
        .when(RecordSuccession{BodyId("body/none"), kCommissioner})
        .then_refused("thing.not-found", "/predecessor");
    with_an_authority()
        .when(RecordSuccession{kAuthority, BodyId("body/none")})
        .then_refused("thing.not-found", "/successor");
}

/// Who has the partner's place of policing body on the day.
std::string policing_body(const State& state, const char* partner, const char* on) {
    const BodyId* body = state.parties.partners.find(PartnerId(partner))->policing_body.at(day(on));
    return std::string(body != nullptr ? body->text() : "");
}

TEST(RecordSuccession, PassesThePartnersPlaceOnByDate) {
    const BodyId mayor("body/mayor");
    with_an_authority()
        .given(AddBody{mayor, "Mayor", BodyKind::other})
        .on("2010-02-22")
        .given(parties::AddPartner{PartnerId("partner/rutland"), "Rutland", kAuthority, {}})
        // Entered in another order than they happened.
        .on("2016-05-01")
        .given(RecordSuccession{kCommissioner, mayor})
        .on("2012-11-22")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then([&](const State& state) {
            const char* rutland = "partner/rutland";
            EXPECT_EQ(policing_body(state, rutland, "2012-11-21"), kAuthority.text());
            EXPECT_EQ(policing_body(state, rutland, "2012-11-22"), kCommissioner.text());
            EXPECT_EQ(policing_body(state, rutland, "2016-05-01"), mayor.text());
            EXPECT_EQ(policing_body(state, "partner/leicestershire", "2016-05-01"), mayor.text());
        });
}

TEST(RecordSuccession, PassesOnThePlaceOfAPartnerEnteredLater) {
    with_an_authority()
        .on("2012-11-22")
        .given(RecordSuccession{kAuthority, kCommissioner})
        .when(parties::AddPartner{PartnerId("partner/rutland"), "Rutland", kAuthority, {}})
        .then_refused("body.ended", "/policing_body")
        .on("2010-02-22")
        .when(parties::AddPartner{PartnerId("partner/rutland"), "Rutland", kAuthority, {}})
        .then([&](const State& state) {
            EXPECT_EQ(policing_body(state, "partner/rutland", "2010-02-22"), kAuthority.text());
            EXPECT_EQ(policing_body(state, "partner/rutland", "2016-01-01"), kCommissioner.text());
        });
}

TEST(RecordSuccession, LeavesAnOfficeOfSeveralBodiesWhileOneIsThere) {
    const OfficeId joint("office/joint");
    with_an_authority()
        .given(parties::AddOffice{joint, "Joint clerk", {kAuthority, kCommissioner}, {}})
        .on("2012-11-22")
        .given(RecordSuccession{kAuthority, kCommissioner})
        .then([&](const State& state) {
            EXPECT_TRUE(state.parties.may_act(joint, day("2016-01-01"), "/by"));
        });
}

TEST(RecordSuccession, IsRefusedToABodyThatHasEnded) {
    const BodyId mayor("body/mayor");
    Story story = with_an_authority();
    story.given(AddBody{mayor, "Mayor", BodyKind::other})
        .on("2016-03-01")
        .given(RecordSuccession{kCommissioner, mayor})
        .on("2016-05-01")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_refused("body.ended", "/successor")
        .on("2016-02-29")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_accepted();
}

TEST(RecordSuccession, IsRefusedBeforeTheBodyTookAPlaceItself) {
    const BodyId mayor("body/mayor");
    Story story = with_an_authority();
    story.given(AddBody{mayor, "Mayor", BodyKind::other})
        .on("2016-05-01")
        .given(RecordSuccession{kAuthority, kCommissioner})
        .on("2016-03-01")
        .when(RecordSuccession{kCommissioner, mayor})
        .then_refused("body.ended-before-it-followed", "/on")
        .on("2016-05-01")
        .when(RecordSuccession{kCommissioner, mayor})
        .then_accepted();
}

TEST(RecordSuccession, MayBecomeKnownAfterTheEndOfTheBody) {
    const auto ended = [] {
        Story story = with_an_authority();
        story.on("2012-11-22").given(parties::EndBody{kAuthority, {}});
        return story;
    };
    ended()
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_events("BodySucceeded")
        .then([](const State& state) {
            EXPECT_EQ(state.parties.standing_in(kAuthority, day("2012-11-22")), kCommissioner);
        })
        .when(RecordSuccession{kAuthority, BodyId("body/nottinghamshire-commissioner")})
        .then_refused("body.succeeded", "/predecessor");
    ended()
        .on("2012-11-23")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_refused("body.succeeded", "/predecessor")
        .on("2012-11-21")
        .when(RecordSuccession{kAuthority, kCommissioner})
        .then_refused("body.succeeded", "/predecessor");
}

TEST(RecordSuccession, KnownAfterTheEndKeepsThePlaceInAgreements) {
    const OfficeId party("office/leicestershire-commissioner");
    const BodyId mayor("body/mayor");
    Story story = agreement_in_force();
    story.given(AddBody{mayor, "Mayor", BodyKind::other})
        .on("2016-05-01")
        .given(parties::EndBody{kCommissioner, {}});
    const auto has_dropped_out = [&] {
        return story.state()
                   .agreements.agreements.at(AgreementId("agreement/alliance"))
                   .version(1)
                   .drop_out_of(party) != nullptr;
    };
    EXPECT_TRUE(has_dropped_out());
    story.when(RecordSuccession{kCommissioner, mayor}).then_accepted();
    EXPECT_FALSE(has_dropped_out());
    EXPECT_EQ(story.state().agreements.gone.at(party), std::nullopt);
}

} // namespace
} // namespace concordat::record_succession_test
