// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::set_scheme_of_consent_test {
namespace {

using authority::Consent;
using authority::Power;
using authority::SetSchemeOfConsent;

const BodyId kBody("body/leicestershire-commissioner");
const OfficeId kOfficer("office/leicestershire-chief-executive");

SetSchemeOfConsent letting(std::string_view to, std::vector<Power> may = {Power::spend}) {
    return {kBody, {{ThingId(to), std::move(may), {}}}, {}};
}

bool may_spend(const State& state, const OfficeId& office, const char* on) {
    return authority::may_in_name_of(ground_of(state), kBody, office, Power::spend, {}, day(on));
}

TEST(SchemeOfConsent, LetsAnOfficeActFromItsDayOn) {
    a_board_of_six().when(letting(kOfficer.text())).then([](const State& state) {
        EXPECT_FALSE(may_spend(state, kOfficer, "2015-12-16"));
        EXPECT_TRUE(may_spend(state, kOfficer, "2015-12-17"));
        EXPECT_FALSE(authority::may_in_name_of(ground_of(state), kBody, kOfficer, Power::sign, {},
                                               day("2015-12-17")));
    });
}

TEST(SchemeOfConsent, IsNotNeededByTheOfficeThatIsTheBody) {
    const State state = a_board_of_six().state();
    EXPECT_TRUE(may_spend(state, OfficeId("office/leicestershire-commissioner"), "2015-12-17"));
    EXPECT_FALSE(may_spend(state, OfficeId("office/nottinghamshire-commissioner"), "2015-12-17"));
}

TEST(SchemeOfConsent, SaidAgainChangesNothing) {
    a_board_of_six()
        .given(letting(kOfficer.text()))
        .when(letting(kOfficer.text()))
        .then_nothing_happened();
}

TEST(SchemeOfConsent, LetsNoConstableNorAnotherCommissionersStaffExerciseACommissionersFunction) {
    a_board_of_six()
        .when(letting("office/leicestershire-chief-constable"))
        .then_refused("consent.of-another-policing-body", "/consents/0/to")
        .when(letting("office/nottinghamshire-chief-executive"))
        .then_refused("consent.of-another-policing-body", "/consents/0/to");
}

TEST(SchemeOfConsent, IsRefusedOfWhatIsNoOfficeOrSaysNothing) {
    a_board_of_six()
        .when(letting("board/programme"))
        .then_refused("consent.kind", "/consents/0/to")
        .when(letting("office/nobody"))
        .then_refused("thing.not-found", "/consents/0/to")
        .when(letting(kOfficer.text(), {}))
        .then_refused("consent.power-missing", "/consents/0/may");
}

} // namespace
} // namespace concordat::set_scheme_of_consent_test
