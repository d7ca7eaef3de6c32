// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole record holds of the summer's meeting, and of the authority that came of it.
#include "domain/authority/given.hpp"
#include "views/given.hpp"

namespace concordat::views {

namespace {

using meetings::Power;

const MeetingId kSummer("meeting/summer");
const MeetingId kAutumn("meeting/autumn");
const RecommendationId kCentres("recommendation/centres");
const RecommendationId kSecret("recommendation/secret");
const SumId kSecretSum("sum/secret");
const DelegationId kSecretDelegation("delegation/secret");
const SeatId kSeat("seat/northamptonshire-commissioner");

meetings::CallMeeting called(const MeetingId& id, const char* on) {
    meetings::CallMeeting command;
    command.meeting = id;
    command.board = BoardId("board/programme");
    command.held_on = day(on);
    return command;
}

} // namespace

std::string WholeRecord::hide(std::string text) {
    secrets_.push_back("SECRET " + std::move(text) + " TERCES");
    return secrets_.back();
}

std::vector<meetings::Effect> WholeRecord::secret_effects() {
    meetings::ApproveSumEffect sum = centres();
    sum.sum = kSecretSum;
    sum.title = hide("title of a sum");
    sum.purposes = {{hide("purpose of a sum"), hide("what a purpose is"), {}},
                    {hide("later purpose of a sum"), {}, hide("further approval")}};
    meetings::GrantDelegationEffect delegation = officers();
    delegation.delegation = kSecretDelegation;
    delegation.title = hide("title of a delegation");
    delegation.sum = kSecretSum;
    delegation.until = hide("event that ends a delegation");
    delegation.conditions = {hide("condition of a delegation")};
    delegation.reports = hide("reporting duty of a delegation");
    std::vector<meetings::Effect> effects = secret_tasks();
    effects.insert(
        effects.begin(),
        {sum, delegation, meetings::ApproveAgreementEffect{AgreementId("agreement/forensics"), 1}});
    return effects;
}

void WholeRecord::add_proceedings() {
    using namespace meetings;
    auto open = presented(kCentres.text());
    open.meeting = kSummer;
    open.number = "1";
    open.text = said("Approve the sum for contact centres");
    meetings::GrantDelegationEffect to_officers = officers();
    to_officers.may = {Power::spend, Power::source};
    open.effects = {centres(), to_officers,
                    ApproveAgreementEffect{AgreementId("agreement/alliance"), 2}};
    auto exempt = presented(kSecret.text());
    exempt.meeting = kSummer;
    exempt.number = "2";
    exempt.agenda_item = "1";
    exempt.text = secret("text of an exempt item with effects");
    exempt.effects = secret_effects();
    story_.by("")
        .on("2016-08-01")
        .given(called(kSummer, "2016-09-08"))
        .on("2016-08-20")
        .given(MoveMeeting{kSummer, day("2016-09-15"), {}, {}, said("The hall is taken")})
        .given(AddAgendaItem{kSummer, "1", "Sites", Purpose::decision, Openness::exempt, "sites"})
        .given(AddAgendaItem{kSummer, "2", "Leases", Purpose::information, {}, "leases"})
        .on("2016-09-15")
        .given(UpgradeItem{kSummer, "2", {}, secret("reason of an upgrade of an exempt item")})
        .given(open)
        .given(exempt)
        .given(DeclareInterests{
            kSummer, kCentres, {{kSeat, Interest::personal, said("A relation works there")}}})
        .given(DeclareInterests{
            kSummer, kSecret, {{kSeat, Interest::personal, secret("interest in an exempt item")}}})
        .given(RecordStatement{BodyId("body/leicestershire-commissioner"),
                               kCentres,
                               {},
                               said("The costs must be watched"),
                               "Minutes"})
        .given(RecordStatement{BodyId("body/leicestershire-commissioner"),
                               kSecret,
                               {},
                               secret("statement on an exempt item"),
                               hide("source of a statement")})
        .given(AdjournMeeting{kSummer, said("It grew late")})
        .given(called(kAutumn, "2016-09-22"))
        .given(ContinueMeeting{kSummer, kAutumn})
        .on("2016-09-22");
    for (const RecommendationId& id : {kCentres, kSecret})
        story_.given(unanimous(id.text())).given(resolved(id.text()));
    add_minutes();
}

void WholeRecord::add_authority() {
    using namespace decisions;
    for (const std::string name : kNames) {
        auto both = adopting("decision/" + name + "/centres", "body/" + name + "-commissioner",
                             kCentres.text());
        both.limbs.push_back({2, {}, {{kSecret, {}, Adoption::adopted}}, {}});
        const bool conditional = name == "nottinghamshire";
        if (conditional) {
            both.limbs[0].adopts[0].as = Adoption::on_condition;
            both.limbs[0].adopts[0].condition = said("The costs are agreed");
        }
        story_.on("2016-09-29")
            .by("office/" + name + "-commissioner")
            .given(both)
            .given(signed_decision(both.decision.text()));
        if (conditional) story_.on("2016-10-03").given(MeetCondition{both.decision, kCentres, {}});
    }
    const DecisionId later("decision/northamptonshire/later");
    PrepareDecision revoking;
    revoking.decision = later;
    revoking.body = BodyId("body/northamptonshire-commissioner");
    revoking.title = "The order on the plan revoked in part";
    revoking.limbs = {
        {1, {}, {}, {{DecisionId("decision/northamptonshire/0059"), 2, Change::revoked}}}};
    story_.on("2016-10-20")
        .by("office/northamptonshire-commissioner")
        .given(revoking)
        .given(signed_decision(later.text()));
    add_draws();
}

void WholeRecord::add_draws() {
    using namespace authority;
    const BodyId payer("body/leicestershire-commissioner");
    const OfficeId delegate("office/leicestershire-chief-executive");
    MakeDraw hidden = draw_of("draw/secret", "£777");
    hidden.under = thing(kSecretDelegation);
    hidden.purpose = "SECRET purpose of a sum TERCES";
    hidden.what = hide("use of a draw");
    story_.on("2016-10-10")
        .by("")
        .given(SetSchemeOfConsent{payer,
                                  {{thing(delegate), {Power::spend}, money("£50k")}},
                                  "The scheme of corporate governance"})
        .by(delegate.text())
        .given(draw_of("draw/design", "£1k"))
        .given(hidden)
        .by("")
        .given(TellSpending{SpendingId("spending/early"), payer, money("£200"),
                            Date::on(day("2016-01-31")), "Consultants", "The annual report",
                            SumId("sum/centres")})
        .given(TellSpending{SpendingId("spending/secret"), payer, money("£300"),
                            Date::on(day("2016-01-31")), hide("what was spent"),
                            hide("source of spending"), kSecretSum})
        .on("2016-12-05")
        .by(delegate.text());
    hidden.draw = DrawId("draw/doubted");
    hidden.what = hide("use of a draw in doubt");
    story_.given(hidden)
        .by("")
        .on("2016-11-30")
        .given(EndDelegation{kSecretDelegation, hide("end of a delegation")});
    add_doubts();
}

/// Of what was drawn after the secret delegation had ended one body withdraws its part and one
/// confirms it; a decision is taken under the other delegation, and the office that drew under that
/// turns out to have been vacant.
void WholeRecord::add_doubts() {
    using namespace authority;
    const OfficeId delegate("office/leicestershire-chief-executive");
    const BodyId leicestershire("body/leicestershire-commissioner");
    const BodyId northamptonshire("body/northamptonshire-commissioner");
    const DrawId doubted("draw/doubted");
    decisions::PrepareDecision sourcing;
    sourcing.decision = DecisionId("decision/leicestershire/sourcing");
    sourcing.body = leicestershire;
    sourcing.title = "Architects to be sourced";
    sourcing.limbs = {{1, said("Source architects"), {}, {}}};
    DecideUnderDelegation taken;
    taken.decision = sourcing.decision;
    taken.delegation = DelegationId("delegation/officers");
    taken.power = Power::source;
    story_.on("2016-12-06")
        .by("office/leicestershire-commissioner")
        .given(ConfirmDraw{doubted, leicestershire, secret("why a draw was confirmed")})
        .by("office/northamptonshire-commissioner")
        .given(WithdrawDraw{doubted, northamptonshire, secret("why a draw was withdrawn")})
        .on("2016-12-08")
        .by(delegate.text())
        .given(sourcing)
        .given(taken)
        .on("2016-12-12")
        .given(draw_of("draw/vacant", "£2k"))
        .on("2016-12-10")
        .by("")
        .given(parties::TellVacancy{delegate});
}

} // namespace concordat::views
