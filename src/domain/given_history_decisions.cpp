// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_history.hpp"

#include <algorithm>

namespace concordat {

using namespace decisions;

void History::about_decisions() {
    const SchemeId scheme(id("scheme", 4));
    const std::string number = std::to_string(below(60));
    switch (below(18)) {
    case 0:
        return act(SetReferenceScheme{
            scheme, BodyId(body()), "Order", "A{number}", {}, {}, {any<Step>(2)}, {{"key", 28}}});
    case 1:
    case 2:
        return act(GiveReference{known_decision(), scheme, "A" + number});
    case 3:
        if (one_in(12)) return act(EndReferenceScheme{scheme});
        if (one_in(3)) return act(RecordReceipt{known_decision()});
        return act(ExplainGap{scheme, "A" + number, some_words()});
    case 4:
        return act(AddAlias{known_decision(), number});
    case 5:
        return add_part(number);
    case 6:
    case 9:
        return disclose();
    case 7:
        return one_in(2) ? act(PublishDecision{known_decision()}) : meet_condition();
    case 8:
        by(std::string("office/") + kNames[below(3)] + "-chief-executive");
        return act(ApproveAsOfficer{known_decision()});
    case 10:
        return determine();
    case 11:
    case 12:
        return sign(known_decision());
    default:
        return prepare_and_sign();
    }
}

void History::meet_condition() {
    std::vector<std::pair<RecommendationId, Ratification>> conditional;
    for (const RecommendationId& id : story_.state().decisions.ratifications.keys()) {
        for (const Ratification& one : story_.state().decisions.ratifications_of(id)) {
            if (one.as == Adoption::on_condition) conditional.emplace_back(id, one);
        }
    }
    if (conditional.empty()) return;
    const auto& [id, one] = conditional[chosen(conditional.size())];
    by(fmt::format("office/{}", one.body.text().substr(5)));
    act(MeetCondition{one.decision, id, one.text});
}

void History::add_part(const std::string& name) {
    Part part{name, "Part", any<Disclosure>(3), "commercial", some_words(), {}, {}, {}};
    if (part.disclosure == Disclosure::public_ && !one_in(8)) {
        part.exemption.reset();
        part.reason.reset();
    } else if (part.disclosure == Disclosure::non_public && one_in(2)) {
        // Nobody discloses it later: that asks for its name.
        part.part = fmt::format("secret-{}", step_);
        part.words = some_secret();
    }
    act(AddDecisionPart{known_decision(), std::move(part)});
}

void History::disclose() {
    std::vector<std::pair<DecisionId, Part>> parts;
    story_.state().decisions.decisions.for_each([&](const DecisionId& id, const Decision& made) {
        for (const Dated<Part>& stated : made.parts) {
            const Part& part = *stated.latest();
            if (!part.part.starts_with("secret") && part.disclosure != Disclosure::public_)
                parts.emplace_back(id, part);
        }
    });
    if (parts.empty()) return;
    std::sort(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
        return std::pair(one.first, one.second.part) < std::pair(other.first, other.second.part);
    });
    const auto& [id, part] = parts[chosen(parts.size())];
    on(some_day() + 10);
    if (part.disclosure == Disclosure::non_public)
        return act(DisclosePart{id, part.part, some_words()});
    act(StateDisclosure{id, part.part, Disclosure::public_, {}, {}, {}, {}});
}

void History::determine() {
    const DecisionId id = known_decision();
    const Decision* made = story_.state().decisions.decisions.find(id);
    if (made != nullptr && !one_in(8)) by(fmt::format("office/{}", made->body.text().substr(5)));
    DeterminePublicInterest command{id, any<PublicInterest>(2), some_words(), {}, {}, {}};
    if (one_in(2)) command.instrument = SchemeId(this->id("scheme", 4));
    if (one_in(3)) command.exemption = "commercial";
    if (made != nullptr && !made->determinations.empty() && !one_in(4))
        command.changed_because = some_words();
    act(std::move(command));
}

void History::prepare_and_sign() {
    PrepareDecision prepared = adopting(decision().text(), body(),
                                        item(one_in(3) ? Wanted::any : Wanted::resolved).text());
    prepared.follows.reset();
    Adopts& adopts = prepared.limbs[0].adopts[0];
    if (one_in(5)) adopts.as = any<Adoption>(6);
    if (one_in(10)) adopts.as = Adoption::on_condition;
    if (adopts.as == Adoption::on_condition && one_in(2)) adopts.if_agreed = item();
    if (one_in(5)) adopts.text = 1 + below(2);
    prepared.limbs[0].words = some_words();
    if (one_in(3)) prepared.limbs.push_back({2, some_words(), {{item(), {}, {}}}});
    if (one_in(3)) prepared.received = some_day();
    if (one_in(3)) prepared.limbs[0].changes = {{own_decision(prepared.body), {}, any<Change>(2)}};
    if (one_in(4)) prepared.notice_class = "key";
    if (one_in(4)) prepared.authority = BodyId(body());
    const DecisionId id = prepared.decision;
    act(std::move(prepared));
    if (!one_in(4)) sign(id);
}

DecisionId History::own_decision(const BodyId& of) {
    std::vector<DecisionId> own;
    story_.state().decisions.decisions.for_each([&](const DecisionId& id, const auto& made) {
        if (made.body == of && made.decided) own.push_back(id);
    });
    if (own.empty() || one_in(8)) return known_decision();
    std::sort(own.begin(), own.end());
    return own[chosen(own.size())];
}

void History::sign(const DecisionId& id) {
    const Decision* made = story_.state().decisions.decisions.find(id);
    if (made != nullptr && !one_in(8)) by(fmt::format("office/{}", made->body.text().substr(5)));
    std::optional<Day> later;
    if (one_in(4)) later = some_day() + 20;
    SignDecision command{id, any<Declaration>(4), later, {}, {}};
    if (one_in(6)) command.decided_by = office();
    if (one_in(6)) command.recorded_by = office();
    act(std::move(command));
}

} // namespace concordat
