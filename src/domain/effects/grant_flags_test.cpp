// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

#include <algorithm>

namespace concordat::grant_flags_test {
namespace {

using authority::Consent;
using meetings::Power;

const BodyId kGrantor("body/leicestershire-commissioner");
const ThingId kOwn("office/leicestershire-chief-executive");
const char* const kRule = "delegation.outside-consent";
const char* const kOfficers = "delegation/officers";

/// The delegation to the chief executive of Leicestershire's commissioner, agreed in December; the
/// commissioner's scheme lets offices do this, and nothing is known of the others' schemes.
Story with_scheme(std::vector<Consent> consents, meetings::GrantDelegationEffect grant) {
    grant.delegates = {kOwn};
    Story story = agreed_with({centres(), std::move(grant)});
    story.on("2016-01-01").given(authority::SetSchemeOfConsent{kGrantor, std::move(consents), {}});
    return story;
}

meetings::GrantDelegationEffect up_to(const char* limit) {
    auto grant = officers();
    grant.limit = money(limit);
    return grant;
}

/// Whether the grant is flagged as outside the scheme of the commissioner who has one.
bool is_held_against_scheme(const State& state) {
    const auto* flags = state.record.flags_on.find(ThingId(kOfficers));
    return flags != nullptr && std::any_of(flags->begin(), flags->end(), [&](const FlagId& id) {
               return state.record.flags.at(id).says.starts_with(
                   "The scheme of consent of leicestershire commissioner does not let ");
           });
}

TEST(AGrant, OutsideTheGrantorsSchemeIsFlaggedWithWhoseAndWhat) {
    auto signs = officers();
    signs.may = {Power::spend, Power::sign};
    Story story = with_scheme({{kOwn, {Power::spend}, {}}}, signs);
    ratify(story, "leicestershire", "2016-02-23");
    story.then_flagged(kRule, kOfficers).then([](const State& state) {
        EXPECT_EQ(open_flag(state, ThingId(kOfficers), kRule)->says,
                  "The scheme of consent of leicestershire commissioner does not let Chief "
                  "Executive sign: what it grants here is good only so far as "
                  "an agreement in force lets it.");
    });
}

TEST(AGrant, WithinTheSchemeOrToItsOwnOfficeWithoutOneIsNotFlagged) {
    Story story = with_scheme({{kOwn, {Power::spend}, {}}}, officers());
    ratify(story, "leicestershire", "2016-02-23");
    story.then_not_flagged(kRule, kOfficers);
    auto own = officers();
    own.delegates = {kOwn};
    Story without = agreed_with({centres(), own});
    ratify(without, "leicestershire", "2016-02-23");
    without.then_not_flagged(kRule, kOfficers);
}

TEST(AGrant, ToAnOfficeOfAnotherIsFlaggedWhereNothingIsOnRecordThatLetsIt) {
    auto others = officers();
    others.delegates = {kOwn};
    Story story = agreed_with({centres(), others});
    ratify(story, "northamptonshire", "2016-02-23");
    story.then_flagged(kRule, kOfficers).then([](const State& state) {
        EXPECT_EQ(open_flag(state, ThingId(kOfficers), kRule)->says,
                  "Chief Executive is no office of northamptonshire commissioner, and neither a "
                  "scheme of consent nor an agreement in force is on record by which it may act "
                  "for it.");
    });
    Story let = agreed_with({centres(), others});
    let.by("").given(agreement_of_six("agreement/alliance"));
    sign_by_all(let, "agreement/alliance");
    ratify(let, "northamptonshire", "2016-02-23");
    let.then_not_flagged(kRule, kOfficers);
}

TEST(AGrant, AboveTheLimitOfTheSchemeIsFlagged) {
    const std::vector<Consent> consents{{kOwn, {Power::spend}, money("£50k")}};
    Story above = with_scheme(consents, up_to("£50,000.01"));
    ratify(above, "leicestershire", "2016-02-23");
    above.then_flagged(kRule, kOfficers);
    Story within = with_scheme(consents, up_to("£50k"));
    ratify(within, "leicestershire", "2016-02-23");
    within.then_not_flagged(kRule, kOfficers);
}

TEST(AGrant, OfAnotherBodyIsHeldAgainstItsOwnSchemeOnly) {
    Story story = with_scheme({{kOwn, {Power::sign}, {}}}, officers());
    ratify(story, "northamptonshire", "2016-02-23");
    EXPECT_FALSE(is_held_against_scheme(story.state()));
    ratify(story, "leicestershire", "2016-02-24");
    EXPECT_TRUE(is_held_against_scheme(story.state()));
}

TEST(AGrant, IsHeldAgainstTheSchemeOfItsDay) {
    auto own = officers();
    own.delegates = {kOwn};
    Story story = agreed_with({centres(), own});
    story.on("2016-02-24")
        .given(authority::SetSchemeOfConsent{kGrantor, {{kOwn, {Power::sign}, {}}}, {}});
    ratify(story, "leicestershire", "2016-02-23");
    story.then_not_flagged(kRule, kOfficers);
}

TEST(AGrant, IsFlaggedByASchemeOfItsDayThatIsEnteredLater) {
    const authority::SetSchemeOfConsent scheme{kGrantor, {{kOwn, {Power::sign}, {}}}, {}};
    auto grant = officers();
    grant.delegates = {kOwn};
    for (const auto& [from, flagged] : {std::pair("2016-02-23", true), {"2016-02-24", false}}) {
        Story story = agreed_with({centres(), grant});
        ratify(story, "leicestershire", "2016-02-23");
        story.then_not_flagged(kRule, kOfficers).by("").on(from).when(scheme);
        flagged ? story.then_flagged(kRule, kOfficers) : story.then_not_flagged(kRule, kOfficers);
    }
}

TEST(AGrant, IsFlaggedOnceWhereOneDecisionAdoptsSeveral) {
    const char* const grantor = "body/leicestershire-commissioner";
    const char* const items[] = {"recommendation/one", "recommendation/two"};
    const char* const granted[] = {kOfficers, "delegation/others"};
    Story story = a_board_of_six();
    auto decision = adopting("decision/both", grantor, items[0]);
    for (int i = 0; i < 2; ++i) {
        auto grant = officers();
        grant.delegation = DelegationId(granted[i]);
        grant.delegates = {kOwn};
        grant.may = {Power::sign};
        grant.sum.reset();
        auto item = presented(items[i]);
        item.effects = {grant};
        story.given(item).given(unanimous(items[i])).given(resolved(items[i]));
        if (i == 0) continue;
        decision.limbs.push_back(adopting("decision/both", grantor, items[i]).limbs[0]);
        decision.limbs.back().number = 2;
    }
    story.on("2016-02-23")
        .by("office/leicestershire-commissioner")
        .given(decision)
        .given(signed_decision("decision/both"))
        .by("")
        .on("2016-01-01")
        .when(authority::SetSchemeOfConsent{kGrantor, {{kOwn, {Power::settle_wording}, {}}}, {}})
        .then_events("SchemeOfConsentSet FlagRaised FlagRaised")
        .then_flagged(kRule, granted[0])
        .then_flagged(kRule, granted[1]);
}

TEST(AGrant, OutsideTheSchemeIsUsedAllTheSame) {
    Story story = with_scheme({{kOwn, {Power::sign}, {}}}, officers());
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.on("2016-03-01").by(kOwn.text()).when(draw_of("draw/one", "£1k")).then_accepted();
}

} // namespace
} // namespace concordat::grant_flags_test
