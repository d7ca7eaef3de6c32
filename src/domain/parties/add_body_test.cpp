// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_body_test {
namespace {

using parties::AddBody;
using parties::BodyKind;

const BodyId kPanel("body/panel");

TEST(AddBody, RecordsABodyThatCanDecide) {
    Story()
        .when(AddBody{kPanel, "Police and Crime Panel", BodyKind::panel})
        .then_events("BodyAdded")
        .then([](const State& state) {
            EXPECT_EQ(state.parties.bodies.find(kPanel)->name, "Police and Crime Panel");
            EXPECT_EQ(state.parties.bodies.find(kPanel)->kind, BodyKind::panel);
            EXPECT_EQ(state.parties.bodies.find(kPanel)->ended, std::nullopt);
        });
}

TEST(AddBody, IsRefusedUnderAnIdThatIsTaken) {
    Story()
        .given(AddBody{kPanel, "Police and Crime Panel", BodyKind::panel})
        .when(AddBody{kPanel, "Another panel", BodyKind::panel})
        .then_refused("id.taken", "/body");
}

} // namespace
} // namespace concordat::add_body_test
