// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"
#include "wire/json.hpp"

namespace concordat::domain_test {
namespace {

TEST(ACommand, IsReadByItsName) {
    const auto json = wire::parse_json(R"({"body":"body/panel","kind":"panel","name":"Panel"})");
    ASSERT_TRUE(json);
    wire::Reading reading = wire::Reading::of_command(wire::Reading::From::json, sha256("tests"));
    const auto command = read_command("add-body", json->value, reading);
    ASSERT_TRUE(command);
    State state;
    const auto happened =
        carry_out(state, *command, Context{day("2015-12-17"), day("2026-01-01"), {}});
    ASSERT_TRUE(happened);
    EXPECT_EQ(happened->size(), 1u);
    EXPECT_TRUE(state.has(ThingId("body/panel")));
}

TEST(ACommand, ThatNobodyKnowsIsRefused) {
    wire::Reading reading;
    const auto command = read_command("defer-recomendation", wire::Json{}, reading);
    ASSERT_FALSE(command);
    EXPECT_EQ(command.refusal().rule, "command.unknown");
    EXPECT_EQ(command.refusal().field, "/command");
}

TEST(AnEvent, ThatNobodyKnowsIsRefused) {
    wire::Reading reading;
    const auto event = decode("BoardPainted", wire::Json{}, reading);
    ASSERT_FALSE(event);
    EXPECT_EQ(event.refusal().rule, "event.unknown");
}

TEST(Commands, AreEachListedOnceWithWhatTheyDo) {
    const auto all = commands();
    EXPECT_GT(all.size(), 35u);
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(all[i].says.ends_with('.')) << all[i].name;
        if (i > 0) {
            EXPECT_LT(all[i - 1].name, all[i].name);
        }
    }
}

} // namespace
} // namespace concordat::domain_test
