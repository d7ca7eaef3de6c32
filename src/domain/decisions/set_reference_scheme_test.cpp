// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::set_reference_scheme_test {
namespace {

using decisions::Number;
using decisions::Restarts;
using decisions::SetReferenceScheme;

const SchemeId kScheme("scheme/orders");
const BodyId kBody("body/leicestershire-commissioner");

SetReferenceScheme scheme(const char* pattern) {
    return {kScheme, kBody, "Executive Order", pattern, {}, {}, {}};
}

TEST(SetReferenceScheme, IsARegisterOfItsBody) {
    auto command = scheme("{year}.{number:3}");
    command.first_held = "2015.068";
    a_board_of_six().when(command).then_events("ReferenceSchemeSet").then([](const State& state) {
        EXPECT_EQ(state.decisions.schemes.find(kScheme)->first_held, (Number{2015, 68}));
        EXPECT_EQ(*state.decisions.schemes_of.find(kBody), std::vector<SchemeId>{kScheme});
    });
}

TEST(SetReferenceScheme, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .given(scheme("{number}"))
        .when(scheme("{number:4}"))
        .then_refused("id.taken", "/scheme");
}

TEST(SetReferenceScheme, IsRefusedOfABodyThatIsNotThere) {
    auto command = scheme("{number}");
    command.body = BodyId("body/none");
    a_board_of_six().when(command).then_refused("thing.not-found", "/body");
}

TEST(SetReferenceScheme, IsRefusedWithAPatternThatCannotBeRead) {
    for (const char* pattern : {"", "A", "{year}", "{number}{number}", "{year}{number}", "{number",
                                "{month}", "{number:0}", "{number:10}", "{number}0", "{year:3}"}) {
        a_board_of_six().when(scheme(pattern)).then_refused("scheme.pattern-malformed", "/pattern");
    }
}

TEST(SetReferenceScheme, IsRefusedToRestartYearlyWithoutTheYear) {
    auto command = scheme("A{number}");
    command.restarts = Restarts::yearly;
    a_board_of_six().when(command).then_refused("scheme.yearly-without-year", "/restarts");
    command.pattern = "{year:2}/{number:3}";
    a_board_of_six().when(command).then_accepted();
}

TEST(SetReferenceScheme, IsRefusedWithAFirstNumberOfAnotherShape) {
    auto command = scheme("{year}.{number:3}");
    command.first_held = "0059";
    a_board_of_six().when(command).then_refused("reference.not-of-its-scheme", "/first_held");
}

TEST(SetReferenceScheme, IsRefusedOfABodyThatHasEnded) {
    const BodyId mayor("body/mayor");
    const BodyId commissioner("body/leicestershire-commissioner");
    const SetReferenceScheme orders{
        SchemeId("scheme/orders"), commissioner, "Order", "A{number}", {}, {}, {}};
    a_board_of_six()
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(parties::RecordSuccession{commissioner, mayor})
        .when(orders)
        .then_refused("body.ended", "/body")
        .on("2016-04-30")
        .when(orders)
        .then_accepted();
}

} // namespace
} // namespace concordat::set_reference_scheme_test
