// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat {

namespace {

BodyId commissioner(const std::string& name) {
    return BodyId("body/" + name + "-commissioner");
}

} // namespace

Money money(std::string_view written) {
    return parse_money(written).value();
}

authority::Ground ground_of(const State& state) {
    return {state.parties, state.meetings, state.decisions, state.authority, state.agreements};
}

meetings::ApproveSumEffect centres() {
    meetings::ApproveSumEffect effect;
    effect.sum = SumId("sum/centres");
    effect.title = "The sum for contact centres";
    effect.amount = money("£125k");
    effect.purposes = {{"design", {}, {}}, {"review", {}, {}}, {"award", {}, "full business case"}};
    effect.payers = {{commissioner("leicestershire"), BasisPoints{4'000}},
                     {commissioner("northamptonshire"), BasisPoints{3'500}},
                     {commissioner("nottinghamshire"), BasisPoints{2'500}}};
    return effect;
}

meetings::GrantDelegationEffect officers() {
    meetings::GrantDelegationEffect effect;
    effect.delegation = DelegationId("delegation/officers");
    effect.title = "The delegation to responsible officers";
    for (const char* name : kNames)
        effect.grantors.push_back(commissioner(name));
    effect.delegates = {ThingId("office/leicestershire-chief-executive"), ThingId("role/lead")};
    effect.may = {meetings::Power::spend};
    effect.sum = SumId("sum/centres");
    return effect;
}

Story agreed_with(std::vector<meetings::Effect> effects) {
    auto item = presented("recommendation/one");
    item.effects = std::move(effects);
    Story story = a_board_of_six();
    story
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(std::move(item))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    return story;
}

void ratify(Story& story, const std::string& name, const char* on, std::optional<Day> effective) {
    const std::string decision = "decision/" + name;
    story.on(on)
        .by("office/" + name + "-commissioner")
        .given(adopting(decision, "body/" + name + "-commissioner", "recommendation/one"))
        .given(
            decisions::SignDecision{DecisionId(decision), decisions::Declaration::none, effective});
}

Story in_force_with(std::vector<meetings::Effect> effects) {
    Story story = agreed_with(std::move(effects));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.on("2016-03-01").by("office/leicestershire-chief-executive");
    return story;
}

authority::MakeDraw draw_of(std::string_view draw, std::string_view amount) {
    authority::MakeDraw command;
    command.draw = DrawId(draw);
    command.under = ThingId("delegation/officers");
    command.what = "Architects";
    command.purpose = "design";
    command.amount = money(amount);
    return command;
}

} // namespace concordat
