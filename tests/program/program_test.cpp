// SPDX-License-Identifier: GPL-3.0-or-later
// What the program itself refuses, before any rule of the record is asked.
#include "base/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include <sys/wait.h>

namespace {

struct Said {
    int exit = -1;
    std::string words;
};

Said run(const std::string& arguments) {
    const std::string command =
        std::string(CONCORDAT_BINARY_DIR) + "/bin/concordat " + arguments + " 2>&1";
    Said said;
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return said;
    char part[512];
    while (std::fgets(part, sizeof part, pipe) != nullptr)
        said.words += part;
    const int status = ::pclose(pipe);
    if (WIFEXITED(status)) said.exit = WEXITSTATUS(status);
    return said;
}

class TheProgram : public testing::Test {
protected:
    const std::filesystem::path& folder() const { return folder_.path(); }
    std::string data() const { return "--data " + (folder() / "data").string(); }
    std::filesystem::path file(const char* name) const { return folder() / "data" / name; }

private:
    const concordat::TemporaryFolder folder_;
};

TEST_F(TheProgram, MakesADataFolderOnceAndOverwritesNothing) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    const Said again = run("init " + data());
    EXPECT_EQ(again.exit, 1);
    EXPECT_NE(again.words.find("data.not-empty"), std::string::npos) << again.words;
}

TEST_F(TheProgram, KeepsTheDataFolderToItsOwner) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    for (const char* name : {"", "ledger.sqlite", "head"}) {
        const auto status = std::filesystem::status(folder() / "data" / name);
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        EXPECT_EQ(status.permissions() & others, std::filesystem::perms::none) << name;
    }
}

TEST_F(TheProgram, MakesNoRecordWhereThereIsNone) {
    for (const std::string verb : {"serve", "verify", "show home", "play case.yaml"}) {
        const Said said = run(verb + " " + data());
        EXPECT_EQ(said.exit, 1) << verb;
        EXPECT_NE(said.words.find("ledger.not-found"), std::string::npos) << said.words;
    }
    EXPECT_FALSE(std::filesystem::exists(folder() / "data"));
}

TEST_F(TheProgram, PrintsTheAuthorityChainStepByStep) {
    EXPECT_EQ(run("init " + data() + " --example east-midlands").exit, 0);
    const Said why = run("why " + data() + " decision/nottinghamshire-commissioner/2016-047");
    EXPECT_EQ(why.exit, 0);
    std::size_t at = 0;
    for (const char* part :
         {"Each step rests on what stands below it.", " 1. Decision: Decision form 2016.047",
          "    Decided 20 October 2016", "    Not recorded: who held the office",
          " 2. Resolution: Nine recommendations of 23 June 2016",
          " 3. Paper: ", " 4. Meeting: ", " 5. Board: Collaboration Board",
          " 6. Terms of reference: ", " 7. Collaboration: ", "Not recorded:\n  - who held",
          "What joint effect still needs:"}) {
        const std::size_t found = why.words.find(part, at);
        ASSERT_NE(found, std::string::npos) << part << " in " << why.words;
        at = found;
    }
    EXPECT_EQ(run("why " + data() + " board/three-force --json").words.front(), '{');
}

TEST_F(TheProgram, ShowsAThingByTheFactsThatThereAre) {
    EXPECT_EQ(run("init " + data() + " --example east-midlands").exit, 0);
    const Said shown = run("show " + data() + " 2016.047");
    std::size_t at = 0;
    for (const std::string part :
         {"decision                   Strategic Alliance stage gate meeting",
          "                           decision/nottinghamshire-commissioner/2016-047\n",
          "reference                  2016.047\n", "signed by\n  office  ",
          "board                      Collaboration Board\n",
          "limbs\n  number                   1\n", "      outcome              agreed\n",
          "    counts                 yes\n"}) {
        at = shown.words.find(part, at);
        ASSERT_NE(at, std::string::npos) << part << " in " << shown.words;
    }
    const Said before = run("show " + data() + " board/three-force --as-at 2016-06-22");
    EXPECT_NE(
        before.words.find("Programme Board\n                           now called Collaboration "
                          "Board since 2016-06-23\n                           board/three-force\n"),
        std::string::npos)
        << before.words;
}

TEST_F(TheProgram, ShowsEachLineOfATextUnderItsFact) {
    EXPECT_EQ(run("init " + data() + " --example east-midlands").exit, 0);
    std::ofstream(file("prepare.json"))
        << R"({"id": "00000000-0000-4000-8000-00000000000a", "command": "prepare-decision", "on": "2016-11-01", "decision": "decision/a",
               "body": "body/leicestershire-commissioner", "title": "A",
               "limbs": [{"number": 1, "words": "First.\ndecided                    2016-10-20"}]})";
    EXPECT_EQ(run("do " + data() + " " + file("prepare.json").string()).exit, 0);
    const Said shown = run("show " + data() + " decision/a");
    EXPECT_NE(shown.words.find("words                    First.\n" + std::string(27, ' ') +
                               "decided                    2016-10-20\n"),
              std::string::npos)
        << shown.words;
    const Said seen = run("show " + data() + " decision/a --public");
    EXPECT_NE(seen.words.find("Withheld: The decision has not been taken yet."), std::string::npos)
        << seen.words;
}

TEST_F(TheProgram, TriesACommandAndWritesNothing) {
    EXPECT_EQ(run("init " + data() + " --example east-midlands").exit, 0);
    const auto try_it = [&](const std::string& command) {
        std::ofstream(file("try.json")) << command;
        return run("do " + data() + " --try " + file("try.json").string());
    };
    const std::string head = run("verify " + data()).words;
    const std::string prepare =
        R"({"id": "00000000-0000-4000-8000-00000000000a", "command": "prepare-decision", "on": "2016-11-01",
            "decision": "decision/a", "body": "body/leicestershire-commissioner", "title": "TBC", "limbs": []})";
    const Said would = try_it(prepare);
    EXPECT_EQ(would.exit, 0);
    EXPECT_EQ(would.words.find("It would be accepted: DecisionPrepared"), 0U) << would.words;
    const Said again = try_it(prepare);
    EXPECT_EQ(again.words, would.words) << "the first try left something behind";
    const Said refused = try_it(
        R"({"id": "00000000-0000-4000-8000-00000000000b", "command": "sign-decision", "on": "2016-11-01",
            "decision": "decision/a", "declaration": "none"})");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_NE(refused.words.find("thing.not-found"), std::string::npos) << refused.words;
    EXPECT_EQ(run("verify " + data()).words, head);
}

TEST_F(TheProgram, ShowsNothingAsAtADayToCome) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    EXPECT_EQ(run("show " + data() + " home --as-at 2016-12-31").exit, 0);
    const Said said = run("show " + data() + " home --as-at 9999-12-30");
    EXPECT_EQ(said.exit, 1);
    EXPECT_NE(said.words.find("as-at.in-the-future"), std::string::npos) << said.words;
}

TEST_F(TheProgram, SaysOfTheExampleThatItIsOne) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    EXPECT_FALSE(std::filesystem::exists(file("record.json")));
    std::filesystem::remove_all(file("record.json").parent_path());
    EXPECT_EQ(run("init " + data() + " --example east-midlands").exit, 0);
    EXPECT_TRUE(std::filesystem::exists(file("record.json")));
}

TEST_F(TheProgram, ServesNothingUnderARecordFileItCannotRead) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    std::ofstream(file("record.json")) << R"({"name": "A", "colour": "red"})";
    const Said said = run("serve --listen 127.0.0.1:0 " + data());
    EXPECT_EQ(said.exit, 1);
    EXPECT_NE(said.words.find("field.unknown"), std::string::npos) << said.words;
}

TEST_F(TheProgram, RefusesAFileThatCannotBeRead) {
    EXPECT_EQ(run("init " + data()).exit, 0);
    for (const char* file : {"/nowhere/case.yaml", "/"}) {
        const Said said = run("play " + data() + " " + file);
        EXPECT_EQ(said.exit, 1);
        EXPECT_NE(said.words.find("file.not-readable"), std::string::npos) << said.words;
    }
}

} // namespace
