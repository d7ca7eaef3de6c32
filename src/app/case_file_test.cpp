// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case_file.hpp"

#include "app/given.hpp"

#include <gtest/gtest.h>

namespace concordat::app::case_file_test {
namespace {

/// A view of its own: how many bodies there are, and who asks.
Result<std::string> count_bodies(const Question& question) {
    return fmt::format(R"({{"bodies":{},"reader":"{}","none":null}})",
                       question.state.parties.bodies.size(),
                       question.reader == Reader::public_ ? "public" : "custodian");
}

std::string play_text(Engine& engine, const std::string& yaml) {
    const auto file = read_case(yaml, "test.yaml");
    if (!file) return file.refusal().rule + ": " + file.refusal().message;
    const auto played = play(engine, *file, count_bodies, "test");
    if (!played) return played.refusal().rule + ": " + played.refusal().message;
    return fmt::format("{} commands, {} expectations{}", played->commands, played->expectations,
                       played->again ? ", again" : "");
}

constexpr const char* kTwoBodies = R"(
case: two-bodies
on: 2015-01-01
steps:
  - step: first
    command: add-body
    body: body/a
    name: A
    kind: council
  - command: add-body
    body: body/b
    name: B
    kind: council
  - expect: { view: all, path: /bodies, value: 2 }
  - expect: { view: all, path: /bodies, value: 1, as-known-after: first }
  - expect: { view: all, path: /none, value: null, reader: public }
  - expect: { view: all, value: { reader: public }, reader: public }
  - expect-refused:
      rule: id.taken
      command: { command: add-body, body: body/a, name: A, kind: council }
  - expect-refused:
      rule: field.unknown
      command: { command: add-body, body: body/c, name: C, kind: council, colour: blue }
)";

TEST(CaseFile, IsPlayedAsOneTurn) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    EXPECT_EQ(play_text(*engine, kTwoBodies), "2 commands, 6 expectations");
    EXPECT_EQ(engine->version()->state.parties.bodies.size(), 2u);
}

TEST(CaseFile, PlayedTwiceChangesNothing) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    play_text(*engine, kTwoBodies);
    EXPECT_EQ(play_text(*engine, kTwoBodies), "0 commands, 0 expectations, again");
    EXPECT_EQ(engine->version()->head.number, 2);
}

TEST(CaseFile, PlayedTwiceChangesNothingEvenWhereItsFirstCommandDidNothing) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    EXPECT_EQ(play_text(*engine, R"(
case: flagged
on: 2015-01-01
steps:
  - { command: add-body, body: body/a, name: A, kind: council }
  - { command: raise-flag, thing: body/a, says: To be looked at }
)"),
              "2 commands, 0 expectations");
    const std::string yaml = R"(
case: flagged-again
on: 2015-01-01
steps:
  - { command: raise-flag, thing: body/a, says: To be looked at }
  - { command: add-body, body: body/b, name: B, kind: council }
  - expect: { view: all, path: "", value: { bodies: 2 } }
)";
    EXPECT_EQ(play_text(*engine, yaml), "2 commands, 1 expectations");
    EXPECT_EQ(play_text(*engine, yaml), "0 commands, 0 expectations, again");
}

TEST(CaseFile, PlayedAgainSaysWhatOfItIsNotOnRecord) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    play_text(*engine, kTwoBodies);
    const auto longer =
        read_case(std::string(kTwoBodies) +
                      "  - { command: add-body, body: body/added, name: Added, kind: council }\n",
                  "test.yaml");
    ASSERT_TRUE(longer);
    const auto played = play(*engine, *longer, count_bodies, "test");
    ASSERT_TRUE(played);
    EXPECT_TRUE(played->again);
    EXPECT_EQ(played->not_recorded, 1u);
    EXPECT_EQ(engine->version()->head.number, 2);
}

TEST(CaseFile, ThatIsNoneSaysWhere) {
    const auto message = [](const char* yaml) {
        return read_case(yaml, "test.yaml").refusal().message;
    };
    EXPECT_EQ(message("- x\n"), "test.yaml (line 1, column 1): A case file is a map.");
    EXPECT_EQ(message("case: a\nsteps: 7\n"),
              "test.yaml (line 2, column 8): A case file lists its steps.");
    EXPECT_EQ(message("case: a\nsteps: []\nstepz: []\n"),
              "test.yaml (line 3, column 8): A case file has no \"stepz\".");
}

TEST(CaseFile, ThatFailsMidwaySaysWhereAndLeavesTheLedgerAsItWas) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const std::string said = play_text(*engine, R"(
case: fails
on: 2015-01-01
steps:
  - { command: add-body, body: body/a, name: A, kind: council }
  - { command: add-body, body: body/a, name: A, kind: council }
)");
    EXPECT_EQ(said.rfind("id.taken: test.yaml, step 2 (line 6, column 5): ", 0), 0u) << said;
    EXPECT_EQ(engine->version()->head.number, 0);
}

TEST(CaseFile, WithAFailedExpectationShowsTheDifference) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const std::string said = play_text(*engine, R"(
case: differs
on: 2015-01-01
steps:
  - { command: add-body, body: body/a, name: A, kind: council }
  - expect: { view: all, path: /bodies, value: 2 }
)");
    EXPECT_NE(said.find("expect.differs"), std::string::npos);
    EXPECT_NE(said.find("expected  \"2\"\n  found     1"), std::string::npos) << said;
    EXPECT_EQ(engine->version()->head.number, 0);
}

TEST(CaseFile, WhoseRefusalDoesNotComeSaysSo) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const std::string said = play_text(*engine, R"(
case: accepted
on: 2015-01-01
steps:
  - expect-refused:
      rule: id.taken
      command: { command: add-body, body: body/a, name: A, kind: council }
)");
    EXPECT_EQ(said.rfind("expect.not-refused: ", 0), 0u) << said;
    EXPECT_NE(said.find("expected a refusal by id.taken, but it was accepted"), std::string::npos)
        << said;
}

TEST(CaseFile, ThatIsMalformedIsRefusedWithItsPlace) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const auto refused = [&](const std::string& yaml) { return play_text(*engine, yaml); };
    EXPECT_NE(refused("case: [").find("line 1"), std::string::npos);
    EXPECT_EQ(refused("steps: []").rfind("case.malformed: ", 0), 0u);
    EXPECT_NE(refused("steps: []").find("names its case"), std::string::npos);
    EXPECT_NE(refused("case: a").find("lists its steps"), std::string::npos);
    EXPECT_NE(refused("case: a\nother: b\nsteps: []").find("no \"other\""), std::string::npos);
    const auto unknown = refused("case: a\non: 2015-01-01\nsteps:\n  - command: add-bodies\n");
    EXPECT_NE(unknown.find("step 1 (line 4, column"), std::string::npos) << unknown;
    const auto field =
        refused("case: a\non: 2015-01-01\nsteps:\n  - command: add-body\n    colour: red\n");
    EXPECT_NE(field.find("line 5, column 13"), std::string::npos) << field;
    const auto day = refused("case: a\nsteps:\n  - expect: { view: a, value: b, as-at: never }\n");
    EXPECT_NE(day.find("line 3, column 41"), std::string::npos) << day;
    const auto twice = refused("case: a\nsteps:\n  - step: one\n    expect: { view: a, value: b }\n"
                               "  - step: one\n    expect: { view: a, value: b }\n");
    EXPECT_NE(twice.find("step 2 (line 5, column 11)"), std::string::npos) << twice;
    EXPECT_EQ(engine->version()->head.number, 0);
}

TEST(CaseFile, GivesEachStepTheSameIdEachTime) {
    EXPECT_EQ(step_id("a", 1), step_id("a", 1));
    EXPECT_NE(step_id("a", 1), step_id("a", 2));
    EXPECT_NE(step_id("a", 1), step_id("b", 1));
    EXPECT_EQ(step_id("a", 1)[14], '5'); // the version of RFC 4122
}

} // namespace
} // namespace concordat::app::case_file_test
