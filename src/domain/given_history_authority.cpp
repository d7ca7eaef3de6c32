// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/draw_rules.hpp"
#include "domain/authority/given.hpp"
#include "domain/given_history.hpp"

namespace concordat {

using namespace authority;

void History::about_authority() {
    switch (below(13)) {
    case 0:
        return act(TellSpending{SpendingId(id("spending", 200)), BodyId(body()), some_money(),
                                Date::on(some_day()), "Consultants", "The annual report",
                                one_in(8) ? sum() : known_sum()});
    case 1:
    case 6:
        return end_delegation();
    case 2:
        return act(SetSchemeOfConsent{BodyId(body()),
                                      {{thing(office()), {Power::spend}, some_money()},
                                       {ThingId("role/0"), {Power::spend}, {}}},
                                      "The scheme of consent"});
    case 3:
        if (!one_in(3)) return answer_doubt();
        on(some_day() + 20);
        return decide_for_the_body(in_force());
    case 4:
        return one_in(3) ? agree_in_secret() : authorise();
    case 5:
        return authorise();
    default:
        on(some_day() + 20);
        return draw(in_force(), Money{1 + below(one_in(4) ? 1'000'000 : 60'000)});
    }
}

meetings::ApproveSumEffect History::some_sum() {
    meetings::ApproveSumEffect effect = centres();
    effect.sum = sum();
    effect.amount = some_money();
    if (one_in(4)) effect.kind = meetings::AmountKind::estimate;
    if (one_in(4)) effect.severally = true;
    if (one_in(6)) effect.through = some_day() + 40;
    if (one_in(6)) effect.from = some_day() + 5;
    if (one_in(3)) effect.payers.clear();
    if (one_in(8)) effect.payers = {{BodyId(body()), BasisPoints{below(10'001)}}};
    if (one_in(4)) {
        effect.payers.clear();
        effect.by_agreement = agreement();
    }
    return effect;
}

meetings::GrantDelegationEffect History::some_delegation() {
    meetings::GrantDelegationEffect effect = officers();
    effect.delegation = delegation();
    effect.delegates = {ThingId("office/leicestershire-chief-executive"),
                        ThingId(one_in(2) ? "role/0" : "office/nottinghamshire-chief-executive")};
    effect.may.push_back(one_in(2) ? Power::decide : any<Power>(6));
    effect.sum = sum();
    effect.limit = one_in(2) ? std::optional(some_money()) : std::nullopt;
    if (one_in(4)) effect.act = meetings::Delegates::all_together;
    if (one_in(4)) effect.until = "The stage begins.";
    if (one_in(6)) effect.until_agreed = item();
    if (one_in(4)) effect.severally = true;
    return effect;
}

void History::authorise() {
    auto sum = some_sum();
    auto delegation = some_delegation();
    if (!one_in(4)) { // else of an id that may be taken
        sum.sum = SumId(fmt::format("sum/agreed-{}", step_));
        delegation.delegation = DelegationId(fmt::format("delegation/agreed-{}", step_));
    }
    if (!one_in(8)) delegation.sum = sum.sum;
    agree({sum, delegation});
    on(day_ + (20 + below(20)));
    const ThingId under = thing(delegation.delegation);
    for (int tries = 0; tries < 2; ++tries)
        decide_for_the_body(under);
    for (int draws = below(4); draws > 0; --draws)
        draw(under, Money{1 + below(static_cast<int>(sum.amount.pence))});
}

void History::agree(std::vector<meetings::Effect> effects) {
    auto asked = presented(fmt::format("recommendation/agreed-{}", step_));
    asked.meeting = meeting_from(some_day());
    asked.effects = std::move(effects);
    const auto* called = story_.state().meetings.meetings.find(asked.meeting);
    if (called != nullptr) on(called->on);
    const RecommendationId item = asked.recommendation;
    act(std::move(asked));
    act(unanimous(item.text()));
    act(meetings::ResolveRecommendation{item});
    for (const std::string name : kNames) {
        if (one_in(8)) continue;
        const DecisionId taken(fmt::format("decision/{}-{}", name, step_));
        act(adopting(taken.text(), "body/" + name + "-commissioner", item.text()));
        sign(taken);
    }
}

void History::agree_in_secret() {
    auto asked = presented(fmt::format("recommendation/secret-{}", step_));
    asked.meeting = meeting_from(some_day());
    const auto* called = story_.state().meetings.meetings.find(asked.meeting);
    if (called == nullptr) return;
    on(called->on);
    asked.agenda_item = fmt::format("secret-{}", step_);
    act(meetings::AddAgendaItem{
        asked.meeting, *asked.agenda_item, "Item", {}, meetings::Openness::exempt, "commercial"});
    asked.text = some_secret();
    auto sum = some_sum();
    sum.sum = SumId(fmt::format("sum/secret-{}", step_));
    sum.title = secret();
    sum.purposes = {{"design", secret(), {}}};
    auto delegation = some_delegation();
    delegation.delegation = DelegationId(fmt::format("delegation/secret-{}", step_));
    delegation.sum = sum.sum;
    delegation.title = secret();
    delegation.conditions = {secret()};
    meetings::SetActionEffect action;
    action.action = ActionId(fmt::format("action/secret-{}", step_));
    action.what = secret();
    action.owner = some_owner();
    meetings::CommissionPaperEffect paper;
    paper.commission = CommissionId(fmt::format("commission/secret-{}", step_));
    paper.title = secret();
    paper.asked_of = some_owner();
    asked.effects = {sum, delegation, action, paper};
    const RecommendationId item = asked.recommendation;
    act(std::move(asked));
    auto votes = unanimous(item.text());
    act(std::move(votes));
    act(meetings::ResolveRecommendation{item});
    for (const std::string name : kNames) {
        const DecisionId taken(fmt::format("decision/secret-{}-{}", name, step_));
        auto prepared = adopting(taken.text(), "body/" + name + "-commissioner", item.text());
        prepared.limbs[0].words = some_secret();
        act(std::move(prepared));
        sign(taken);
    }
    authority::MakeDraw hidden;
    hidden.draw = DrawId(fmt::format("draw/secret-{}", step_));
    hidden.under = thing(delegation.delegation);
    hidden.what = secret();
    hidden.purpose = "design";
    hidden.amount = Money{1 + below(50'000)};
    on(day_ + below(20));
    by("office/leicestershire-chief-executive");
    act(std::move(hidden));
}

void History::end_delegation() {
    const Authority& authority = story_.state().authority;
    DelegationId id = known(authority.delegations, "delegation", 150);
    const auto draws = authority.draws.keys();
    if (!draws.empty() && !one_in(6)) {
        const Draw& draw = authority.draws.at(draws[chosen(draws.size())]);
        if (kind_of(draw.under.text()) == DelegationKind::kName) {
            id = DelegationId(draw.under.text());
            on(draw.on + -below(5)); // so late that the draw is in doubt
        }
    }
    act(EndDelegation{id, "The stage begins."});
    for (int answers = 0; answers < 4; ++answers)
        answer_doubt();
}

void History::answer_doubt() {
    const Authority& authority = story_.state().authority;
    std::vector<std::tuple<DrawId, BodyId, Day>> open;
    for (const DrawId& id : authority.draws.keys()) {
        for (const Doubt& doubt : authority.draws.at(id).doubts) {
            for (const BodyId& body : doubt.concerned) {
                if (doubt.answer_of(body) == nullptr || one_in(8))
                    open.emplace_back(id, body, doubt.since);
            }
        }
    }
    if (open.empty() || one_in(6)) return answer_doubt_of_a_decision();
    const auto& [id, body, since] = open[chosen(open.size())];
    on(since + below(40));
    by(fmt::format("office/{}", body.text().substr(5)));
    if (one_in(2)) return act(ConfirmDraw{id, body, some_words()});
    act(WithdrawDraw{id, body, some_words()});
}

void History::answer_doubt_of_a_decision() {
    const auto& all = story_.state().decisions.decisions;
    std::vector<DecisionId> open;
    for (const DecisionId& id : all.keys()) {
        if (all.at(id).is_in_doubt(kLastDay)) open.push_back(id);
    }
    if (open.empty()) return;
    const DecisionId id = open[chosen(open.size())];
    on(some_day() + 40);
    by(fmt::format("office/{}", all.at(id).body.text().substr(5)));
    if (++answers_ % 2 == 0) return act(decisions::ConfirmDecision{id, some_words()});
    act(decisions::WithdrawDecision{id, some_words()});
}

void History::decide_for_the_body(const ThingId& under) {
    if (kind_of(under.text()) != DelegationKind::kName) return;
    DecideUnderDelegation command;
    command.decision = DecisionId(fmt::format("decision/under-{}-{}", step_, below(100)));
    command.delegation = DelegationId(under.text());
    command.power = one_in(4) ? any<Power>(6) : Power::decide;
    decisions::PrepareDecision prepared;
    prepared.decision = command.decision;
    prepared.body = BodyId(one_in(4) ? body() : "body/leicestershire-commissioner");
    prepared.title = "Decision";
    prepared.limbs = {{1, some_words(), {}}};
    act(std::move(prepared));
    if (one_in(4)) command.decision = known_decision();
    by("office/leicestershire-chief-executive");
    act(std::move(command));
}

ThingId History::in_force() {
    const State& state = story_.state();
    std::vector<ThingId> holding;
    for (const DelegationId& id : state.authority.delegations.keys()) {
        const Ground ground = ground_of(state);
        const DelegationStanding known = delegation_on(ground, id, day_);
        if (known.standing.holds(day_) && !ended_by(ground, id, known.terms, day_))
            holding.push_back(thing(id));
    }
    if (holding.empty() || one_in(8)) return one_in(2) ? thing(sum()) : thing(delegation());
    return holding[chosen(holding.size())];
}

void History::draw(const ThingId& under, Money about) {
    MakeDraw command;
    command.draw = DrawId(id("draw", 2000));
    command.under = under;
    command.what = "Architects";
    command.purpose = one_in(8) ? "award" : one_in(2) ? "design" : "review";
    if (!one_in(8)) command.amount = about;
    if (one_in(3)) command.together_with = {OfficeId("office/nottinghamshire-chief-executive")};
    by(one_in(8) ? office().text() : "office/leicestershire-chief-executive");
    act(std::move(command));
}

} // namespace concordat
