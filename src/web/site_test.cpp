// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/site.hpp"

#include "html/assets.hpp"
#include "web/given.hpp"
#include "web/refused.hpp"
#include "web/routes.hpp"

#include <gmock/gmock.h>

#include <set>

namespace concordat::web::site_test {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Site, AnswersEveryPage) {
    const WholeSite site;
    for (const std::string& path : site.paths()) {
        const auto response = site.get(path);
        EXPECT_EQ(response.status, 200) << path;
        EXPECT_THAT(response.content(), HasSubstr("</html>")) << path;
        EXPECT_THAT(response.content(), HasSubstr(" - Test record - Concordat</title>")) << path;
        EXPECT_EQ(header(response, "Cache-Control"), "no-cache") << path;
    }
}

TEST(Site, TellsBoardsOfOneNameApartByTheYearTheyWereConstituted) {
    Story story = a_board_of_six();
    story.on("2016-01-01")
        .given(meetings::ConstituteBoard{BoardId("board/second"), "Programme Board", {}, {}, {}});
    const auto state = std::make_shared<const State>(story.state());
    const WholeSite site([&](Site& changed) { changed.state = [state] { return state; }; });
    const std::string second = "Programme Board (constituted 2016)</option>";
    for (const char* path : {"/forward-plan", "/actions", "/commissions", "/duties"})
        EXPECT_THAT(site.get(path).content(), HasSubstr(second)) << path;
    for (const char* path : {"/boards", "/powers"}) {
        const auto response = site.get(path);
        EXPECT_THAT(response.content(), HasSubstr("Programme Board</a> (constituted 2016)"))
            << path;
        EXPECT_THAT(response.content(), Not(HasSubstr("Design Authority</a> (constituted")));
    }
}

TEST(Site, SaysOnceWhatNoPartyToAnAgreementHasStated) {
    const std::string page(WholeSite().get("/agreement/alliance").content());
    const auto versions_before = page.find("Versions before");
    ASSERT_NE(versions_before, std::string::npos);
    const std::string latest = page.substr(0, versions_before);
    EXPECT_THAT(latest, HasSubstr("Not stated by any party: existing agreements"));
    EXPECT_THAT(latest, Not(HasSubstr("Not stated: existing agreements")));
    const std::string first = page.substr(versions_before); // one party has stated its own
    EXPECT_THAT(first, HasSubstr("Not stated: existing agreements"));
}

TEST(Site, SaysOfABodyWithoutAnAnswerThatNoDecisionIsOnRecord) {
    const auto response = WholeSite().get("/recommendation/one");
    EXPECT_THAT(response.content(), HasSubstr("No decision on record"));
    EXPECT_THAT(response.content(), Not(HasSubstr("Not decided")));
}

TEST(Site, HasATestedPageForEveryRoute) {
    const WholeSite site;
    std::set<const Route*> met;
    for (const std::string& path : site.paths())
        met.insert(find_route(path));
    EXPECT_EQ(met.size(), routes().size());
}

TEST(Site, LeadsNowhereThatIsNotThere) {
    const WholeSite site;
    std::set<std::string> followed;
    for (const std::string& path : site.paths()) {
        for (const std::string& href : links_in(site.get(path).content())) {
            if (!followed.insert(href).second) continue;
            EXPECT_EQ(site.get(href).status, 200) << href << " on " << path;
        }
    }
    EXPECT_GT(followed.size(), 60u);
}

TEST(Site, HasATwinInJsonOfEachPage) {
    const WholeSite site;
    for (const std::string& path : site.paths()) {
        const auto response = site.get(path + ".json");
        EXPECT_EQ(response.status, 200) << path;
        EXPECT_EQ(response.content_type, "application/json");
        EXPECT_TRUE(wire::parse_json(response.content())) << path;
    }
}

TEST(Site, AnswersWhatIsNotThereWithAPageOrARefusalInJson) {
    const WholeSite site;
    for (const char* path : {"/none", "/decision/none", "/decision/", "/board/UPPER", "/why/none",
                             "/why/", "/decisions/", "/decisions?page=99", "/flag/x"}) {
        const auto response = site.get(path);
        EXPECT_EQ(response.status, 404) << path;
        EXPECT_THAT(response.content(), HasSubstr("<h1")) << path;
    }
    const auto json = site.get("/decision/none.json");
    EXPECT_EQ(json.status, 404);
    EXPECT_THAT(json.content(), HasSubstr("\"rule\":\"thing.not-found\""));
}

TEST(Site, RefusesADayThatIsNone) {
    const WholeSite site;
    for (const char* target :
         {"/?as-at=2015-02-30", "/decisions?as-at=yesterday", "/?as-at-day=31&as-at-month=6",
          "/?as-at-day=31&as-at-month=6&as-at-year=2015"}) {
        const auto response = site.get(target);
        EXPECT_EQ(response.status, 400) << target;
        EXPECT_THAT(response.content(), HasSubstr("is not a day of the calendar.")) << target;
        EXPECT_THAT(response.content(), HasSubstr("id=\"as-at-error\"")) << target;
    }
    EXPECT_THAT(site.get("/.json?as-at=no").content(), HasSubstr("\"rule\":\"as-at.malformed\""));
}

TEST(Site, RefusesFiltersThatCannotBeRead) {
    const WholeSite site;
    const std::pair<const char*, const char*> cases[] = {
        {"page=0", "list.page-malformed"},
        {"page=1x", "list.page-malformed"},
        {"body=%3Cscript%3E", "list.body-malformed"},
        {"board=programme", "list.board-malformed"},
        {"from=2015", "list.day-malformed"},
        {"to=2015-02-30", "list.day-malformed"},
        {"to-day=30&to-month=2&to-year=2015", "list.day-malformed"},
    };
    for (const auto& [question, rule] : cases) {
        EXPECT_EQ(site.get(std::string("/decisions?") + question).status, 400) << question;
        EXPECT_THAT(site.get(std::string("/decisions.json?") + question).content(),
                    HasSubstr("\"rule\":\"" + std::string(rule) + "\""));
    }
}

TEST(Site, ShowsTheFormOfARegisterAgainWithWhatIsWrongInIt) {
    const WholeSite site;
    const auto response =
        site.get("/decisions?body=body%2Fleicestershire-commissioner&from=1/3/2016&to=2016-02-01");
    EXPECT_EQ(response.status, 400);
    EXPECT_THAT(response.content(), HasSubstr("<title>Error: Decisions"));
    EXPECT_THAT(response.content(), HasSubstr("govuk-error-summary"));
    EXPECT_THAT(response.content(), HasSubstr("href=\"#from-day\">Decided from must be a date"));
    EXPECT_THAT(response.content(), HasSubstr("name=\"from-year\" type=\"text\""));
    EXPECT_THAT(response.content(), HasSubstr("name=\"to-year\" type=\"text\" value=\"2016\""));
    EXPECT_THAT(response.content(),
                HasSubstr("value=\"body/leicestershire-commissioner\" selected"));
}

TEST(Site, LeadsFromTheFilterToAnAddressWithItsDays) {
    const WholeSite site;
    const auto response = site.get("/decisions?body=&from-day=1&from-month=2&from-year=2016"
                                   "&to-day=&to-month=&to-year=");
    EXPECT_EQ(response.status, 303);
    EXPECT_EQ(header(response, "Location"), "/decisions?from=2016-02-01");
}

TEST(Site, RefusesADayToCome) {
    const WholeSite site;
    const auto response = site.get("/?as-at=2017-01-01");
    EXPECT_EQ(response.status, 400);
    EXPECT_THAT(response.content(), HasSubstr("Choose a day up to today."));
    EXPECT_THAT(site.get("/.json?as-at=2017-01-01").content(), HasSubstr("as-at.in-the-future"));
}

TEST(Site, LeadsFromAFlagToItsRule) {
    const WholeSite site;
    const auto flag = site.get("/flag/outcome.told/recommendation/five");
    EXPECT_THAT(flag.content(), HasSubstr("href=\"/rule/outcome.told\""));
    EXPECT_THAT(flag.content(), HasSubstr("What would settle it"));
    EXPECT_EQ(site.get("/rule/none.such").status, 404);
}

TEST(Site, SaysWhenItOnlyReadsAndWhatTheRecordIs) {
    const WholeSite site;
    EXPECT_THAT(site.get("/").content(), Not(HasSubstr("only reads")));
    const WholeSite other([](Site& changed) {
        changed.is_read_only = [] { return true; };
        changed.notice = Notice{"Example", "It is not the record of these bodies."};
    });
    EXPECT_THAT(other.get("/decisions").content(), HasSubstr("This server only reads since"));
    EXPECT_THAT(other.get("/decisions").content(),
                HasSubstr("It is not the record of these bodies."));
}

TEST(Site, LeadsFromTheFormToAnAddressWithTheDay) {
    const WholeSite site;
    const auto response = site.get("/decisions?body=body%2Fleicestershire-commissioner"
                                   "&as-at-day=1&as-at-month=2&as-at-year=2016");
    EXPECT_EQ(response.status, 303);
    EXPECT_EQ(header(response, "Location"),
              "/decisions?body=body%2Fleicestershire-commissioner&as-at=2016-02-01");
    EXPECT_EQ(site.get("/decisions?as-at-day=&as-at-month=&as-at-year=").status, 200);
    for (const char* elsewhere : {"//evil.example/", "/%2Fevil.example/", "/nothing"}) {
        const auto refused =
            site.get(elsewhere + std::string("?as-at-day=1&as-at-month=2&as-at-year=2016"));
        EXPECT_EQ(refused.status, 404) << elsewhere;
        EXPECT_EQ(header(refused, "Location"), "") << elsewhere;
    }
}

TEST(Site, KeepsTheDayInEveryLinkWhileItIsSet) {
    const WholeSite site;
    const std::set<std::string> without = {"/about", "/accessibility"};
    for (const char* path : {"/", "/decisions", "/recommendation/one", "/board/programme",
                             "/why/recommendation/one", "/meeting/december"}) {
        const auto response = site.get(std::string(path) + "?as-at=2016-02-01");
        ASSERT_EQ(response.status, 200) << path;
        EXPECT_THAT(response.content(), HasSubstr("This page shows the record as at")) << path;
        EXPECT_THAT(response.content(), HasSubstr("offices, whose beginnings are not recorded."));
        std::size_t kept = 0;
        for (const std::string& href : links_in(response.content())) {
            const bool to_today = href == path;
            if (href.starts_with("/assets/") || without.count(href) != 0 || to_today) continue;
            EXPECT_THAT(href, HasSubstr("as-at=2016-02-01")) << path;
            ++kept;
        }
        EXPECT_GE(kept, 8u) << path;
    }
    EXPECT_THAT(site.get("/").content(), Not(HasSubstr("This page shows the record as at")));
}

TEST(Site, ShowsAnOldNameWithItsPresentOne) {
    const WholeSite site;
    EXPECT_THAT(site.get("/meeting/december").content(),
                HasSubstr("Programme Board</a> (since 23 June 2016: Collaboration Board)"));
    const auto before = site.get("/board/programme?as-at=2016-06-22");
    EXPECT_THAT(before.content(), HasSubstr("Called Collaboration Board since 23 June 2016."));
}

TEST(Site, SaysWhichThingsHaveAChainWhereOneHasNone) {
    const WholeSite site;
    const auto response = site.get("/why/collaboration/other");
    EXPECT_EQ(response.status, 200);
    EXPECT_THAT(response.content(), HasSubstr("No chain: nothing on record says"));
}

TEST(Site, CountsWhatADecisionAdoptsAsItsListDoes) {
    const WholeSite site;
    EXPECT_THAT(site.get("/decision/northamptonshire/0059").content(),
                HasSubstr("Adopts 2 recommendations, 1 of which the board has agreed in this text; "
                          "it is not in force yet: waiting on "));
}

TEST(Site, ShowsWhatWasDeterminedAndDisclosedOfADecision) {
    const WholeSite site;
    const std::string page = std::string(site.get("/decision/northamptonshire/0059").content());
    EXPECT_THAT(page, HasSubstr("Of significant public interest"));
    EXPECT_THAT(page, HasSubstr("Only recorded by"));
    EXPECT_THAT(page, HasSubstr("Three bids came in"));
    EXPECT_THAT(page, HasSubstr("Not public (commercial), from "));
    EXPECT_THAT(site.get("/decision/northamptonshire/0059?as-at=2016-05-31").content(),
                Not(HasSubstr("Three bids came in")));
    EXPECT_THAT(site.get("/scheme/northamptonshire/orders").content(), HasSubstr("key decision"));
}

TEST(Site, EscapesHostileNames) {
    const WholeSite site;
    const std::string hostile(views::kHostile);
    for (const std::string& path : site.paths())
        EXPECT_THAT(site.get(path).content(), Not(HasSubstr(hostile))) << path;
    EXPECT_THAT(site.get("/paper/plan").content(), HasSubstr("Plan &lt;script&gt;"));
    EXPECT_THAT(site.get("/decisions?from=%22%3E%3Cscript%3E").content(),
                Not(HasSubstr("<script>")));
}

TEST(Site, TakesNothingButGetAndHead) {
    const WholeSite site;
    for (const auto method : {http::Method::post, http::Method::put, http::Method::del,
                              http::Method::options, http::Method::other}) {
        http::Request request = request_for("/");
        request.method = method;
        const auto response = site.ask(request);
        EXPECT_EQ(response.status, 405);
        EXPECT_EQ(header(response, "Allow"), "GET, HEAD");
    }
    http::Request head = request_for("/decisions");
    head.method = http::Method::head;
    EXPECT_EQ(site.ask(head).status, 200);
}

TEST(Site, ServesItsAssetsForEver) {
    const WholeSite site;
    http::Request request = request_for(html::asset_path("concordat.css"));
    const auto plain = site.ask(request);
    EXPECT_EQ(plain.status, 200);
    EXPECT_THAT(header(plain, "Cache-Control"), HasSubstr("immutable"));
    EXPECT_EQ(header(plain, "Content-Encoding"), "");
    request.headers.add("Accept-Encoding", "br, gzip;q=0.8");
    const auto packed = site.ask(request);
    EXPECT_EQ(header(packed, "Content-Encoding"), "gzip");
    EXPECT_EQ(header(packed, "Vary"), "Accept-Encoding");
    EXPECT_LT(packed.content().size(), plain.content().size());
    EXPECT_EQ(site.get("/assets/0000000000000000/concordat.css").status, 404);
    EXPECT_EQ(site.get("/assets/none").status, 404);
}

TEST(AcceptEncoding, AdmitsGzipUnlessItsWeightIsNone) {
    EXPECT_TRUE(accepts_gzip("gzip"));
    EXPECT_TRUE(accepts_gzip("deflate, gzip;q=0.5"));
    EXPECT_FALSE(accepts_gzip("gzip;q=0"));
    EXPECT_FALSE(accepts_gzip("gzip; q=0.000"));
    EXPECT_FALSE(accepts_gzip("br"));
    EXPECT_FALSE(accepts_gzip(""));
}

TEST(Site, HoldsNoSecretInAnyPageTwinOrRefusal) {
    const WholeSite site;
    for (const char* question : {"", "?as-at=2015-12-17", "?as-at=2016-03-01"}) {
        for (const std::string& path : site.paths()) {
            for (const char* form : {"", ".json"}) {
                const auto response = site.get(path + form + question);
                EXPECT_THAT(response.content(), Not(HasSubstr("SECRET")))
                    << path << form << question;
                // What the unsigned decision is to answer, and no other decision does; funds refuse
                // bids.
                if (path.starts_with("/rule/") || path.starts_with("/bid")) continue;
                EXPECT_THAT(response.content(), Not(HasSubstr("Refused")))
                    << path << form << question;
                EXPECT_THAT(response.content(), Not(HasSubstr("\"refused\""))) << path;
            }
        }
    }
}

TEST(Site, SaysThatNothingIsRecordedWhereNothingIs) {
    const WholeSite site;
    EXPECT_THAT(site.get("/decisions?as-at=2009-01-01").content(),
                HasSubstr("No decision has been recorded."));
    EXPECT_THAT(site.get("/waiting?as-at=2009-01-01").content(),
                HasSubstr("Nothing waits for a body to ratify it."));
}

} // namespace
} // namespace concordat::web::site_test
