// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/given_history.hpp"

namespace concordat {

using namespace authority;

void History::about_authority() {
    switch (below(13)) {
    case 0:
        return act(TellSpending{SpendingId(id("spending", 200)), BodyId(body()), some_money(),
                                Date::on(some_day()), "Consultants", "The annual report", sum()});
    case 1:
        if (one_in(4)) act(EndDelegation{delegation(), "The stage begins."});
        return;
    case 2:
        return act(SetSchemeOfConsent{BodyId(body()),
                                      {{thing(office()), {Power::spend}, some_money()},
                                       {ThingId("role/0"), {Power::spend}, {}}},
                                      "The scheme of consent"});
    case 3:
        return one_in(3) ? decide_for_the_body() : answer_doubt();
    case 4:
    case 5:
        return authorise();
    default:
        return draw();
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
    return effect;
}

meetings::GrantDelegationEffect History::some_delegation() {
    meetings::GrantDelegationEffect effect = officers();
    effect.delegation = delegation();
    effect.delegates = {ThingId("office/leicestershire-chief-executive"),
                        ThingId(one_in(2) ? "role/0" : "office/nottinghamshire-chief-executive")};
    effect.may.push_back(any<Power>(6));
    effect.sum = sum();
    effect.limit = one_in(2) ? std::optional(some_money()) : std::nullopt;
    if (one_in(4)) effect.act = meetings::Delegates::all_together;
    if (one_in(4)) effect.until = "The stage begins.";
    if (one_in(6)) effect.until_agreed = item();
    if (one_in(4)) effect.severally = true;
    return effect;
}

void History::authorise() {
    auto asked = presented(fmt::format("recommendation/sum-{}", step_));
    asked.meeting = meeting();
    const auto* called = story_.state().meetings.meetings.find(asked.meeting);
    if (called != nullptr) on(called->on);
    const auto sum = some_sum();
    auto delegation = some_delegation();
    if (!one_in(8)) delegation.sum = sum.sum;
    asked.effects = {sum, delegation};
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

void History::answer_doubt() {
    const Authority& authority = story_.state().authority;
    std::vector<std::pair<DrawId, BodyId>> open;
    for (const DrawId& id : authority.draws.keys()) {
        for (const Doubt& doubt : authority.draws.at(id).doubts) {
            for (const BodyId& body : doubt.concerned)
                open.emplace_back(id, body);
        }
    }
    if (open.empty()) return answer_doubt_of_a_decision();
    const auto& [id, body] = open[chosen(open.size())];
    on(some_day() + 40);
    story_.by(fmt::format("office/{}", body.text().substr(5)));
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
    story_.by(fmt::format("office/{}", all.at(id).body.text().substr(5)));
    if (one_in(2)) return act(decisions::ConfirmDecision{id, some_words()});
    act(decisions::WithdrawDecision{id, some_words()});
}

void History::decide_for_the_body() {
    on(some_day() + 20);
    DecideUnderDelegation command;
    command.decision = known_decision();
    const ThingId under = in_force();
    if (kind_of(under.text()) != DelegationKind::kName) return;
    command.delegation = DelegationId(under.text());
    command.power = any<Power>(6);
    story_.by("office/leicestershire-chief-executive");
    act(std::move(command));
}

ThingId History::in_force() {
    const State& state = story_.state();
    std::vector<ThingId> holding;
    for (const DelegationId& id : state.authority.delegations.keys()) {
        const auto standing = delegation_on(ground_of(state), id, day_).standing;
        if (standing.holds(day_)) holding.push_back(thing(id));
    }
    if (holding.empty() || one_in(8)) return one_in(2) ? thing(sum()) : thing(delegation());
    return holding[chosen(holding.size())];
}

void History::draw() {
    on(some_day() + 20);
    MakeDraw command;
    command.draw = DrawId(id("draw", 2000));
    command.under = in_force();
    command.what = "Architects";
    command.purpose = one_in(8) ? "award" : one_in(2) ? "design" : "review";
    if (!one_in(8)) command.amount = Money{1 + below(one_in(4) ? 1'000'000 : 60'000)};
    if (one_in(3)) command.together_with = {OfficeId("office/nottinghamshire-chief-executive")};
    story_.by(one_in(8) ? office().text() : "office/leicestershire-chief-executive");
    act(std::move(command));
}

} // namespace concordat
