// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::assign_role_test {
namespace {

using parties::AssignRole;
using parties::Certainty;

const RoleId kRole("role/responsible-officer");
const OfficeId kFirst("office/leicestershire-chief-executive");
const OfficeId kSecond("office/northamptonshire-chief-executive");

AssignRole assigned(const OfficeId& office) {
    return {kRole, "Responsible officer", office, Certainty::provisional, {}};
}

TEST(AssignRole, IsFollowedToItsOfficeOfTheDay) {
    a_board_of_six()
        .given(assigned(kFirst))
        .on("2016-06-01")
        .when(assigned(kSecond))
        .then_events("RoleAssigned")
        .then([](const State& state) {
            const auto& role = *state.parties.roles.find(kRole);
            EXPECT_EQ(role.held_by.at(day("2016-05-31"))->office, kFirst);
            EXPECT_EQ(role.held_by.at(day("2016-06-01"))->office, kSecond);
            EXPECT_EQ(role.held_by.latest()->certainty, Certainty::provisional);
        });
}

TEST(AssignRole, ToTheOfficeThatHasItChangesNothing) {
    a_board_of_six().given(assigned(kFirst)).when(assigned(kFirst)).then_nothing_happened();
}

TEST(AssignRole, IsRefusedToWhatIsNotThere) {
    a_board_of_six()
        .when(assigned(OfficeId("office/none")))
        .then_refused("thing.not-found", "/office");
    auto command = assigned(kFirst);
    command.collaboration = CollaborationId("collaboration/none");
    a_board_of_six().when(command).then_refused("thing.not-found", "/collaboration");
}

TEST(AssignRole, EnteredLateLeavesTheLaterTitle) {
    const RoleId role("role/lead");
    const auto assigned = [&](const char* title, const char* name) {
        return parties::AssignRole{role, title,
                                   OfficeId(std::string("office/") + name + "-chief-executive")};
    };
    a_board_of_six()
        .on("2016-06-06")
        .given(assigned("Senior responsible officer", "nottinghamshire"))
        .on("2015-06-06")
        .when(assigned("Programme lead", "leicestershire"))
        .then([&](const State& state) {
            const auto& held = *state.parties.roles.find(role);
            EXPECT_EQ(held.title, "Senior responsible officer");
            EXPECT_EQ(*held.titles.at(day("2016-06-05")), "Programme lead");
            EXPECT_EQ(*held.titles.at(day("2016-06-06")), "Senior responsible officer");
        });
}

TEST(AssignRole, KeepsTheCollaborationItIsGivenLater) {
    const CollaborationId alliance("collaboration/alliance");
    auto of_the_alliance = assigned(kFirst);
    of_the_alliance.collaboration = alliance;
    a_board_of_six()
        .given(assigned(kFirst))
        .when(of_the_alliance)
        .then_events("RoleAssigned")
        .when(of_the_alliance)
        .then_nothing_happened()
        .when(assigned(kFirst))
        .then_nothing_happened()
        .then([&](const State& state) {
            EXPECT_EQ(*state.parties.roles.find(kRole)->collaboration.latest(), alliance);
        });
}

TEST(AssignRole, EnteredLateLeavesTheLaterCollaboration) {
    const CollaborationId alliance("collaboration/alliance");
    const CollaborationId regional("collaboration/regional");
    auto late = assigned(kFirst);
    late.collaboration = regional;
    auto first = assigned(kSecond);
    first.collaboration = alliance;
    a_board_of_six()
        .given(parties::FormCollaboration{regional, "Regional", {}, {}})
        .on("2016-06-06")
        .given(first)
        .on("2015-06-06")
        .when(late)
        .then([&](const State& state) {
            const auto& role = *state.parties.roles.find(kRole);
            EXPECT_EQ(*role.collaboration.at(day("2016-06-05")), regional);
            EXPECT_EQ(*role.collaboration.at(day("2016-06-06")), alliance);
        });
}

} // namespace
} // namespace concordat::assign_role_test
