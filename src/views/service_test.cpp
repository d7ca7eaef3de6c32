// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"
#include "views/given.hpp"

#include <algorithm>

namespace concordat::views::service_test {
namespace {

using agreements::ExitState;

const AgreementId kForensics("agreement/forensics");
const ServiceId kScene("service/forensics");
const ServiceId kLaboratory("service/laboratory");

AgreementPage page(const WholeRecord& record, const char* as_at, Reader reader = Reader::public_) {
    return agreement_page(record.seen(reader, as_at), kForensics).value();
}

ServicePage service(const WholeRecord& record, const ServiceId& id, const char* as_at) {
    return service_page(record.seen(Reader::public_, as_at), id).value();
}

TEST(AnAgreement, ShowsANoticeFromItsDayAndUntilWhenItRuns) {
    const WholeRecord record;
    EXPECT_TRUE(page(record, "2016-07-31").versions[0].notices.empty());
    EXPECT_EQ(page(record, "2016-07-31").last_day, std::nullopt);
    const AgreementPage noticed = page(record, "2016-08-01");
    EXPECT_EQ(noticed.last_day, day("2017-08-01"));
    ASSERT_EQ(noticed.versions[0].notices.size(), 1u);
    const NoticeView& notice = noticed.versions[0].notices[0];
    EXPECT_EQ(notice.body.id.text(), "body/northamptonshire-commissioner");
    EXPECT_EQ(notice.decision->id.text(), "decision/northamptonshire/0059");
    EXPECT_EQ(notice.to, agreements::NoticeTo::end);
    EXPECT_EQ(notice.overtaken_on, std::nullopt);
}

TEST(AnAgreement, WithholdsTheReasonsOfANoticeFromThePublicWhileNobodyPublishedItsWords) {
    const WholeRecord record;
    const auto reasons = [&](Reader reader) {
        return *page(record, "2016-12-31", reader).versions[0].notices[0].reasons;
    };
    EXPECT_EQ(reasons(Reader::public_).text, std::nullopt);
    EXPECT_TRUE(reasons(Reader::public_).withheld);
    EXPECT_TRUE(reasons(Reader::custodian).text);
}

TEST(AnAgreement, NamesWhoHasYetToConsentToItsEnd) {
    const WholeRecord record;
    const VersionView version = page(record, "2016-08-31").versions[0];
    ASSERT_EQ(version.agreed_ends.size(), 1u);
    EXPECT_EQ(version.agreed_ends[0].last_day, day("2017-03-31"));
    EXPECT_EQ(version.agreed_ends[0].consents.size(), 1u);
    EXPECT_EQ(version.agreed_ends[0].yet_to_consent.size(), 3u);
    EXPECT_TRUE(page(record, "2016-08-19").versions[0].agreed_ends.empty());
}

TEST(AnAgreement, ShowsADirectionAndTheNoticeWhosePlaceItTook) {
    const WholeRecord record;
    EXPECT_TRUE(page(record, "2016-10-31").versions[0].directions.empty());
    const AgreementPage directed = page(record, "2016-11-01");
    EXPECT_EQ(directed.last_day, day("2017-01-31"));
    EXPECT_EQ(directed.versions[0].notices[0].overtaken_on, day("2016-11-01"));
    EXPECT_EQ(directed.versions[0].directions[0].basis, "section 23FA");
    EXPECT_EQ(directed.versions[0].drop_outs.size(), 0u);
    const VersionView dropped = page(record, "2016-11-10").versions[0];
    EXPECT_EQ(dropped.drop_outs.at(0).because, "An order");
    EXPECT_EQ(dropped.parties[1].left_from, day("2016-11-10"));
}

TEST(AnAgreement, SaysByWhichTextAVersionWasApprovedAndWhoHasRatifiedThat) {
    const WholeRecord record;
    const auto approvals = [&](const char* as_at) {
        const Seen seen = record.seen(Reader::public_, as_at);
        return agreement_page(seen, AgreementId("agreement/alliance"))
            .value()
            .versions[0]
            .approvals;
    };
    EXPECT_TRUE(approvals("2016-09-14").empty());
    EXPECT_EQ(approvals("2016-09-21").at(0).agreed, std::nullopt);
    const ApprovalView agreed = approvals("2016-09-28").at(0);
    EXPECT_EQ(agreed.recommendation.id.text(), "recommendation/centres");
    EXPECT_EQ(agreed.agreed, day("2016-09-22"));
    EXPECT_EQ(agreed.yet_to_ratify.size(), 3u);
    const ApprovalView ratified = approvals("2016-12-31").at(0);
    EXPECT_EQ(ratified.ratified.size(), 3u);
    EXPECT_EQ(ratified.in_force_from, day("2016-10-03"));
}

TEST(AnAgreement, DoesNotTellThePublicOfAnApprovalThatIsWithheld) {
    const WholeRecord record;
    EXPECT_TRUE(page(record, "2016-12-31").versions[0].approvals.empty());
    EXPECT_EQ(page(record, "2016-12-31", Reader::custodian).versions[0].approvals.size(), 1u);
}

TEST(AnAgreement, StandsInItsListWithTheNoticeThatRuns) {
    const WholeRecord record;
    const auto row = [&](const char* as_at) {
        return agreement_row(record.seen(Reader::public_, as_at), kForensics);
    };
    EXPECT_TRUE(row("2016-07-31").under_notice.empty());
    EXPECT_EQ(row("2016-08-01").under_notice.size(), 1u);
    EXPECT_TRUE(row("2016-11-01").under_notice.empty());
    EXPECT_EQ(row("2016-11-09").parties.size(), 4u);
    EXPECT_EQ(row("2016-11-10").parties.size(), 3u);
}

TEST(AService, IsLateFromTheDaysBeforeTheEndAndThenAlone) {
    const WholeRecord record;
    const auto exit = [&](const ServiceId& id, const char* as_at) {
        return service(record, id, as_at).row.exit;
    };
    EXPECT_EQ(exit(kScene, "2016-07-31"), ExitState::not_open);
    EXPECT_EQ(exit(kScene, "2016-08-01"), ExitState::open);
    EXPECT_EQ(exit(kScene, "2016-09-01"), ExitState::ready);
    EXPECT_EQ(exit(kScene, "2016-12-01"), ExitState::alone);
    EXPECT_EQ(exit(kLaboratory, "2016-11-01"), ExitState::open);
    EXPECT_EQ(exit(kLaboratory, "2016-12-02"), ExitState::open);
    EXPECT_EQ(exit(kLaboratory, "2016-12-03"), ExitState::late);
}

TEST(AService, ShowsItsExitLineWithTheCostOfEachPartyAndWhoseIsNotStated) {
    const WholeRecord record;
    EXPECT_TRUE(service(record, kScene, "2016-08-31").lines.empty());
    const ServicePage now = service(record, kScene, "2016-09-01");
    ASSERT_EQ(now.lines.size(), 1u);
    EXPECT_EQ(now.lines[0].runs_alone.size(), 2u);
    EXPECT_EQ(now.lines[0].total, Money{4'000'000});
    EXPECT_EQ(now.lines[0].source_thing->id.text(), "paper/plan");
    EXPECT_EQ(now.without_cost.size(), 3u);
    EXPECT_EQ(now.row.alone_from, day("2016-12-01"));
}

TEST(AService, IsNotThereBeforeItWasOpened) {
    const WholeRecord record;
    const Seen before = record.seen(Reader::custodian, "2016-06-30");
    EXPECT_FALSE(service_page(before, kScene));
    EXPECT_EQ(services_page(before, {})->total, 0);
    EXPECT_EQ(services_page(record.seen(Reader::public_, "2016-12-31"), {})->total, 2);
}

TEST(TheServices, AreChosenByTheirExitAndByBody) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-12-31");
    const auto first = [&](const Query& query) {
        const auto page = services_page(seen, query);
        return page && !page->rows.empty() ? std::string(page->rows[0].service.id.slug()) : "none";
    };
    EXPECT_EQ(first(Query{.state = "alone"}), "forensics");
    EXPECT_EQ(first(Query{.state = "late"}), "laboratory");
    EXPECT_EQ(first(Query{.state = "open"}), "none");
    EXPECT_EQ(first(Query{.body = BodyId("body/nottinghamshire-commissioner")}), "none");
    const Query own{.body = BodyId("body/leicestershire-commissioner"), .sort = "shared_through"};
    EXPECT_EQ(services_page(seen, own)->total, 2);
    EXPECT_FALSE(services_page(seen, Query{.state = "nonsense"}));
}

TEST(Why, OfAServiceSaysWhoIsToRunItAndWhatIsMissing) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-12-31");
    const WhyPage scene = why_page(seen, thing(kScene)).value();
    ASSERT_GE(scene.links.size(), 2u);
    EXPECT_EQ(scene.links[0].kind, LinkKind::service);
    EXPECT_EQ(scene.links[0].parts.at(0).says, "Runs it alone from 1 December 2016");
    EXPECT_EQ(scene.links[1].kind, LinkKind::agreement);
    const WhyPage laboratory = why_page(seen, thing(kLaboratory)).value();
    EXPECT_EQ(
        laboratory.links[0].not_recorded,
        std::vector<std::string>{"who runs Laboratory alone, which is late from 3 December 2016"});
}

TEST(Why, OfAnAgreementSaysWhatEndsIt) {
    const WholeRecord record;
    const WhyPage why =
        why_page(record.seen(Reader::public_, "2016-12-31"), thing(kForensics)).value();
    const auto& says = why.links.at(0).says;
    const auto has = [&](const char* what) {
        return std::find(says.begin(), says.end(), what) != says.end();
    };
    EXPECT_TRUE(has("northamptonshire commissioner gave notice on 1 August 2016, that it ends on 1 "
                    "August 2017; a direction took the place of that."));
    EXPECT_TRUE(has("The office of Home Secretary directed on 1 November 2016 that it goes on "
                    "through 31 January 2017: section 23FA."));
    EXPECT_TRUE(has("leicestershire chief constable dropped out on 10 November 2016: An order."));
}

} // namespace
} // namespace concordat::views::service_test
