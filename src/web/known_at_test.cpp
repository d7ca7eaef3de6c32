// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of the record as it was known at an earlier moment.
#include "web/given.hpp"

#include <gmock/gmock.h>

namespace concordat::web::known_at_test {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Knows the whole record from 1 June 2016, nothing before, and is busy with what 2015 knew.
Result<Known> known_at(const State& whole, std::string_view written) {
    if (written == "2016-06-01")
        return Known{std::shared_ptr<const State>(std::shared_ptr<void>(), &whole),
                     day("2016-06-01")};
    if (written == "2016-05-31") return Known{std::make_shared<const State>(), day("2016-05-31")};
    if (written == "2015-01-01") return Known{nullptr, day("2015-01-01")};
    return Refusal{Reason::malformed, "known-at.malformed", "/known-at",
                   "It is neither a day of the calendar nor a time in UTC.", "Give a day."};
}

struct KnowingSite {
    const State* whole = nullptr;
    WholeSite site{[this](Site& changed) {
        changed.known_at = [this](std::string_view written) { return known_at(*whole, written); };
    }};
    KnowingSite() { whole = &site.record().state(); }

    http::Response get(std::string_view target) const { return site.get(target); }
};

TEST(APageAsKnownEarlier, ShowsWhatTheRecordHeldThen) {
    const KnowingSite site;
    EXPECT_EQ(site.get("/board/programme?known-at=2016-05-31").status, 404);
    const auto page = site.get("/board/programme?known-at=2016-06-01");
    EXPECT_EQ(page.status, 200);
    EXPECT_THAT(page.content(),
                HasSubstr("This page shows what the record held at the end of 1 June 2016."));
    EXPECT_THAT(page.content(), HasSubstr("Shown as at 1 June 2016 (as known then)"));
    EXPECT_EQ(site.get("/board/programme.json?known-at=2016-05-31").status, 404);
    EXPECT_EQ(site.get("/board/programme.json?known-at=2016-06-01").status, 200);
}

TEST(APageAsKnownEarlier, KeepsTheMomentInEachLinkOfTheRecord) {
    const KnowingSite site;
    const auto page = site.get("/decisions?known-at=2016-06-01&as-at=2016-05-01");
    ASSERT_EQ(page.status, 200);
    int kept = 0;
    for (const std::string& href : links_in(page.content())) {
        if (href.starts_with("/assets/") || href.starts_with("/about") ||
            href.starts_with("/accessibility"))
            continue;
        if (href == "/decisions?as-at=2016-05-01") continue;    // as known now
        if (href == "/decisions?known-at=2016-06-01") continue; // as of that day
        EXPECT_THAT(href, HasSubstr("as-at=2016-05-01&known-at=2016-06-01"));
        ++kept;
    }
    EXPECT_GT(kept, 10);
    EXPECT_THAT(page.content(),
                HasSubstr(R"(<input type="hidden" name="known-at" value="2016-06-01">)"));
}

TEST(APageAsKnownEarlier, HasNoDayAfterThat) {
    const KnowingSite site;
    const auto page = site.get("/decisions?known-at=2016-06-01&as-at=2016-06-02");
    EXPECT_EQ(page.status, 400);
    EXPECT_THAT(page.content(), HasSubstr("Choose a day up to 1 June 2016"));
}

TEST(APageAsKnownEarlier, IsAskedForAgainWhileItIsBeingPutTogether) {
    const KnowingSite site;
    const auto page = site.get("/decisions?known-at=2015-01-01");
    EXPECT_EQ(page.status, 503);
    EXPECT_EQ(header(page, "Retry-After"), "1");
    EXPECT_EQ(header(page, "Refresh"), "1");
    EXPECT_THAT(page.content(), HasSubstr("is being put together"));
    const auto json = site.get("/decisions.json?known-at=2015-01-01");
    EXPECT_EQ(json.status, 503);
    EXPECT_EQ(header(json, "Retry-After"), "1");
    EXPECT_EQ(header(json, "Refresh"), "");
    EXPECT_THAT(json.content(), HasSubstr("\"rule\":\"known-at.not-ready\""));
}

TEST(APageAsKnownEarlier, IsChosenByAFormThatTheFootOfEachPageLeadsTo) {
    const KnowingSite site;
    const auto page = site.get("/decisions?body=body/leicestershire-commissioner");
    EXPECT_THAT(page.content(), HasSubstr("This page as known earlier"));
    EXPECT_THAT(page.content(), Not(HasSubstr("name=\"known-at-day\"")));
    const auto form = site.get("/decisions?body=body/leicestershire-commissioner&known-at=");
    EXPECT_EQ(form.status, 200);
    EXPECT_THAT(form.content(), HasSubstr("name=\"known-at-day\""));
    EXPECT_THAT(form.content(), Not(HasSubstr("This page shows what the record held")));
    const auto chosen =
        site.get("/decisions?body=body/leicestershire-commissioner&as-at=2016-05-01&known-at-day="
                 "1&known-at-month=6&known-at-year=2016");
    EXPECT_EQ(chosen.status, 303);
    EXPECT_EQ(
        header(chosen, "Location"),
        "/decisions?body=body%2Fleicestershire-commissioner&as-at=2016-05-01&known-at=2016-06-01");
}

TEST(APageAsKnownEarlier, SaysInTheFormWhatIsWrongWithTheDay) {
    const KnowingSite site;
    for (const char* target : {"/decisions?known-at=no",
                               "/decisions?known-at-day=31&known-at-month=6&known-at-year=2016"}) {
        const auto page = site.get(target);
        EXPECT_EQ(page.status, 400) << target;
        EXPECT_THAT(page.content(), HasSubstr("id=\"known-at-error\"")) << target;
    }
    EXPECT_THAT(site.get("/.json?known-at=no").content(), HasSubstr("known-at.malformed"));
}

TEST(ASite, WithoutEarlierStatesOffersNone) {
    const WholeSite site;
    const auto page = site.get("/decisions?known-at=2016-06-01");
    EXPECT_THAT(page.content(), Not(HasSubstr("known earlier")));
    EXPECT_THAT(page.content(), Not(HasSubstr("known-at-day")));
}

} // namespace
} // namespace concordat::web::known_at_test
