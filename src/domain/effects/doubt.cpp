// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/doubt.hpp"

#include "domain/authority/draw_ground.hpp"
#include "domain/effects/settle.hpp"
#include "domain/programme/permission.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using authority::AskedKey;
using authority::Draw;
using authority::DrawKey;

constexpr const char* kDrawInDoubt = "draw.in-doubt";
constexpr const char* kDecisionInDoubt = "decision.in-doubt";

/// Looks at uses dated from a day on, each once, for one cause.
class Looking {
public:
    Looking(std::vector<Consequence>& follows, const Ground& ground, ThingId cause, Day from)
        : Looking(follows, ground, std::move(cause), from, from) {}
    /// What is dated from the day on, in doubt since another, or since its own where that is later.
    Looking(std::vector<Consequence>& follows, const Ground& ground, ThingId cause, Day from,
            Day since)
        : follows_(follows), ground_(ground), cause_(std::move(cause)), from_(from), since_(since) {
    }

    void at_uses_of(const RecommendationId& asked_by) {
        for (const meetings::Wording& wording :
             ground_.meetings.recommendations.at(asked_by).texts) {
            for (const meetings::Effect& effect : wording.effects) {
                if (const auto* sum = std::get_if<meetings::ApproveSumEffect>(&effect))
                    at_sum(sum->sum);
                if (const auto* grant = std::get_if<meetings::GrantDelegationEffect>(&effect))
                    at_delegation(grant->delegation);
                if (const auto* permit = std::get_if<meetings::PermitBidEffect>(&effect))
                    at_bid(permit->bid);
            }
        }
    }
    void at_sum(const SumId& id) { at_draws(ground_.authority.sums.at(id).draws); }
    void at_delegation(const DelegationId& id) {
        const auto& account = ground_.authority.delegations.at(id);
        at_draws(account.draws);
        at_uses(account.decisions);
    }
    void at_office(const OfficeId& id) {
        if (const auto* uses = ground_.authority.uses_by.find(id)) at_uses(*uses);
        at_agreements(id);
        if (const auto* signed_ = ground_.decisions.signed_by.find(id)) {
            signed_->for_each_from(
                signed_->count_before({from_, {}}),
                [&](const decisions::RegisterKey& key) { at_signature(key.decision); });
        }
        if (const auto* met = ground_.decisions.met_by.find(id)) {
            met->for_each_from(met->count_before({from_, {}}),
                               [&](const decisions::RegisterKey& key) { at_condition(id, key); });
        }
    }
    void at_offices_of(const BodyId& body) {
        const auto* offices = ground_.parties.offices_of.find(body);
        if (offices == nullptr) return;
        for (const OfficeId& office : *offices)
            at_office(office);
    }
    void doubt_decision(const DecisionId& id, const std::string& says, Day from = kFirstDay) {
        const decisions::Decision& decision = ground_.decisions.decisions.at(id);
        const bool known =
            std::any_of(decision.doubts.begin(), decision.doubts.end(),
                        [&](const decisions::Doubt& doubt) { return doubt.says == says; });
        if (known || decision.withdrawn(kLastDay)) return;
        const Day on = std::max({since_, *decision.decided, from});
        follows_.push_back({on, decisions::DecisionDoubted{id, ground_.entry, cause_, says}});
        flag(thing(id), kDecisionInDoubt, says, on);
    }

private:
    void at_draws(const Ordered<DrawKey>& draws) {
        draws.for_each_from(draws.count_before({from_, {}, {}}),
                            [&](const DrawKey& key) { at_draw(key.draw); });
    }
    void at_uses(const Ordered<AskedKey>& uses) {
        uses.for_each_from(uses.count_before({from_, {}}), [&](const AskedKey& key) {
            if (kind_of(key.id.text()) == DrawKind::kName) return at_draw(DrawId(key.id.text()));
            at_decision(DecisionId(key.id.text()));
        });
    }

    /// A bid that was made with leave, which by now it had not on its day.
    void at_bid(const BidId& id) {
        const programme::Bid& bid = ground_.programme.bids.at(id);
        if (!bid.made || !bid.made->by || !bid.made->body || bid.made->when.from < from_) return;
        const Day made = bid.made->when.from;
        const auto missing =
            programme::what_was_missing({ground_.parties, ground_.meetings, ground_.decisions,
                                         ground_.agreements, ground_.programme},
                                        id, *bid.made->body, bid.made->decision, made);
        if (!missing) return;
        flag(thing(id), "bid.without-permission",
             fmt::format("It was submitted on {}. By what was entered since: {}", in_words(made),
                         *missing),
             std::max(since_, made));
    }

    /// What the office signed as a party, gave notice of or consented to.
    void at_agreements(const OfficeId& office) {
        const auto* all = ground_.agreements.agreements_of.find(office);
        if (all == nullptr) return;
        all->for_each([&](const agreements::MadeKey& key) {
            const AgreementId id(key.id.text());
            for (const auto& version : ground_.agreements.agreements.at(id).versions) {
                at_acts(id, office, version.signatures, "signed it");
                at_acts(id, office, version.notices, "gave notice of it");
                at_acts(id, office, version.end_consents, "consented to its end");
            }
        });
    }
    template <class Act>
    void at_acts(const AgreementId& id, const OfficeId& office, const std::vector<Act>& acts,
                 std::string_view what) {
        for (const Act& act : acts) {
            if (act.by != office || act.on < from_) continue;
            const auto checked = ground_.parties.may_act(office, act.on, "/by");
            if (checked) continue;
            flag(
                thing(id), "agreement.act-in-doubt",
                fmt::format("{} {} on {}. By what was entered since: {}",
                            named(ground_.parties, agreements::body_of(ground_.parties, act.party)),
                            what, in_words(act.on), checked.refusal().message),
                std::max(since_, act.on));
        }
    }

    authority::Ground rules() const {
        return {ground_.parties, ground_.meetings, ground_.decisions, ground_.authority,
                ground_.agreements};
    }

    /// The payers whose part counts, or of a use without parts the grantors.
    std::vector<BodyId> concerned_in(const Draw& draw) const {
        std::vector<BodyId> bodies;
        for (const authority::Part& part : draw.parts) {
            const bool known = std::find(bodies.begin(), bodies.end(), part.body) != bodies.end();
            if (part.stands && !known && !draw.withdrawn_by(part.body, kLastDay))
                bodies.push_back(part.body);
        }
        if (!draw.parts.empty() || kind_of(draw.under.text()) != DelegationKind::kName)
            return bodies;
        const DelegationId id(draw.under.text());
        for (const BodyId& grantor :
             authority::delegation_on(rules(), id, draw.on).terms.grantors) {
            if (!draw.withdrawn_by(grantor, kLastDay)) bodies.push_back(grantor);
        }
        return bodies;
    }

    void flag(const ThingId& on, const char* rule, const std::string& says, Day day) {
        if (!ground_.record.is_flagged(on, rule, says))
            follows_.push_back({day, record::FlagRaised{on, rule, says}});
    }

    void at_draw(const DrawId& id) {
        if (!looked_at_.insert(thing(id)).second) return;
        const Draw& draw = ground_.authority.draws.at(id);
        const auto checked = authority::check_ground(rules(), draw);
        if (checked) return;
        const std::string says = checked.refusal().message;
        const bool known =
            std::any_of(draw.doubts.begin(), draw.doubts.end(),
                        [&](const authority::Doubt& doubt) { return doubt.says == says; });
        std::vector<BodyId> concerned = concerned_in(draw);
        if (known || concerned.empty()) return;
        const Day on = std::max(since_, draw.on);
        follows_.push_back(
            {on, authority::DrawDoubted{id, ground_.entry, cause_, says, std::move(concerned)}});
        flag(thing(id), kDrawInDoubt, says, on);
    }

    void at_decision(const DecisionId& id) {
        if (!looked_at_.insert(thing(id)).second) return;
        const authority::DecisionUse& use = ground_.authority.decisions.at(id);
        const auto checked = authority::check_ground(rules(), use);
        if (checked) return;
        const auto& account = ground_.authority.delegations.at(use.under);
        // The decision is public, and the terms of its delegation may not be.
        const bool exempt =
            ground_.meetings.is_exempt(ground_.meetings.recommendations.at(account.asked_by));
        doubt_decision(id, exempt ? "By what was entered since, it had no authority on its day "
                                    "from the delegation it was taken under."
                                  : checked.refusal().message);
    }

    /// One that the body took itself: by an office that could act for a body that was there.
    void at_signature(const DecisionId& id) {
        if (!looked_at_.insert(thing(id)).second) return;
        const decisions::Decision& decision = ground_.decisions.decisions.at(id);
        const parties::Parties& parties = ground_.parties;
        auto checked = parties.may_act(*decision.signed_by, *decision.decided, "/by");
        if (checked) checked = parties.may_decide(decision.body, *decision.decided, "/on");
        if (!checked) doubt_decision(id, checked.refusal().message);
    }

    /// One whose condition the office said was met: it could act, for a body that was there.
    void at_condition(const OfficeId& by, const decisions::RegisterKey& met) {
        const BodyId& body = ground_.decisions.decisions.at(met.decision).body;
        const parties::Parties& parties = ground_.parties;
        auto checked = parties.may_act(by, met.on, "/by");
        if (checked) checked = parties.may_decide(parties.standing_in(body, met.on), met.on, "/on");
        if (checked) return;
        doubt_decision(met.decision,
                       fmt::format("It adopts on a condition, which was said to be met on {} by an "
                                   "office that could not act: {}",
                                   in_words(met.on), checked.refusal().message),
                       met.on);
    }

    std::vector<Consequence>& follows_;
    const Ground& ground_;
    ThingId cause_;
    Day from_;
    Day since_;
    std::set<ThingId> looked_at_;
};

void look_at_consents(Looking& looking, const Ground& ground, const BodyId& body) {
    for (const auto& scheme : ground.authority.schemes_of_consent.at(body).history()) {
        for (const authority::Consent& consent : scheme.value.consents) {
            if (kind_of(consent.to.text()) == OfficeKind::kName) {
                looking.at_office(OfficeId(consent.to.text()));
                continue;
            }
            for (const auto& held :
                 ground.parties.roles.at(RoleId(consent.to.text())).held_by.history())
                looking.at_office(held.value.office);
        }
    }
}

template <class... Ts>
struct Each : Ts... {
    using Ts::operator()...;
};

} // namespace

void doubt_uses(std::vector<Consequence>& follows, const Ground& ground,
                const authority::Event& event, Day effective) {
    if (const auto* ended = std::get_if<authority::DelegationEnded>(&event.of)) {
        Looking(follows, ground, thing(ended->delegation), effective)
            .at_delegation(ended->delegation);
    } else if (const auto* set = std::get_if<authority::SchemeOfConsentSet>(&event.of)) {
        Looking looking(follows, ground, thing(set->body), effective);
        look_at_consents(looking, ground, set->body);
    }
}

void doubt_uses_of(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& asked_by, const DecisionId& cause, Day from) {
    Looking looking(follows, ground, thing(cause), from);
    looking.at_uses_of(asked_by);
}

void doubt_uses_ended(std::vector<Consequence>& follows, const Ground& ground,
                      const RecommendationId& asked_by, const ThingId& cause) {
    Looking looking(follows, ground, cause, kFirstDay, ground.acted);
    looking.at_uses_of(asked_by);
}

void doubt_adoptions(std::vector<Consequence>& follows, const Ground& ground,
                     const RecommendationId& adopted, const ThingId& cause) {
    using decisions::Adoption;
    Looking looking(follows, ground, cause, ground.acted);
    for (const decisions::Ratification& one : ground.decisions.ratifications_of(adopted)) {
        const bool adopts = one.as == Adoption::adopted || one.as == Adoption::in_other_words ||
                            one.as == Adoption::on_condition;
        if (!adopts) continue;
        looking.doubt_decision(
            one.decision,
            fmt::format("It adopts {}, which was recorded as agreed; by what was entered since, it "
                        "was not.",
                        called(ground.meetings, adopted)));
    }
}

void doubt_uses_until(std::vector<Consequence>& follows, const Ground& ground,
                      const RecommendationId& agreed, Day from) {
    const auto* ended = ground.authority.ended_by.find(agreed);
    if (ended == nullptr) return;
    Looking looking(follows, ground, thing(agreed), from);
    for (const DelegationId& id : *ended)
        looking.at_delegation(id);
}

void doubt_uses(std::vector<Consequence>& follows, const Ground& ground,
                const parties::Event& event, Day effective) {
    const auto at_office = [&](const OfficeId& office) {
        Looking(follows, ground, thing(office), effective).at_office(office);
    };
    const auto at_body = [&](const BodyId& ended) {
        Looking looking(follows, ground, thing(ended), effective);
        looking.at_offices_of(ended);
        const auto* granted = ground.authority.granted_by.find(ended);
        if (granted == nullptr) return;
        for (const DelegationId& id : *granted)
            looking.at_delegation(id);
    };
    std::visit(Each{
                   [&](const parties::HolderAppointed& one) { at_office(one.office); },
                   [&](const parties::HoldingEnded& one) { at_office(one.office); },
                   [&](const parties::VacancyTold& one) { at_office(one.office); },
                   [&](const parties::HolderSuspended& one) { at_office(one.office); },
                   [&](const parties::RoleAssigned& one) {
                       Looking looking(follows, ground, thing(one.role), effective);
                       for (const auto& held : ground.parties.roles.at(one.role).held_by.history())
                           looking.at_office(held.value.office);
                   },
                   [&](const parties::BodySucceeded& one) { at_body(one.predecessor); },
                   [&](const parties::BodyEnded& one) { at_body(one.body); },
                   [](const auto&) {},
               },
               event.of);
}

void doubt_uses(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id,
                Day from) {
    const auto* shared = ground.authority.shared_by.find(id);
    if (shared == nullptr) return;
    Looking looking(follows, ground, thing(id), from);
    for (const SumId& sum : *shared)
        looking.at_sum(sum);
}

void settle_doubts(std::vector<Consequence>& follows, const Ground& ground,
                   const decisions::Event& event, Day effective) {
    const auto settle = [&](const auto& answer, record::Finding finding) {
        if (ground.decisions.decisions.at(answer.decision).is_in_doubt(kLastDay)) return;
        settle_flags(follows, ground, thing(answer.decision), {kDecisionInDoubt},
                     {{}, finding, answer.reason, answer.by}, effective);
    };
    if (const auto* confirmed = std::get_if<decisions::DecisionConfirmed>(&event.of))
        settle(*confirmed, record::Finding::cleared);
    if (const auto* withdrawn = std::get_if<decisions::DecisionWithdrawn>(&event.of))
        settle(*withdrawn, record::Finding::upheld);
}

void settle_doubts(std::vector<Consequence>& follows, const Ground& ground,
                   const authority::Event& event, Day effective) {
    const auto settle = [&](const auto& answer, record::Finding finding) {
        if (ground.authority.draws.at(answer.draw).is_in_doubt(kLastDay)) return;
        settle_flags(follows, ground, thing(answer.draw), {kDrawInDoubt},
                     {{}, finding, answer.reason, answer.by}, effective);
    };
    if (const auto* confirmed = std::get_if<authority::DrawConfirmed>(&event.of))
        settle(*confirmed, record::Finding::cleared);
    if (const auto* withdrawn = std::get_if<authority::DrawWithdrawn>(&event.of))
        settle(*withdrawn, record::Finding::upheld);
}

} // namespace concordat::effects
