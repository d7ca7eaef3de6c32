// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/turn.hpp"

#include "app/given.hpp"

namespace concordat::app::turn_test {
namespace {

Sealed sealed(const std::string& words) {
    const Digest salt = sha256("salt of " + words);
    return seal(words, salt);
}

class ATurn : public testing::Test {
protected:
    Turn turn() { return {*ledger_, state_, kToday, account_, {commands_, texts_}}; }

    const Day kToday = *parse_day("2026-01-01");
    const std::string account_ = "test";
    TemporaryFolder folder_;
    Result<ledger::Ledger> ledger_ = ledger::Ledger::open(folder_.path(), ledger::Mode::make);
    State state_;
    std::map<std::string, ledger::Accepted> commands_;
    std::vector<Sealed> texts_;
};

TEST_F(ATurn, KnowsTheWordsOfTurnsBeforeItThatAreNotYetOnDisk) {
    texts_.push_back(sealed("earlier"));
    EXPECT_EQ(turn().words(texts_[0].commitment), "earlier");
    EXPECT_EQ(turn().words(sealed("never here").commitment), std::nullopt);
}

TEST_F(ATurn, TellsRulesTheWordsOfTheCommandThatIsJudged) {
    const Request raise = request(
        R"({"command":"add-office","id":"00000000-0000-4000-8000-0000000000f1","on":"2015-01-01",
            "office":"office/clerk","title":"Clerk"})");
    Request with_text = raise;
    with_text.texts.push_back(sealed("its own"));
    const Turn judged = turn();
    const Context context = judged.context_of(with_text);
    EXPECT_EQ(context.words(Text{with_text.texts[0].commitment}), "its own");
    EXPECT_EQ(context.words(Text{sealed("never here").commitment}), std::nullopt);
}

TEST_F(ATurn, KeepsNoDigestOfACommandThatAnybodyCouldGuess) {
    const Request command = add_body(1);
    Turn carrying = turn();
    ASSERT_TRUE(carrying.carry_out(command));
    const Digest kept = carrying.drafts().at(0).command_digest;
    EXPECT_NE(kept, command.digest);
    const TemporaryFolder elsewhere;
    const auto other = ledger::Ledger::open(elsewhere.path(), ledger::Mode::make);
    State state;
    Turn there(*other, state, kToday, account_, {commands_, texts_});
    ASSERT_TRUE(there.carry_out(command));
    EXPECT_NE(there.drafts().at(0).command_digest, kept); // it takes the folder's own key
    EXPECT_TRUE(carrying.carry_out(command)->again);
}

} // namespace
} // namespace concordat::app::turn_test
