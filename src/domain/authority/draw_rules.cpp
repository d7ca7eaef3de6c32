// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/draw_rules.hpp"

#include "domain/acts.hpp"
#include "domain/authority/payers.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

using meetings::ApproveSumEffect;
using meetings::Delegates;
using meetings::GrantDelegationEffect;
using parties::Parties;

/// Why nothing may be done on its authority that day.
Refusal refuse_without_authority(const Ground& ground, const Standing& standing,
                                 const std::string& rule, const std::string& title, Day day) {
    const std::string item = called(ground.meetings, standing.asked_by);
    if (!standing.agreed) {
        return rule_broken(rule, "/under",
                           fmt::format("{} is asked for by {}; on {} that is not agreed with it in "
                                       "its text.",
                                       title, item, in_words(day)),
                           "Draw on it once the board has agreed and each body has ratified.");
    }
    if (standing.board_lacks) {
        return rule_broken("board.agreement-not-in-force", "/under",
                           fmt::format("{} rests on {}, agreed on {}. {}", title, item,
                                       in_words(*standing.agreed), *standing.board_lacks),
                           "Bring it to the board again, by terms of reference of that day that "
                           "say on what its standing rests.");
    }
    if (standing.in_force_until && *standing.in_force_until <= day) {
        return rule_broken(rule, "/under",
                           fmt::format("{} was in force until {}, when a ratification it needs "
                                       "ended; this is dated {}.",
                                       title, in_words(*standing.in_force_until), in_words(day)),
                           "Draw on it once each body has ratified again.");
    }
    if (standing.in_force_from) {
        return rule_broken(rule, "/under",
                           fmt::format("{} is in force from {}; nothing is drawn on it on {}.",
                                       title, in_words(*standing.in_force_from), in_words(day)));
    }
    const std::string names = yet_to_ratify(ground.parties, standing, day);
    return rule_broken(
        rule, "/under",
        names.empty()
            ? fmt::format("{} rests on {}, which brings nothing about by itself.", title, item)
            : fmt::format("{} rests on {}, agreed on {}. By {} these had not ratified it: {}.",
                          title, item, in_words(*standing.agreed), in_words(day), names),
        names.empty() ? "" : "Draw on it once each of them has.");
}

template <class Terms>
Result<void> check_period(const Terms& terms, const std::string& rule, Day day) {
    const bool early = terms.from && day < *terms.from;
    const bool late = terms.through && *terms.through < day;
    if (!early && !late) return {};
    return rule_broken(rule, "/on",
                       early ? fmt::format("{} begins on {}; this is dated {}.", terms.title,
                                           in_words(*terms.from), in_words(day))
                             : fmt::format("The last day of {} was {}; this is dated {}.",
                                           terms.title, in_words(*terms.through), in_words(day)));
}

Result<void> check_delegates(const Ground& ground, const GrantDelegationEffect& terms,
                             const Use& use) {
    std::vector<OfficeId> may;
    for (const ThingId& delegate : terms.delegates) {
        if (const auto office = office_of(ground.parties, delegate, use.on)) may.push_back(*office);
    }
    std::vector<std::string> names;
    for (const OfficeId& office : may)
        names.push_back(named(ground.parties, office));
    for (const OfficeId& office : use.by) {
        if (std::find(may.begin(), may.end(), office) != may.end()) continue;
        return not_permitted("delegation.wrong-office", "/by",
                             fmt::format("{} is given to {}; {} cannot act under it.", terms.title,
                                         names.empty() ? "nobody in office that day"
                                                       : fmt::format("{}", fmt::join(names, ", ")),
                                         named(ground.parties, office)),
                             "Give the office that acted.");
    }
    if (terms.act != Delegates::all_together) return {};
    for (const ThingId& delegate : terms.delegates) {
        if (office_of(ground.parties, delegate, use.on)) continue;
        return not_permitted("delegation.not-all-together", "/together_with",
                             fmt::format("{} lets its delegates act all together, and nobody is {} "
                                         "on {}.",
                                         terms.title,
                                         ground.parties.roles.at(RoleId(delegate.text())).title,
                                         in_words(use.on)),
                             "Record which office has the role from that day (assign-role).");
    }
    for (const OfficeId& office : may) {
        if (std::find(use.by.begin(), use.by.end(), office) != use.by.end()) continue;
        return not_permitted("delegation.not-all-together", "/together_with",
                             fmt::format("{} lets its delegates act all together, and {} is not "
                                         "among those who act.",
                                         terms.title, named(ground.parties, office)),
                             "Name each of them, where each has acted.");
    }
    return {};
}

/// The grantor that is the payer, or has taken its place by the day; null where none is.
const BodyId* grantor_for(const Parties& parties, const DelegationStanding& delegation,
                          const BodyId& payer, Day day) {
    const auto& grantors = delegation.terms.grantors;
    auto found = std::find(grantors.begin(), grantors.end(), payer);
    if (found == grantors.end()) {
        found = std::find_if(grantors.begin(), grantors.end(), [&](const BodyId& grantor) {
            return parties.answers_for(grantor, payer, day);
        });
    }
    return found == grantors.end() ? nullptr : &*found;
}

/// What counts against a draw of the day: all that is recorded, whatever its date, but for what had
/// been withdrawn by then.
template <class Account>
Money counted_on(const Account& account, Day day) {
    Money counted = account.counted;
    account.withdrawn.for_each_from(
        account.withdrawn.count_before({day + 1, {}, {}, {}}),
        [&](const WithdrawnKey& later) { counted.pence += later.counted.pence; });
    return counted;
}

/// Each grant is needed, where they are not given severally.
Result<void> check_grants(const Ground& ground, const DelegationStanding& delegation, Day day) {
    for (const BodyId& grantor : delegation.terms.grantors)
        TRY_DO(check_grant(ground, delegation, grantor, day));
    return {};
}

} // namespace

Result<void> check_limit(const Ground& ground, const DelegationId& id,
                         const GrantDelegationEffect& terms, const Use& use) {
    if (!terms.limit || !use.amount) return {};
    const Money counted = counted_on(ground.authority.delegations.at(id), use.on);
    TRY(const Money left, difference(*terms.limit, counted));
    if (*use.amount <= left) return {};
    return rule_broken("delegation.over-limit", "/amount",
                       fmt::format("This draw of {} is more than the {} left of the {} that {} "
                                   "allows.",
                                   text(*use.amount), text(left), text(*terms.limit), terms.title),
                       "Draw no more than is left, or bring a further delegation to the board.");
}

Result<void> check_grant(const Ground& ground, const DelegationStanding& delegation,
                         const BodyId& grantor, Day day) {
    const auto& [standing, terms] = delegation;
    const auto& ended = ground.parties.bodies.at(grantor).ended;
    if (ended && *ended <= day) {
        return rule_broken(
            "delegation.grantor-ended", "/under",
            fmt::format("{} granted {}, and ended on {}; what it delegated did not "
                        "pass to {}.",
                        named(ground.parties, grantor), terms.title, in_words(*ended),
                        named(ground.parties, ground.parties.standing_in(grantor, day))),
            "Its successor delegates anew.");
    }
    if (has_ratified(ground, standing, grantor, day)) return {};
    return rule_broken("delegation.not-ratified", "/under",
                       fmt::format("{} would grant {}, and its own decision for it is not "
                                   "effective on {}.",
                                   named(ground.parties, grantor), terms.title, in_words(day)),
                       "Draw on it once each grantor has ratified.");
}

std::optional<Ended> ended_by(const Ground& ground, const DelegationId& id,
                              const GrantDelegationEffect& terms, Day day) {
    std::optional<Ended> ended = ground.authority.delegations.at(id).ended;
    if (terms.until_agreed) {
        const auto& item = *ground.meetings.recommendations.find(*terms.until_agreed);
        if (item.resolution && meetings::is_agreed(item.resolution->outcome) &&
            (!ended || item.resolution->on < ended->on)) {
            ended = Ended{item.resolution->on,
                          fmt::format("{} was agreed",
                                      at_start(called(ground.meetings, *terms.until_agreed)))};
        }
    }
    return ended && ended->on <= day ? ended : std::nullopt;
}

Result<void> check_delegation(const Ground& ground, const DelegationId& id,
                              const DelegationStanding& delegation, const Use& use) {
    const auto& [standing, terms] = delegation;
    TRY_DO(check_period(terms, "delegation.outside-its-period", use.on));
    const bool severally =
        terms.severally.value_or(false) && standing.agreed && !standing.board_lacks;
    if (!standing.holds(use.on) && !severally) {
        return refuse_without_authority(ground, standing, "delegation.not-ratified", terms.title,
                                        use.on);
    }
    if (const auto ended = ended_by(ground, id, terms, use.on)) {
        return rule_broken("delegation.ended", "/on",
                           fmt::format("{} ended on {}: {}. This is dated {}.", terms.title,
                                       in_words(ended->on), ended->because, in_words(use.on)),
                           "Bring a further delegation to the board.");
    }
    if (std::find(terms.may.begin(), terms.may.end(), use.power) == terms.may.end()) {
        std::vector<std::string_view> may;
        for (const Power power : terms.may)
            may.push_back(meetings::in_words(power));
        return not_permitted("delegation.other-power", "/power",
                             fmt::format("{} lets its delegates {}; it does not let them {}.",
                                         terms.title, fmt::join(may, ", "),
                                         meetings::in_words(use.power)),
                             "Use a power that it lets, or bring a further delegation to the "
                             "board.");
    }
    if (!severally) TRY_DO(check_grants(ground, delegation, use.on));
    return check_delegates(ground, terms, use);
}

Result<void> check_sum(const Ground& ground, const SumId& id, const SumStanding& sum,
                       const Use& use) {
    const auto& [standing, terms] = sum;
    TRY_DO(check_period(terms, "sum.outside-its-period", use.on));
    const bool severally =
        terms.severally.value_or(false) && standing.agreed && !standing.board_lacks;
    if (!standing.holds(use.on) && !severally) {
        return refuse_without_authority(ground, standing, "sum.not-ratified", terms.title, use.on);
    }
    const auto purpose = std::find_if(
        terms.purposes.begin(), terms.purposes.end(),
        [&](const meetings::SpendingPurpose& one) { return one.purpose == use.purpose; });
    if (purpose == terms.purposes.end()) {
        std::vector<std::string> names;
        for (const meetings::SpendingPurpose& one : terms.purposes)
            names.push_back(one.purpose);
        return rule_broken("sum.purpose-not-named", "/purpose",
                           fmt::format("{} may be spent on: {}. {} is none of these.", terms.title,
                                       fmt::join(names, ", "),
                                       use.purpose ? *use.purpose : "What has no purpose named"),
                           "Name the purpose that it is for.");
    }
    if (!purpose->only_after) return {};
    std::string remedy = "Bring that approval to the board, with a sum of its own.";
    for (const SumId& other : ground.authority.sums.at(id).opened_by) {
        const auto opening = sum_on(ground, other, use.on).terms;
        if (opening.opens && opening.opens->purpose == purpose->purpose)
            remedy = fmt::format("Draw on {}, which opens it.", opening.title);
    }
    return rule_broken("sum.stage-not-approved", "/purpose",
                       fmt::format("Of {}, {} waits for a further approval: {}.", terms.title,
                                   purpose->purpose, *purpose->only_after),
                       remedy);
}

Result<std::vector<Part>> parts_of(const Ground& ground, const SumStanding& sum,
                                   const DelegationStanding* delegation, const Use& use) {
    std::vector<Part> parts;
    const ApproveSumEffect& terms = sum.terms;
    TRY(const std::vector<meetings::Payer> payers, payers_on(ground.agreements, terms, use.on));
    TRY(const std::vector<Money> amounts, amounts_of(terms, payers, use.amount));
    TRY_DO(check_still_pay(ground, terms, use.on));
    bool any = false;
    for (std::size_t i = 0; i < payers.size(); ++i) {
        const BodyId& payer = payers[i].body;
        bool stands = has_ratified(ground, sum.standing, payer, use.on);
        if (delegation != nullptr) {
            const BodyId* grantor = grantor_for(ground.parties, *delegation, payer, use.on);
            if (grantor == nullptr) {
                return rule_broken("delegation.payer-not-grantor", "/under",
                                   fmt::format("{} pays a part of {}, and is not among those who "
                                               "granted {}.",
                                               named(ground.parties, payer), terms.title,
                                               delegation->terms.title),
                                   "Draw on the sum itself, by offices that each payer lets.");
            }
            stands = stands && check_grant(ground, *delegation, *grantor, use.on);
        }
        parts.push_back({ground.parties.standing_in(payer, use.on), amounts[i], stands});
        any = any || stands;
    }
    const bool severally = terms.severally.value_or(false) ||
                           (delegation != nullptr && delegation->terms.severally.value_or(false));
    for (const Part& part : parts) {
        if (part.stands || (severally && any)) continue;
        return rule_broken("sum.not-ratified", "/under",
                           fmt::format("{} pays a part of {}, and its own decision for it is not "
                                       "effective on {}.",
                                       named(ground.parties, part.body), terms.title,
                                       in_words(use.on)),
                           "Draw on it once each payer has ratified.");
    }
    return parts;
}

Result<void> check_let(const Ground& ground, const std::vector<Part>& parts, const Use& use) {
    for (const Part& part : parts) {
        if (!part.stands) continue;
        const bool let = std::any_of(use.by.begin(), use.by.end(), [&](const OfficeId& office) {
            return may_in_name_of(ground, part.body, office, use.power, part.amount, use.on);
        });
        if (let) continue;
        const std::string payer = named(ground.parties, part.body);
        const std::string pays =
            use.amount ? fmt::format("{} pays its part of this, {}", payer, text(part.amount))
                       : fmt::format("{} pays its part", payer);
        const auto* schemes = ground.authority.schemes_of_consent.find(part.body);
        const bool has_scheme = schemes != nullptr && schemes->at(use.on) != nullptr;
        return not_permitted(
            "sum.nobody-let", "/by",
            has_scheme
                ? fmt::format("{}, and its scheme of consent lets none of those who act do that.",
                              pays)
                : fmt::format("{}. No scheme of consent of {} is on record for {}, and none of "
                              "those who act is the office through which it decides.",
                              pays, payer, in_words(use.on)),
            fmt::format(
                "Name in \"by\" and \"together_with\" an office for each body that pays, or "
                "draw under a delegation{}.",
                has_scheme ? "" : ", or record its scheme (set-scheme-of-consent)"));
    }
    return {};
}

Result<void> check_cap(const Ground& ground, const SumId& id, const SumStanding& sum,
                       const std::vector<Part>& parts, Day on) {
    if (sum.terms.kind == meetings::AmountKind::estimate) return {};
    const Money counted = counted_on(ground.authority.sums.at(id), on);
    Money drawn;
    for (const Part& part : parts)
        drawn.pence += part.stands ? part.amount.pence : 0;
    TRY(const Money left, difference(sum.terms.amount, counted));
    if (drawn <= left) return {};
    return rule_broken("sum.over-cap", "/amount",
                       fmt::format("This draw of {} is more than the {} left of the {} that {} "
                                   "allows.",
                                   text(drawn), text(left), text(sum.terms.amount),
                                   sum.terms.title),
                       "Draw no more than is left, or bring a further sum to the board.");
}

} // namespace concordat::authority
