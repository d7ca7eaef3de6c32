// SPDX-License-Identifier: GPL-3.0-or-later
// A distinct secret stands in every field that is not public; no view for the public may hold one.
#include "views/any.hpp"
#include "views/given.hpp"

#include <fmt/format.h>

namespace concordat::views::secret_test {
namespace {

constexpr const char* kDays[] = {"2015-12-12", "2015-12-17", "2016-03-01", "2016-12-31"};
/// Every view there is, written as JSON, one after the other.
std::string everything(const WholeRecord& record, Reader reader) {
    std::string all;
    for (const char* day : kDays) {
        const Seen seen = record.seen(reader, day);
        const auto add = [&](const std::string& what) {
            const auto view = view_of(seen, what, {});
            if (!view) {
                all += view.refusal().message;
                return;
            }
            all += written(*view);
        };
        for (const std::string_view list : list_names())
            add(std::string(list));
        for (const ThingId& id : record.things()) {
            add(std::string(id.text()));
            add(fmt::format("why/{}", id.text()));
            add(fmt::format("chronology/{}", id.text()));
        }
    }
    return all;
}

TEST(Views, ForThePublicHoldNoSecret) {
    const WholeRecord record;
    const std::string shown = everything(record, Reader::public_);
    EXPECT_EQ(shown.find("SECRET"), std::string::npos) << shown.substr(shown.find("SECRET"), 60);
    EXPECT_NE(shown.find("Approve four as reworded"), std::string::npos);
}

TEST(Views, ForThePublicHoldNoAnswerOfAnUnsignedDecision) {
    const WholeRecord record;
    constexpr std::string_view kAnswer = R"("as":"refused")";
    EXPECT_EQ(everything(record, Reader::public_).find(kAnswer), std::string::npos);
    EXPECT_NE(everything(record, Reader::custodian).find(kAnswer), std::string::npos);
    const auto page = decision_page(record.seen(Reader::public_, "2016-12-31"),
                                    DecisionId("decision/nottinghamshire/one"));
    ASSERT_EQ(page->limbs[0].adopts.size(), 1u);
    EXPECT_EQ(page->limbs[0].adopts[0].as, std::nullopt);
    EXPECT_EQ(page->limbs[0].adopts[0].withheld, "The decision has not been taken yet.");
}

TEST(Views, ForTheCustodianHoldEverySecret) {
    const WholeRecord record;
    const std::string shown = everything(record, Reader::custodian);
    ASSERT_GE(record.secrets().size(), 14u);
    for (const std::string& secret : record.secrets())
        EXPECT_NE(shown.find(secret), std::string::npos) << secret;
}

TEST(Views, SayWhyWordsAreWithheldAndThatTheyExist) {
    const WholeRecord record;
    const auto page = decision_page(record.seen(Reader::public_, "2016-12-31"),
                                    DecisionId("decision/leicestershire/one"));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->parts.size(), 2u);
    EXPECT_EQ(page->parts[0].title, "Costs");
    EXPECT_EQ(page->parts[0].words->withheld, "This part is not public (commercial).");
    EXPECT_EQ(page->parts[1].words->text, "Because it helps");
}

TEST(Views, RefuseWhatIsNotThereAndWhatNeverWasInTheSameWay) {
    const WholeRecord record;
    const Seen early = record.seen(Reader::public_, "2016-01-01");
    const auto later = view_of(early, "decision/nottinghamshire/one", {});
    const auto never = view_of(early, "decision/nottinghamshire/two", {});
    ASSERT_FALSE(later);
    ASSERT_FALSE(never);
    EXPECT_EQ(later.refusal().rule, "thing.not-found");
    EXPECT_EQ(never.refusal().rule, "thing.not-found");
    EXPECT_EQ(later.refusal().reason, never.refusal().reason);
}

} // namespace
} // namespace concordat::views::secret_test
