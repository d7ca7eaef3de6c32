// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/given.hpp"

namespace concordat::views {

void WholeRecord::add_agreement() {
    using namespace agreements;
    const AgreementId id("agreement/alliance");
    MakeAgreement made = agreement_of_six(id.text());
    made.title = "Alliance " + std::string(kHostile);
    made.made_under = "section 22A of the Police Act 1996";
    made.other_names = {"the section 22 agreement"};
    made.terms.commences = day("2016-06-28");
    made.terms.text = secret("words of an agreement nobody has published");
    StateConsiderations stated = all_considered(id.text());
    stated.reasons = secret("reasons of an agreement nobody has published");
    const SignAgreement sign{id, {}, {}};
    story_.on("2016-06-24")
        .given(made)
        .by("office/leicestershire-commissioner")
        .given(stated)
        .given(SignAgreement{id, {}, DecisionId("decision/leicestershire/one")});
    for (const OfficeId& party : made.terms.parties) {
        if (party.slug() == "leicestershire-commissioner") continue;
        const bool last = party.slug() == "nottinghamshire-chief-constable";
        story_.on(last ? "2016-06-30" : "2016-06-25").by(party.text()).given(sign);
    }
    story_.on("2016-06-30")
        .given(TellAgreement{id, {}, Told::signed_, Date::on(day("2016-06-06")), "A briefing"})
        .given(
            TellAgreement{id, {}, Told::to_be_approved, Date::on(day("2016-06-23")), "paper/plan"})
        .by("office/northamptonshire-commissioner")
        .given(PublishAgreement{id, {}, Published::fact, "its website"});
    story_.by("")
        .on("2016-06-30")
        .given(SetCostShares{id,
                             Basis::net_budget,
                             {{BodyId("body/leicestershire-commissioner"), {3500}},
                              {BodyId("body/northamptonshire-commissioner"), {2500}},
                              {BodyId("body/nottinghamshire-commissioner"), {4000}}},
                             "paper/plan"});
    VaryAgreement varied{id, made.terms, day("2019-03-31")};
    varied.terms.notice_months.reset();
    story_.by("").on("2016-07-10").given(varied);
}

/// Of two forces: under notice, partly consented to be ended, then directed to go on.
void WholeRecord::add_agreement_that_ends() {
    using namespace agreements;
    const AgreementId id("agreement/forensics");
    const ServiceId laboratory("service/laboratory");
    const ServiceId forensics("service/forensics");
    const BodyId ministry("body/home-office");
    const OfficeId secretary("office/home-secretary");
    const BodyId leicestershire("body/leicestershire-commissioner");
    const BodyId northamptonshire("body/northamptonshire-commissioner");
    MakeAgreement made = agreement_of_six(id.text());
    made.title = "Forensics " + std::string(kHostile);
    made.terms.parties.resize(4);
    made.terms.partners.resize(2);
    made.terms.exit_days = 60;
    story_.on("2016-07-01").by("").given(made);
    for (const OfficeId& party : made.terms.parties)
        story_.by(party.text()).given(SignAgreement{id, {}, {}});
    story_.by("")
        .given(OpenService{forensics, id, "Scene " + std::string(kHostile), leicestershire})
        .given(OpenService{laboratory, id, "Laboratory", {}})
        .given(parties::AddBody{ministry, "Home Office", parties::BodyKind::ministry})
        .given(parties::AddOffice{secretary, "Home Secretary", {}, ministry})
        .on("2016-08-01")
        .by("office/northamptonshire-commissioner")
        .given(GiveNotice{id,
                          NoticeTo::end,
                          {},
                          DecisionId("decision/northamptonshire/0059"),
                          secret("reasons of a notice nobody has published")})
        .by("office/leicestershire-chief-constable")
        .on("2016-08-20")
        .given(EndAgreement{id, day("2017-03-31"), {}})
        .by("")
        .on("2016-09-01")
        .given(SetExitLine{forensics,
                           {leicestershire, northamptonshire},
                           day("2016-12-01"),
                           Readiness::ready,
                           {{leicestershire, {4'000'000}}},
                           "paper/plan"})
        .by(secretary.text())
        .on("2016-11-01")
        .given(DirectAgreement{id, day("2017-01-31"), "section 23FA"})
        .by("")
        .on("2016-11-10")
        .given(TellDropOut{id, OfficeId("office/leicestershire-chief-constable"), "An order"});
}

} // namespace concordat::views
