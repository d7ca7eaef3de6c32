// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"
#include "views/given.hpp"

#include <gmock/gmock.h>

namespace concordat::views::chronology_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const ThingId kOne("recommendation/one");

/// "2016-01-20 Decision prepared with decision/leicestershire/one", and so on.
std::vector<std::string> rows(const std::optional<ChronologyPage>& page) {
    std::vector<std::string> all;
    for (const MomentView& row : page->rows) {
        std::string words = text(row.on) + " " + row.what.value_or("not readable");
        for (const Named& thing : row.things)
            words += " with " + std::string(thing.id.text());
        all.push_back(std::move(words));
    }
    return all;
}

std::optional<ChronologyPage> chronology(const WholeRecord& record, const ThingId& id,
                                         std::string_view as_at, Reader reader = Reader::public_) {
    return chronology_page(record.seen(reader, as_at), id, {});
}

TEST(TheChronology, HasWhatTheRecordTellsOfAThingUpToTheDay) {
    const WholeRecord record;
    EXPECT_THAT(rows(chronology(record, kOne, "2016-01-20")),
                ElementsAre("2015-12-17 Recommendation presented with meeting/december with "
                            "paper/plan",
                            "2015-12-17 Positions recorded", "2015-12-17 Recommendation resolved",
                            "2016-01-10 Decision prepared with decision/leicestershire/one "
                            "with meeting/december with recommendation/exempt"));
    EXPECT_EQ(chronology(record, kOne, "2016-01-20")->total, 4);
    EXPECT_EQ(chronology(record, kOne, "2015-12-16"), std::nullopt) << "not there yet";
}

TEST(TheChronology, LeavesOutThingsThatWereNotThereOnTheDay) {
    // An entry may be about what only later has a page of its own.
    const WholeRecord record;
    const ThingId meeting("meeting/autumn");
    const auto page = chronology(record, meeting, "2016-09-22");
    for (const MomentView& row : page->rows)
        for (const Named& thing : row.things)
            EXPECT_TRUE(record.seen(Reader::public_, "2016-09-22").has(thing.id))
                << thing.id.text();
    EXPECT_GT(page->total, 3);
}

TEST(TheChronology, TellsTheCustodianAloneWhoseActItWas) {
    const WholeRecord record;
    const ThingId secret("action/secret");
    const auto told = chronology(record, secret, "2016-12-31");
    ASSERT_FALSE(told->rows.empty());
    for (const MomentView& row : told->rows)
        EXPECT_EQ(row.by, std::nullopt);
    const auto page = chronology(record, secret, "2016-12-31", Reader::custodian);
    ASSERT_FALSE(page->rows.empty());
    EXPECT_EQ(page->rows.front().by->id.text(), "office/leicestershire-chief-executive");
}

TEST(TheChronology, SaysWhereAnEntryCannotBeRead) {
    const WholeRecord record;
    const Seen seen(record.state(), Reader::public_, day("2015-12-17"), day("2016-12-31"),
                    record.lookup());
    const auto page = chronology_page(seen, kOne, {});
    ASSERT_EQ(page->total, 3);
    EXPECT_EQ(page->rows[0].what, std::nullopt);
    EXPECT_EQ(page->rows[0].recorded, std::nullopt);
    EXPECT_THAT(page->rows[0].things, IsEmpty());
}

TEST(TheChronology, IsPagedAsListsAre) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-12-31");
    Query query;
    query.page = 2;
    EXPECT_EQ(chronology_page(seen, kOne, query), std::nullopt) << "there is one page";
    const auto view = view_of(seen, "chronology/recommendation/one", {});
    ASSERT_TRUE(view);
    EXPECT_EQ(std::get<ChronologyPage>(*view).of.id, kOne);
}

} // namespace
} // namespace concordat::views::chronology_test
