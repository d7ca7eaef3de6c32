// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"

#include "views/given.hpp"

namespace concordat::views::any_test {
namespace {

TEST(AnyView, OfAnIdANameAndAReferenceIsTheSame) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-12-31");
    for (const char* what : {"board/programme", "Collaboration Board"}) {
        const auto view = view_of(seen, what, {});
        ASSERT_TRUE(view) << what;
        EXPECT_EQ(std::get<BoardPage>(*view).board.id.text(), "board/programme");
    }
    const auto decision = view_of(seen, "0059", {});
    ASSERT_TRUE(decision);
    EXPECT_EQ(std::get<DecisionPage>(*decision).decision.id.text(),
              "decision/northamptonshire/0059");
}

TEST(AnyView, LooksANameUpOnItsDay) {
    const WholeRecord record;
    EXPECT_TRUE(view_of(record.seen(Reader::public_, "2016-06-22"), "Programme Board", {}));
    EXPECT_FALSE(view_of(record.seen(Reader::public_, "2016-06-23"), "Programme Board", {}));
}

TEST(AnyView, AsksBackWhereANameIsTwo) {
    const WholeRecord record;
    const auto view = view_of(record.seen(Reader::public_, "2016-12-31"), "Commissioner", {});
    ASSERT_FALSE(view);
    EXPECT_EQ(view.refusal().rule, "name.ambiguous");
    EXPECT_NE(view.refusal().message.find("office/nottinghamshire-commissioner"),
              std::string::npos);
}

TEST(AnyView, IsWrittenWithEveryMember) {
    const WholeRecord record;
    const auto view = view_of(record.seen(Reader::public_, "2016-12-31"), "recommendation/one", {});
    ASSERT_TRUE(view);
    const std::string json = written(*view);
    EXPECT_NE(json.find("\"outcome\":\"agreed\""), std::string::npos);
    EXPECT_NE(json.find("\"group\":null"), std::string::npos);
}

TEST(AnyView, OfEveryThingOnRecordIsThere) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-12-31");
    ASSERT_GT(record.things().size(), 30u);
    for (const ThingId& id : record.things())
        EXPECT_TRUE(view_of(seen, std::string(id.text()), {})) << id.text();
}

} // namespace
} // namespace concordat::views::any_test
