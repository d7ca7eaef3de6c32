// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.hpp"

#include "ledger/given.hpp"

#include <gtest/gtest.h>

namespace concordat::ledger::entry_test {
namespace {

const Place kSeventh{.number = 7, .recorded = kMorning, .previous = sha256("abc")};

TEST(Entry, IsCanonicalJsonWithItsNamesInOrder) {
    Draft draft = a_draft(1);
    draft.body = R"({"a":1})";
    draft.command_digest = sha256("");
    EXPECT_EQ(compose(draft, kSeventh),
              R"({"actor":{"account":"cli:anna","office":"office/programme-director"},)"
              R"("body":{"a":1},"command":{"digest":)"
              R"("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",)"
              R"("id":"00000000-0000-5000-8000-000000000001"},"effective":"2015-12-17",)"
              R"("event":"RecommendationDeferred","previous":)"
              R"("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",)"
              R"("recorded":"2026-11-22T09:00:00.000000Z","sequence":7})");
}

TEST(Entry, LeavesOutTheOfficeWhereItIsNobodysAct) {
    Draft draft = a_draft(1);
    draft.office.clear();
    EXPECT_TRUE(compose(draft, kSeventh).starts_with(R"({"actor":{"account":"cli:anna"},"body":)"));
}

// RFC 8785, section 3.2.2.2.
TEST(Entry, EscapesOnlyWhatJsonMustHaveEscaped) {
    Draft draft = a_draft(1);
    draft.account = std::string("\"\\/\b\t\n\f\r\x01\x1f\x7f€é") + '\0';
    const std::string bytes = compose(draft, kSeventh);
    EXPECT_TRUE(bytes.starts_with(R"({"actor":{"account":"\"\\/\b\t\n\f\r\u0001\u001f)"
                                  "\x7f€é"
                                  R"(\u0000",)"))
        << bytes;
    EXPECT_EQ(read_envelope(bytes), envelope_of(draft, kSeventh));
}

TEST(Entry, IsReadBackAsItWasComposed) {
    Draft draft = a_draft(2);
    EXPECT_EQ(read_envelope(compose(draft, kSeventh)), envelope_of(draft, kSeventh));
    draft.office.clear();
    EXPECT_EQ(read_envelope(compose(draft, kSeventh)), envelope_of(draft, kSeventh));
}

TEST(Entry, IsNotReadFromAnythingElse) {
    const std::string whole = compose(a_draft(1), kSeventh);
    EXPECT_EQ(read_envelope(""), std::nullopt);
    EXPECT_EQ(read_envelope("[]"), std::nullopt);
    EXPECT_EQ(read_envelope("{}"), std::nullopt);
    EXPECT_EQ(read_envelope(whole + "x"), std::nullopt);
    for (const char* name : {"actor", "account", "office", "body", "command", "digest", "id",
                             "effective", "event", "previous", "recorded", "sequence"}) {
        std::string renamed = whole;
        const std::string quoted = '"' + std::string(name) + '"';
        renamed.replace(renamed.find(quoted), quoted.size(), R"("other")");
        if (std::string(name) == "office")
            EXPECT_NE(read_envelope(renamed), read_envelope(whole)) << name;
        else
            EXPECT_EQ(read_envelope(renamed), std::nullopt) << name;
    }
}

TEST(Entry, NamesItsCommandByAUuidInSmallLetters) {
    const auto bytes = uuid_bytes("01234567-89ab-cdef-0123-456789abcdef");
    ASSERT_TRUE(bytes);
    EXPECT_EQ(std::string_view(bytes->data(), 4), "\x01\x23\x45\x67");
    EXPECT_EQ(std::string_view(bytes->data() + 12, 4), "\x89\xab\xcd\xef");
    EXPECT_FALSE(uuid_bytes(""));
    EXPECT_FALSE(uuid_bytes("01234567-89AB-cdef-0123-456789abcdef"));
    EXPECT_FALSE(uuid_bytes("0123456789ab-cdef-0123-456789abcdef--"));
    EXPECT_FALSE(uuid_bytes("01234567-89ab-cdef-0123-456789abcdeg"));
}

} // namespace
} // namespace concordat::ledger::entry_test
