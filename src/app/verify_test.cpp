// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify.hpp"

#include "app/given.hpp"
#include "ledger/snapshots.hpp"
#include "ledger/sqlite.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace concordat::app::verify_test {
namespace {

void fill(const TemporaryFolder& folder) {
    const auto engine = open_engine(folder);
    for (int i = 0; i < 20; ++i)
        engine->carry_out(add_body(i), "test");
}

TEST(Verify, FindsNothingInALedgerThatIsWhole) {
    const TemporaryFolder folder;
    fill(folder);
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_TRUE(verified);
    EXPECT_EQ(verified->head.number, 20);
    EXPECT_TRUE(verified->damage.empty()) << verified->damage.front().what;
}

TEST(Verify, HoldsTheLedgerToAHeadKnownFromElsewhere) {
    const TemporaryFolder folder;
    fill(folder);
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    const ledger::Head known{7, ledger->hash_of(7).value()};
    EXPECT_TRUE(
        verify({.folder = folder.path(), .build = "test", .expected = known})->damage.empty());
    const ledger::Head other{7, sha256("another")};
    const auto verified = verify({.folder = folder.path(), .build = "test", .expected = other});
    ASSERT_EQ(verified->damage.size(), 1u);
    EXPECT_EQ(verified->damage[0].number, 7);
}

/// A new office and its holder; the holder's name is a text.
void appoint(Engine& engine, int number, const std::string& name) {
    engine.carry_out(
        request(fmt::format(
            R"({{"command":"add-office","id":"00000000-0000-4000-a000-{:012}","on":"2015-02-01",
                 "office":"office/o{}","title":"Clerk","bodies":["body/b1"]}})",
            number, number)),
        "test");
    const Answer answer = engine.carry_out(
        request(fmt::format(
            R"({{"command":"appoint-holder","id":"00000000-0000-4000-b000-{:012}","on":"2015-02-01",
                 "office":"office/o{}","capacity":"substantive","name":"{}"}})",
            number, number, name)),
        "test");
    ASSERT_EQ(answer.kind, Answer::Kind::accepted) << answer.refusal.message;
}

TEST(Verify, NamesTheEntryWhoseTextWasChangedOrIsGone) {
    const TemporaryFolder folder;
    fill(folder);
    appoint(*open_engine(folder), 1, "First Holder");
    appoint(*open_engine(folder), 2, "Second Holder");
    const std::string path = (folder.path() / "ledger.sqlite").string();
    ledger::Connection(path, "", SQLITE_OPEN_READWRITE)
        .run("UPDATE texts SET words = 'hacked' WHERE words LIKE 'Second%';"
             "DELETE FROM texts WHERE words LIKE 'First%'");
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    for (const auto& damage :
         {verify({.folder = folder.path(), .build = "test"})->damage, check(*ledger, {})}) {
        ASSERT_EQ(damage.size(), 2u);
        EXPECT_EQ(damage[0].number, 22);
        EXPECT_EQ(damage[0].what, "A text that entry 22 names is missing.");
        EXPECT_EQ(damage[1].number, 24);
        EXPECT_EQ(damage[1].what, "The words of a text of entry 24 were changed.");
    }
}

TEST(Verify, FindsASnapshotThatIsNotWhatTheLedgerGives) {
    const TemporaryFolder folder;
    fill(folder);
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    State other = load(*ledger, folder.path(), "test")->version.state;
    other.parties.bodies.edit(BodyId("body/b7")).name = "Forged";
    ledger::save_snapshot(folder.path() / "snapshots", "test", ledger->head(), to_bytes(other),
                          ledger::Keep::newest);
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_EQ(verified->damage.size(), 1u);
    EXPECT_NE(verified->damage[0].what.find("snapshot"), std::string::npos);
}

/// Appends an entry that no command makes, as one who can write the file might.
void forge(const TemporaryFolder& folder, const std::string& event, const std::string& body) {
    auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::write);
    const ledger::Head head = ledger->head();
    const ledger::Draft draft{.effective = day_of(2015, 3, 1),
                              .account = "test",
                              .office = {},
                              .command = fmt::format("00000000-0000-4000-c000-{:012}", head.number),
                              .command_digest = sha256(body),
                              .event = event,
                              .body = body};
    ASSERT_TRUE(ledger.value().append(head, {.drafts = {draft}, .texts = {}, .recorded = 0}));
}

/// The entries after the first twenty, of which only the last does not follow.
using Forged = std::vector<std::pair<std::string, std::string>>;

class Forgery : public testing::TestWithParam<Forged> {};

TEST_P(Forgery, IsNamedWhereItDoesNotFollow) {
    const TemporaryFolder folder;
    fill(folder);
    for (const auto& [event, body] : GetParam())
        forge(folder, event, body);
    const auto number = static_cast<std::int64_t>(20 + GetParam().size());
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_EQ(verified->damage.size(), 1u);
    EXPECT_EQ(verified->damage[0].number, number);
    EXPECT_EQ(verified->damage[0].what,
              fmt::format("Entry {} does not follow from those before it.", number));
    const auto engine = Engine::open(options_for(folder));
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.refusal().rule, "ledger.damaged");
}

const Forged kOfABodyThatIsNotThere{
    {"PartnerAdded", R"({"name":"P","partner":"partner/p","policing_body":"body/none"})"}};
const Forged kOfAnOfficeThatIsNotThere{
    {"HolderAppointed", R"({"capacity":"acting","office":"office/none"})"}};
const Forged kOfBodiesThatFollowEachOther{
    {"BodySucceeded", R"({"predecessor":"body/b1","successor":"body/b2"})"},
    {"BodySucceeded", R"({"predecessor":"body/b2","successor":"body/b1"})"}};
const std::string kPrepared =
    R"({"body":"body/b1","decision":"decision/d","legal_power":"An Act","limbs":[{"adopts":)"
    R"([{"as":"adopted","recommendation":"recommendation/none","text":1}],"number":1}],"title":"D"})";
const Forged kOfAPartThatIsNotThere{
    {"DecisionPrepared", kPrepared},
    {"DisclosureStated", R"({"decision":"decision/d","disclosure":"public","part":"appendix"})"}};
const Forged kOfARecommendationThatIsNotThere{
    {"DecisionPrepared", kPrepared},
    {"DecisionSigned", R"({"by":"office/o","decision":"decision/d","declaration":"not_asked",)"
                       R"("effective":"2015-03-01"})"}};

INSTANTIATE_TEST_SUITE_P(Entries, Forgery,
                         testing::Values(kOfABodyThatIsNotThere, kOfAnOfficeThatIsNotThere,
                                         kOfBodiesThatFollowEachOther, kOfAPartThatIsNotThere,
                                         kOfARecommendationThatIsNotThere));

} // namespace
} // namespace concordat::app::verify_test
