// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"
#include "views/given.hpp"

#include <algorithm>

namespace concordat::views::agreement_test {
namespace {

const AgreementId kAlliance("agreement/alliance");

AgreementPage page(const WholeRecord& record, const char* as_at, Reader reader = Reader::public_) {
    return agreement_page(record.seen(reader, as_at), kAlliance).value();
}

TEST(AnAgreement, ShowsWhoHasSignedItOnWhichDecisionAndWhoHasNot) {
    const WholeRecord record;
    const AgreementPage before = page(record, "2016-06-29");
    EXPECT_EQ(before.in_force, std::nullopt);
    ASSERT_EQ(before.versions.size(), 1u);
    const VersionView& version = before.versions[0];
    EXPECT_EQ(version.yet_to_sign, 1);
    EXPECT_EQ(version.in_force_from, std::nullopt);
    const PartyView& first = version.parties[0];
    EXPECT_EQ(first.signed_on, day("2016-06-24"));
    EXPECT_EQ(first.decision->id.text(), "decision/leicestershire/one");
    EXPECT_TRUE(first.signed_by->holder);
    EXPECT_TRUE(first.not_stated.empty());
    EXPECT_EQ(version.parties[1].decision, std::nullopt);
    EXPECT_EQ(version.parties[1].not_stated.size(), 4u);
    EXPECT_EQ(version.parties[5].body.id.text(), "body/nottinghamshire-chief-constable");
    EXPECT_EQ(version.parties[5].signed_on, std::nullopt);
}

TEST(AnAgreement, ShowsEachVersionAndSinceWhenOneIsInForce) {
    const WholeRecord record;
    const AgreementPage now = page(record, "2016-12-31");
    EXPECT_EQ(now.in_force, 1);
    EXPECT_EQ(now.in_force_from, day("2016-06-30"));
    ASSERT_EQ(now.versions.size(), 2u);
    EXPECT_EQ(now.versions[0].version, 2);
    EXPECT_EQ(now.versions[0].yet_to_sign, 6);
    EXPECT_EQ(now.versions[0].last_day, day("2019-03-31"));
    EXPECT_EQ(now.versions[0].not_stated, std::vector<std::string>{"the notice a party gives"});
    EXPECT_EQ(now.versions[1].complete_on, day("2016-06-30"));
    EXPECT_FALSE(agreement_page(record.seen(Reader::public_, "2016-06-23"), kAlliance));
}

TEST(AnAgreement, WithholdsItsWordsFromThePublicUntilTheyArePublished) {
    const WholeRecord record;
    EXPECT_FALSE(page(record, "2016-12-31").versions[1].words->text);
    EXPECT_TRUE(page(record, "2016-12-31", Reader::custodian).versions[1].words->text);
}

TEST(AnAgreement, ShowsItsWordsToThePublicOnceAPolicingBodyHasPublishedThem) {
    Story story = agreement_in_force();
    auto made = agreement_of_six("agreement/other");
    made.terms.text = words("What is agreed");
    story.given(made);
    sign_by_all(story, "agreement/other");
    story.on("2016-02-01")
        .by("office/nottinghamshire-commissioner")
        .given(agreements::PublishAgreement{
            AgreementId("agreement/other"), {}, agreements::Published::agreement, {}});
    const Lookup lookup = [](const Text&) { return std::optional<std::string>("What is agreed"); };
    const auto shown = [&](const char* on) {
        const Seen seen(story.state(), Reader::public_, day(on), day("2016-12-31"), lookup);
        return agreement_page(seen, AgreementId("agreement/other"))->versions[0].words->text;
    };
    EXPECT_EQ(shown("2016-01-31"), std::nullopt);
    EXPECT_EQ(shown("2016-02-01"), "What is agreed");
}

TEST(AnAgreement, ShowsWhatDocumentsTellBesideEachOther) {
    const WholeRecord record;
    const VersionView version = page(record, "2016-06-30").versions[0];
    ASSERT_EQ(version.tellings.size(), 2u);
    EXPECT_EQ(version.tellings[0].as, agreements::Told::signed_);
    EXPECT_EQ(version.tellings[1].as, agreements::Told::to_be_approved);
    ASSERT_TRUE(version.tellings[1].source_thing);
    EXPECT_EQ(version.tellings[1].source_thing->id.text(), "paper/plan");
    EXPECT_TRUE(page(record, "2016-06-29").versions[0].tellings.empty());
}

TEST(AnAgreement, ShowsWhoOwesItsPublication) {
    const WholeRecord record;
    EXPECT_TRUE(page(record, "2016-06-29").versions[0].owe_publication.empty());
    const VersionView version = page(record, "2016-06-30").versions[0];
    EXPECT_EQ(version.owe_publication.size(), 2u);
    ASSERT_EQ(version.publications.size(), 1u);
    EXPECT_EQ(version.publications[0].body.id.text(), "body/northamptonshire-commissioner");
    EXPECT_EQ(version.publications[0].where, "its website");
    const auto row = agreement_row(record.seen(Reader::public_, "2016-12-31"), kAlliance);
    EXPECT_EQ(row.owe_publication.size(), 2u);
}

TEST(AnAgreement, ShowsWhoBearsTheCostsSinceWhen) {
    const WholeRecord record;
    EXPECT_TRUE(page(record, "2016-06-29").shares.empty());
    const auto shares = page(record, "2016-06-30").shares;
    ASSERT_EQ(shares.size(), 1u);
    EXPECT_EQ(shares[0].from, day("2016-06-30"));
    EXPECT_EQ(shares[0].basis, agreements::Basis::net_budget);
    ASSERT_EQ(shares[0].shares.size(), 3u);
    EXPECT_EQ(shares[0].shares[2].share, BasisPoints{4000});
    ASSERT_TRUE(shares[0].source_thing);
    EXPECT_EQ(shares[0].source_thing->id.text(), "paper/plan");
}

TEST(TheAgreements, SayWhichVersionIsInForceAndWhoHasYetToSign) {
    const WholeRecord record;
    const auto rows = agreements_page(record.seen(Reader::public_, "2016-12-31"), {})->rows;
    ASSERT_EQ(rows.size(), 2u); // that made last first
    EXPECT_EQ(rows[0].agreement.id.text(), "agreement/forensics");
    EXPECT_EQ(rows[1].in_force, 1);
    EXPECT_EQ(rows[1].yet_to_sign.size(), 6u);
    EXPECT_EQ(rows[1].parties.size(), 6u);
    EXPECT_TRUE(agreements_page(record.seen(Reader::public_, "2016-06-23"), {})->rows.empty());
    const auto body = body_page(record.seen(Reader::public_, "2016-12-31"),
                                BodyId("body/nottinghamshire-commissioner"));
    ASSERT_EQ(body->agreements.size(), 1u);
    EXPECT_EQ(body->agreements[0].agreement.id.text(), kAlliance.text());
}

TEST(TheAgreements, AreChosenByStateAndBodyAndPutInOrder) {
    const WholeRecord record;
    const auto ids = [&](const char* as_at, Query query) {
        std::vector<std::string> found;
        const auto page = agreements_page(record.seen(Reader::public_, as_at), query);
        if (!page) return std::vector<std::string>{"no such page"};
        for (const AgreementRow& row : page->rows)
            found.emplace_back(row.agreement.id.slug());
        return found;
    };
    using Ids = std::vector<std::string>;
    const auto state = [](const char* word) { return Query{.state = word}; };
    const auto order = [](const char* word) { return Query{.sort = word}; };
    EXPECT_EQ(ids("2016-07-01", state("in_force")), (Ids{"forensics", "alliance"}));
    EXPECT_EQ(ids("2016-12-31", state("in_force")), Ids{"alliance"});
    EXPECT_EQ(ids("2016-12-31", state("ending")), Ids{"forensics"});
    EXPECT_EQ(ids("2016-06-29", state("not_in_force")), Ids{"alliance"});
    EXPECT_EQ(ids("2016-12-31", order("name")), (Ids{"alliance", "forensics"}));
    EXPECT_EQ(ids("2016-12-31", order("last_day")), (Ids{"forensics", "alliance"}));
    EXPECT_EQ(ids("2016-12-31", Query{.body = BodyId("body/nottinghamshire-commissioner")}),
              Ids{"alliance"});
    EXPECT_EQ(ids("2016-12-31", Query{.body = BodyId("body/leicestershire-commissioner")}),
              (Ids{"forensics", "alliance"}));
    EXPECT_EQ(ids("2016-12-31", state("nonsense")), Ids{"no such page"});
    EXPECT_EQ(ids("2016-12-31", order("nonsense")), Ids{"no such page"});
    const auto page = agreements_page(record.seen(Reader::public_, "2016-12-31"), {});
    EXPECT_EQ(page->bodies.size(), 6u);
}

TEST(AnAgreement, IsFoundByItsOtherNames) {
    const WholeRecord record;
    const auto found =
        thing_meant(record.seen(Reader::public_, "2016-12-31"), "the section 22 agreement");
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, thing(kAlliance));
}

TEST(Why, AnAgreementIsInForceIsItsSignaturesAndTheDecisionsBehindThem) {
    const WholeRecord record;
    const auto why = why_page(record.seen(Reader::public_, "2016-12-31"), thing(kAlliance));
    ASSERT_TRUE(why);
    ASSERT_GT(why->links.size(), 2u);
    EXPECT_EQ(why->links[0].kind, LinkKind::agreement);
    EXPECT_EQ(why->links[0].date, day("2016-06-30"));
    EXPECT_EQ(why->links[0].parts.size(), 6u);
    EXPECT_FALSE(why->links[0].missing);
    EXPECT_EQ(why->links[1].kind, LinkKind::decision);
    EXPECT_EQ(why->links[1].thing->id.text(), "decision/leicestershire/one");
    EXPECT_EQ(why->links[2].kind, LinkKind::resolution);
    const auto& lacks = why->not_recorded;
    EXPECT_NE(std::find(lacks.begin(), lacks.end(),
                        "the decision behind the signature of nottinghamshire commissioner"),
              lacks.end());
    const auto before = why_page(record.seen(Reader::public_, "2016-06-29"), thing(kAlliance));
    EXPECT_TRUE(before->links[0].missing);
    const auto& missing = before->not_recorded;
    EXPECT_NE(std::find(missing.begin(), missing.end(),
                        "the signature of nottinghamshire chief constable, awaited since 24 June "
                        "2016"),
              missing.end());
}

WhyPage why_of(const Story& story, const char* as_at) {
    const Seen seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                    [](const Text&) { return "Words."; });
    return why_page(seen, thing(kAlliance)).value();
}

std::size_t awaited(const WhyPage& why) {
    return static_cast<std::size_t>(
        std::count_if(why.not_recorded.begin(), why.not_recorded.end(), [](const std::string& one) {
            return one.find("awaited since") != std::string::npos;
        }));
}

/// The first of six signs on 2 March 2016 and withdraws the version on 1 May; no other has signed.
Story withdrawn_in_may() {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()))
        .by("office/leicestershire-commissioner")
        .on("2016-03-02")
        .given(agreements::SignAgreement{kAlliance, {}, {}})
        .on("2016-05-01")
        .given(agreements::WithdrawVersion{kAlliance, words("One of them will not sign it.")});
    return story;
}

TEST(Why, AVersionIsNotInForceIsThatItWasWithdrawnAndNotWhoHasNotSigned) {
    const Story story = withdrawn_in_may();
    const WhyPage before = why_of(story, "2016-04-30");
    EXPECT_EQ(before.links[0].says.at(0), "Not in force: 5 of 6 parties have yet to sign.");
    EXPECT_EQ(awaited(before), 5u);
    const WhyPage after = why_of(story, "2016-05-01");
    EXPECT_EQ(after.links[0].says.at(0), "Withdrawn on 1 May 2016, before all had signed it.");
    EXPECT_EQ(awaited(after), 0u);
    EXPECT_TRUE(after.links[0].missing);
}

TEST(Why, AVersionIsNotInForceThatAllHadSignedIsThatItWasWithdrawnAfter) {
    Story story = withdrawn_in_may();
    const auto left =
        story.state().agreements.agreements.at(kAlliance).version(1).unsigned_by(day("2016-04-30"));
    story.on("2016-03-05");
    for (const OfficeId& party : left)
        story.by(party.text()).given(agreements::SignAgreement{kAlliance, {}, {}});
    for (const char* as_at : {"2016-03-05", "2016-05-01"}) {
        const WhyPage why = why_of(story, as_at);
        EXPECT_EQ(why.links[0].says.at(0), "Signed by all on 5 March 2016, and withdrawn on 1 May "
                                           "2016: which of the two holds the parties must say.");
        EXPECT_TRUE(why.links[0].missing);
        EXPECT_EQ(awaited(why), 0u);
    }
}

} // namespace
} // namespace concordat::views::agreement_test
