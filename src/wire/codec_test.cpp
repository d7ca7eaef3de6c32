// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/codec.hpp"

#include "wire/binary.hpp"

#include <gtest/gtest.h>

#include <random>

namespace concordat::wire::codec_test {
namespace {

enum class Position : std::uint8_t { for_, against };
BOOST_DESCRIBE_ENUM(Position, for_, against)

struct SeatKind {
    static constexpr std::string_view kName = "seat";
};

struct Rename {
    static constexpr std::string_view kTag = "rename";
    std::string to;
};
BOOST_DESCRIBE_STRUCT(Rename, (), (to))

struct Close {
    static constexpr std::string_view kTag = "close";
    int after = 0;
};
BOOST_DESCRIBE_STRUCT(Close, (), (after))

struct Vote {
    Id<SeatKind> seat;
    Position position = Position::against;
    std::optional<Date> on;
    std::vector<std::variant<Rename, Close>> effects;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(Vote, (), (seat, position, on, effects, reason))

Result<Vote> read_vote(std::string_view json) {
    Reading reading = Reading::of_command(Reading::From::json, sha256("salt"));
    TRY(Document document, parse_json(json));
    return read<Vote>(document.value, reading);
}

std::string rule_of(std::string_view json) {
    const auto vote = read_vote(json);
    return vote ? "accepted" : vote.refusal().rule + " " + vote.refusal().field;
}

TEST(Codec, ReadsADescribedStruct) {
    const auto vote =
        read_vote(R"({"position":"for","seat":"seat/a","on":{"between":["2015-12-24","2016-02-12"]},
                                    "effects":[{"rename":{"to":"B"}},{"close":{"after":7}}]})");
    ASSERT_TRUE(vote);
    EXPECT_EQ(vote->position, Position::for_);
    EXPECT_EQ(vote->seat.text(), "seat/a");
    EXPECT_EQ(vote->on->through, day_of(2016, 2, 12));
    ASSERT_EQ(vote->effects.size(), 2u);
    EXPECT_EQ(std::get<Close>(vote->effects[1]).after, 7);
}

TEST(Codec, WritesCanonicalJsonThatReadsBackTheSame) {
    const std::string bytes =
        R"({"effects":[{"rename":{"to":"\"B\"\n"}}],"on":"2015-12-17","position":"for","seat":"seat/a"})";
    Reading reading;
    const auto vote = read<Vote>(parse_json(bytes).value().value, reading);
    ASSERT_TRUE(vote);
    EXPECT_EQ(write(*vote), bytes);
    EXPECT_EQ(canonical(parse_json(bytes).value().value), bytes);
}

TEST(Codec, RefusesWithRuleAndPlace) {
    EXPECT_EQ(rule_of(R"({"position":"for"})"), "field.missing /seat");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"seat/a","colour":"red"})"),
              "field.unknown /colour");
    EXPECT_EQ(rule_of(R"({"position":"maybe","seat":"seat/a"})"), "field.not-a-choice /position");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"board/a"})"), "id.malformed /seat");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":7})"), "field.wrong-kind /seat");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"seat/a","on":"2015-02-30"})"),
              "date.malformed /on");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"seat/a","effects":[{"close":{"after":"x"}}]})"),
              "field.wrong-kind /effects/0/close/after");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"seat/a","effects":[{"open":{}}]})"),
              "field.not-a-choice /effects/0");
    EXPECT_EQ(rule_of(R"({"position":"for","seat":"seat/a","reason":"  "})"), "text.empty /reason");
    EXPECT_EQ(rule_of("{\"position\":\"for\",\"seat\":\"seat/a\",\"reason\":\"a\\u0007\"}"),
              "text.not-plain /reason");
    EXPECT_EQ(rule_of("{\"position\":\"for\",\"seat\":\"seat/a\",\"reason\":\"a \u202Ereversed\"}"),
              "text.not-plain /reason");
    EXPECT_EQ(rule_of("[]"), "field.wrong-kind ");
}

TEST(Codec, RefusesADateWhoseEndsAreNotInOrder) {
    const auto with = [](const std::string& days) {
        return rule_of(R"({"position":"for","seat":"seat/a","on":{"between":[)" + days + "]}}");
    };
    EXPECT_EQ(with(R"("2015-12-24","2016-02-12")"), "accepted");
    EXPECT_EQ(with(R"("2015-12-24","2015-12-24")"), "accepted");
    EXPECT_EQ(with(R"("2016-02-12","2015-12-24")"), "date.range /on");
    EXPECT_EQ(with(R"("2015-12-24")"), "date.range /on");
}

TEST(Codec, RefusesNumbersAndTextsBeyondTheirBounds) {
    const auto after = [](const std::string& number) {
        return rule_of(R"({"position":"for","seat":"seat/a","effects":[{"close":{"after":)" +
                       number + "}}]}");
    };
    EXPECT_EQ(after("1000000000"), "accepted");
    EXPECT_EQ(after("1000000001"), "number.out-of-range /effects/0/close/after");
    EXPECT_EQ(after("9007199254740993"), "number.out-of-range /effects/0/close/after");
    const auto reason = [](std::size_t length) {
        return rule_of(R"({"position":"for","seat":"seat/a","reason":")" +
                       std::string(length, 'a') + "\"}");
    };
    EXPECT_EQ(reason(kLongestText), "accepted");
    EXPECT_EQ(reason(kLongestText + 1), "text.too-long /reason");
}

TEST(Codec, KeepsTheWordsOfATextBesideItsCommitment) {
    Reading reading = Reading::of_command(Reading::From::json, sha256("salt"));
    const auto vote = read<Vote>(
        parse_json(R"({"position":"for","seat":"seat/a","reason":"Because"})").value().value,
        reading);
    ASSERT_TRUE(vote);
    ASSERT_EQ(reading.texts.size(), 1u);
    EXPECT_EQ(reading.texts[0].words, "Because");
    EXPECT_EQ(vote->reason, reading.texts[0].text());
    EXPECT_EQ(write(*vote).find("Because"), std::string::npos);
}

TEST(Json, ThatIsBrokenIsRefusedWithLineAndColumn) {
    const auto document = parse_json("{\n  \"a\": 1,\n  oops\n}");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().rule, "json.malformed");
    EXPECT_NE(document.refusal().message.find("line 3, column 3"), std::string::npos)
        << document.refusal().message;
    EXPECT_FALSE(parse_json(""));
    EXPECT_FALSE(parse_json("{} {}"));
    EXPECT_FALSE(parse_json(std::string(1000, '[')));
    EXPECT_FALSE(parse_json("\"\xff\""));
}

TEST(Json, WithAMemberTwiceIsRefusedWhereItStandsAgain) {
    const auto document = parse_json("{\"on\": 1, \"in\": {\"on\": 2},\n \"on\": 3}");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().rule, "json.malformed");
    EXPECT_NE(document.refusal().message.find("line 2, "), std::string::npos);
    EXPECT_NE(document.refusal().message.find("the member \"on\" stands twice"), std::string::npos);
    EXPECT_FALSE(parse_json(R"({"a":1,"\u0061":2})"));
    EXPECT_TRUE(parse_json(R"([{"a":1},{"a":2}])"));
}

struct Untagged {
    int rows = 0;
    std::optional<std::string> body;
};
BOOST_DESCRIBE_STRUCT(Untagged, (), (rows, body))

TEST(Codec, SpeaksOfAnEnumeratorInPlainWords) {
    EXPECT_EQ(spoken(Position::for_), "for");
    EXPECT_EQ(spoken(std::string_view("agreed_as_reworded")), "agreed as reworded");
}

TEST(Codec, WritesForTheLedgerWhatIsThereSortedAndForReadersEverythingAsDeclared) {
    const Untagged whole{25, "body/a"};
    EXPECT_EQ(write(whole), R"({"body":"body/a","rows":25})");
    EXPECT_EQ(write(Untagged{25, {}}), R"({"rows":25})");
    EXPECT_EQ(write(whole, Writing::For::readers), R"({"rows":25,"body":"body/a"})");
}

TEST(Codec, WritesAnAlternativeWithoutATagAsIfItStoodAlone) {
    const std::variant<Untagged, Close> tagless = Untagged{25, {}};
    const std::variant<Untagged, Close> tagged = Close{7};
    EXPECT_EQ(write(tagless, Writing::For::readers), R"({"rows":25,"body":null})");
    EXPECT_EQ(write(tagged), R"({"close":{"after":7}})");
}

TEST(Json, IsCanonicalInOrderAndEscapes) {
    // The order of keys is that of RFC 8785, section 3.2.3: by UTF-16 code units.
    const auto document = parse_json(
        "{\"\xEF\xAC\xB3\":1,\"\xF0\x9F\x98\x80\":2,\"\xE2\x82\xAC\":3,\"1\":4,\"\\r\":5}");
    ASSERT_TRUE(document);
    EXPECT_EQ(canonical(document->value),
              "{\"\\r\":5,\"1\":4,\"\xE2\x82\xAC\":3,\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":1}");
}

TEST(Yaml, KeepsScalarsAsWrittenAndKnowsTheirPlace) {
    const auto document = parse_yaml("reference: 0059\nlist:\n  - on: 2015-12-17\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value.at("reference").as_string(), "0059");
    EXPECT_EQ(document->place("/list/0/on").line, 3);
    EXPECT_EQ(document->place("/list/0/on/deeper").line, 3);
}

TEST(Yaml, PlacesAValueThatIsLeftOutAtItsKeyOrList) {
    const auto document = parse_yaml("a:\nb:\n  -\n\nc:\n\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->place("/a").line, 1);
    EXPECT_EQ(document->place("/b/0").line, 3);
    EXPECT_EQ(document->place("/c").line, 5);
    EXPECT_EQ(parse_yaml("")->place("").line, 0);
}

TEST(Yaml, PlacesAnElementThatIsLeftOutAtTheOneBeforeIt) {
    const auto document = parse_yaml("list:\n  - x\n  - y\n  -\nname: z\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->place("/list/2").line, 3);
}

TEST(Yaml, PlacesNothingThatIsWrittenWhereItStands) {
    const auto document = parse_yaml("a: {b: null, c: 1}\nd:\n  - ~\ne:\nnumber: 2\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->place("/a/b").column, 8);
    EXPECT_EQ(document->place("/d/0").line, 3);
    EXPECT_EQ(document->place("/e").line, 4);
}

TEST(Yaml, ThatIsBrokenIsRefusedWithLineAndColumn) {
    for (const char* text : {"a: [1, 2", "a: b: c", "\t- x", "a: 1\na: 2", "? [x]\n: y"}) {
        const auto document = parse_yaml(text);
        ASSERT_FALSE(document) << text;
        EXPECT_EQ(document.refusal().rule, "yaml.malformed");
        EXPECT_NE(document.refusal().message.find("line "), std::string::npos);
    }
}

TEST(Yaml, WhoseQuotedTextIsNotClosedIsRefusedWhereItBegins) {
    for (const char* text :
         {"a: 1\nb: \"open", "a: 1\nb: 'open", "a: 1\nb: \"open\n  on\n", "a: 1\nb: [x, 'open"}) {
        const auto document = parse_yaml(text);
        ASSERT_FALSE(document) << text;
        EXPECT_EQ(document.refusal().rule, "yaml.malformed");
        EXPECT_NE(document.refusal().message.find("line 2, column "), std::string::npos)
            << document.refusal().message;
    }
    const auto document = parse_yaml("a: \"closed\nlater\"\nb: |\n  one\n  two\n");
    ASSERT_TRUE(document);
    EXPECT_EQ(document->value.at("a").as_string(), "closed later");
    EXPECT_EQ(document->value.at("b").as_string(), "one\ntwo\n");
    EXPECT_EQ(parse_yaml("a: |\n  one\n  two")->value.at("a").as_string(), "one\ntwo\n");
}

TEST(Yaml, OfTwoDocumentsIsRefused) {
    const auto document = parse_yaml("a: 1\n---\nb: 2\n");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().message,
              "This is not YAML: line 2, column 1: a second document begins here.");
    EXPECT_TRUE(parse_yaml("---\na: 1\n"));
    EXPECT_TRUE(parse_yaml(""));
}

TEST(Yaml, OfAliasesThatMultiplyIsRefused) {
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 9; ++i) {
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int k = 0; k < 10; ++k)
            bomb += (k != 0 ? ",*a" : "*a") + std::to_string(i - 1);
        bomb += "]\n";
    }
    const auto document = parse_yaml(bomb);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.refusal().rule, "document.too-large");
}

TEST(Bytes, ThatNoTruthValueHasAreNoValue) {
    EXPECT_EQ(from_bytes<bool>(to_bytes(true)), true);
    EXPECT_EQ(from_bytes<bool>(to_bytes(false)), false);
    EXPECT_EQ(from_bytes<bool>("\x02"), std::nullopt);
    EXPECT_EQ(from_bytes<bool>("\xff"), std::nullopt);
}

TEST(Documents, OfRandomBytesAreReadOrRefused) {
    std::mt19937 random(59);
    const std::string alphabet = "{}[]:,\"\\-#&*!|>'%@ \n\tabc019.\xC3\xA9\x00\xff";
    std::size_t read = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string bytes;
        for (std::size_t length = random() % 40; length > 0; --length)
            bytes += alphabet[random() % alphabet.size()];
        read += parse_json(bytes) ? 1 : 0;
        read += parse_yaml(bytes) ? 1 : 0;
    }
    EXPECT_GT(read, 0u);
}

TEST(Codec, NotesTheTextsAnEventRefersToWhereThereIsOne) {
    std::vector<Digest> referred;
    Reading reading;
    reading.referred = &referred;
    for (const Digest& text : {Digest{}, sha256("text")}) {
        const std::string json =
            R"({"position":"for","seat":"seat/a","reason":")" + hex(text) + R"("})";
        ASSERT_TRUE(read<Vote>(parse_json(json).value().value, reading));
    }
    EXPECT_EQ(referred, std::vector<Digest>{sha256("text")});
}

} // namespace
} // namespace concordat::wire::codec_test
