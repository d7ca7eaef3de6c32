// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/check_effects.hpp"

#include "domain/acts.hpp"
#include "domain/meetings/set_terms_of_reference.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

using parties::Parties;

Result<void> check_period(const std::optional<Day>& from, const std::optional<Day>& through,
                          const std::string& field) {
    if (!from || !through || *from <= *through) return {};
    return malformed("period.ends-before-it-begins", field + "/through",
                     fmt::format("Its last day, {}, comes before its first, {}.",
                                 in_words(*through), in_words(*from)));
}

Result<void> check_amount(Money amount, const std::string& field) {
    if (Money{0} < amount) return {};
    return malformed("sum.nothing", field, fmt::format("{} is no sum to spend.", text(amount)),
                     "Give a sum above nil.");
}

Result<void> check_purposes(const ApproveSumEffect& effect, const std::string& field) {
    if (effect.purposes.empty()) {
        return rule_broken("sum.purpose-missing", field + "/purposes",
                           "A sum is approved for purposes, and this names none.",
                           "Name what it may be spent on.");
    }
    std::set<std::string> seen;
    for (std::size_t i = 0; i < effect.purposes.size(); ++i) {
        if (seen.insert(effect.purposes[i].purpose).second) continue;
        return malformed("sum.purpose-twice", fmt::format("{}/purposes/{}/purpose", field, i),
                         fmt::format("The purpose {} stands twice.", effect.purposes[i].purpose));
    }
    return {};
}

Result<void> check_payer(const Parties& parties, const Payer& payer, const std::string& field) {
    TRY(const parties::Body* body, find(parties.bodies, payer.body, field + "/body"));
    if (body->kind != parties::BodyKind::chief_constable) return {};
    return rule_broken("sum.payer-not-policing", field + "/body",
                       fmt::format("{} has no fund of its own: the police fund is the policing "
                                   "body's.",
                                   body->name),
                       "Name the policing body of its area.");
}

Result<void> check_shares_stated(const ApproveSumEffect& effect, const std::string& field) {
    std::vector<BasisPoints> shares;
    for (const Payer& payer : effect.payers) {
        if (payer.share) shares.push_back(*payer.share);
    }
    if (shares.empty()) return {};
    if (shares.size() < effect.payers.size()) {
        return malformed(
            "sum.shares-incomplete", field + "/payers",
            fmt::format("{} of {} payers have a share.", shares.size(), effect.payers.size()),
            "Give each payer its share, or none of them.");
    }
    auto whole = check_shares(shares);
    if (whole) return {};
    Refusal refusal = std::move(whole).refusal();
    refusal.field = field + "/payers";
    return refusal;
}

Result<void> check_payers(const Parties& parties, const ApproveSumEffect& effect,
                          const std::string& field) {
    std::set<BodyId> seen;
    for (std::size_t i = 0; i < effect.payers.size(); ++i) {
        const std::string at = fmt::format("{}/payers/{}", field, i);
        TRY_DO(check_payer(parties, effect.payers[i], at));
        if (!seen.insert(effect.payers[i].body).second) {
            return malformed(
                "sum.payer-twice", at + "/body",
                fmt::format("{} stands twice.", named(parties, effect.payers[i].body)));
        }
    }
    return check_shares_stated(effect, field);
}

Result<void> check_delegates(const Parties& parties, const GrantDelegationEffect& effect,
                             const std::string& field) {
    if (effect.delegates.empty()) {
        return rule_broken("delegation.delegate-missing", field + "/delegates",
                           "A delegation names who may act under it, and this names nobody.",
                           "Name offices or programme roles.");
    }
    for (std::size_t i = 0; i < effect.delegates.size(); ++i) {
        const std::string at = fmt::format("{}/delegates/{}", field, i);
        const std::string_view id = effect.delegates[i].text();
        if (kind_of(id) == OfficeKind::kName) {
            TRY_DO(find(parties.offices, OfficeId(id), at));
        } else if (kind_of(id) == RoleKind::kName) {
            TRY_DO(find(parties.roles, RoleId(id), at));
        } else {
            return malformed("delegation.delegate-kind", at,
                             fmt::format("{} is neither an office nor a programme role.", id),
                             "Authority is given to an office, or to a role that an office has.");
        }
    }
    return {};
}

Result<void> check(const Parties&, const Meetings&, const RenameEffect&, const std::string&) {
    return {}; // what it renames may be of any area: whoever puts the areas together looks
}

Result<void> check(const Parties&, const Meetings& meetings, const CadenceEffect& effect,
                   const std::string& field) {
    TRY_DO(find(meetings.boards, effect.board, field + "/board"));
    return check_cadence(effect.cadence, field + "/cadence");
}

Result<void> check(const Parties&, const Meetings&, const ApproveAgreementEffect&,
                   const std::string&) {
    return {}; // agreements come after this area: whoever puts the areas together looks
}

Result<void> check(const Parties& parties, const Meetings& meetings,
                   const ChangeTermsEffect& effect, const std::string& field) {
    TRY_DO(find(meetings.boards, effect.board, field + "/board"));
    auto checked = check_terms(parties, meetings, effect.board, effect.terms);
    if (checked) return {};
    Refusal refusal = std::move(checked).refusal();
    refusal.field = field + refusal.field;
    return refusal;
}

Result<void> check(const Parties& parties, const Meetings&, const ApproveSumEffect& effect,
                   const std::string& field) {
    if (effect.by_agreement && !effect.payers.empty()) {
        return rule_broken(
            "sum.payers-stated-twice", field + "/by_agreement",
            fmt::format("{} names who pays, and an agreement that says who pays.", effect.title),
            "Name the payers, or the agreement.");
    }
    TRY_DO(check_amount(effect.amount, field + "/amount"));
    TRY_DO(check_purposes(effect, field));
    TRY_DO(check_payers(parties, effect, field));
    return check_period(effect.from, effect.through, field);
}

Result<void> check(const Parties& parties, const Meetings& meetings,
                   const GrantDelegationEffect& effect, const std::string& field) {
    if (effect.grantors.empty()) {
        return rule_broken("delegation.grantor-missing", field + "/grantors",
                           "Authority is given by bodies, and this names none.",
                           "Name each body whose authority it is.");
    }
    for (std::size_t i = 0; i < effect.grantors.size(); ++i)
        TRY_DO(find(parties.bodies, effect.grantors[i], fmt::format("{}/grantors/{}", field, i)));
    TRY_DO(check_delegates(parties, effect, field));
    if (effect.may.empty()) {
        return rule_broken("delegation.power-missing", field + "/may",
                           "A delegation says what may be done under it, and this says nothing.",
                           "Name what it lets the delegates do.");
    }
    const bool spends =
        std::find(effect.may.begin(), effect.may.end(), Power::spend) != effect.may.end();
    if (!spends && (effect.sum || effect.limit)) {
        return rule_broken("delegation.sum-without-spending", field + "/may",
                           "It names a sum or a limit, and does not let anybody spend.",
                           "Add \"spend\", or leave the sum and the limit out.");
    }
    if (effect.limit) TRY_DO(check_amount(*effect.limit, field + "/limit"));
    if (effect.until_agreed)
        TRY_DO(find(meetings.recommendations, *effect.until_agreed, field + "/until_agreed"));
    return check_period(effect.from, effect.through, field);
}

Result<void> check(const Parties& parties, const Meetings& meetings, const SetActionEffect& effect,
                   const std::string& field) {
    if (effect.owner) TRY_DO(check_owner(parties, *effect.owner, field + "/owner"));
    TRY_DO(check_due(effect.due, field + "/due"));
    for (std::size_t i = 0; i < effect.reports_to.size(); ++i) {
        TRY_DO(
            find(meetings.boards, effect.reports_to[i], fmt::format("{}/reports_to/{}", field, i)));
    }
    return {};
}

Result<void> check(const Parties& parties, const Meetings& meetings,
                   const CommissionPaperEffect& effect, const std::string& field) {
    if (effect.asked_of) TRY_DO(check_asked_of(parties, *effect.asked_of, field + "/asked_of"));
    TRY_DO(check_due(effect.due, field + "/due"));
    if (effect.due_at) TRY_DO(find(meetings.boards, *effect.due_at, field + "/due_at"));
    return {};
}

Result<void> check(const Parties& parties, const Meetings&, const PermitBidEffect& effect,
                   const std::string& field) {
    for (std::size_t i = 0; i < effect.bodies.size(); ++i)
        TRY_DO(find(parties.bodies, effect.bodies[i], fmt::format("{}/bodies/{}", field, i)));
    if (effect.up_to && *effect.up_to <= Money{0}) {
        return malformed("bid.nothing", field + "/up_to",
                         fmt::format("{} is nothing to bid for.", text(*effect.up_to)));
    }
    return {};
}

} // namespace

Result<void> check_owner(const Parties& parties, const ThingId& owner, const std::string& field) {
    const std::string_view id = owner.text();
    if (kind_of(id) == OfficeKind::kName) {
        TRY_DO(find(parties.offices, OfficeId(id), field));
        return {};
    }
    if (kind_of(id) == RoleKind::kName) {
        TRY_DO(find(parties.roles, RoleId(id), field));
        return {};
    }
    return malformed("action.owner-kind", field,
                     fmt::format("{} is neither an office nor a programme role.", id),
                     "An action is for an office, or for a role that an office has.");
}

Result<void> check_asked_of(const Parties& parties, const ThingId& asked_of,
                            const std::string& field) {
    const std::string_view id = asked_of.text();
    if (kind_of(id) == concordat::BodyKind::kName) {
        TRY_DO(find(parties.bodies, BodyId(id), field));
        return {};
    }
    if (kind_of(id) == OfficeKind::kName || kind_of(id) == RoleKind::kName)
        return check_owner(parties, asked_of, field);
    return malformed("commission.asked-of-kind", field,
                     fmt::format("{} is no office, programme role or body.", id),
                     "A paper is asked of an office, of a role that an office has, or of a body.");
}

Result<void> check_effects(const Parties& parties, const Meetings& meetings,
                           const std::vector<Effect>& effects, Verb verb, Class asked) {
    if (!effects.empty() && (asked == Class::note || verb == Verb::note)) {
        return rule_broken("recommendation.note-with-effects", "/effects",
                           "A text that only asks to note brings nothing about.",
                           "Leave the effects out, or give the verb and class of what it asks.");
    }
    for (std::size_t i = 0; i < effects.size(); ++i) {
        TRY_DO(std::visit(
            [&]<class E>(const E& effect) {
                return check(parties, meetings, effect, fmt::format("/effects/{}/{}", i, E::kTag));
            },
            effects[i]));
    }
    return {};
}

std::vector<record::FlagRaised> flags_of(const std::vector<Effect>& effects) {
    std::vector<record::FlagRaised> flags;
    for (const Effect& effect : effects) {
        const auto* sum = std::get_if<ApproveSumEffect>(&effect);
        if (sum == nullptr || !sum->payers.empty() || sum->by_agreement) continue;
        flags.push_back({thing(sum->sum), "sum.payers-not-stated",
                         fmt::format("The text asks for {} and does not say which bodies pay.",
                                     text(sum->amount))});
    }
    return flags;
}

} // namespace concordat::meetings
