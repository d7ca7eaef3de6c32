// SPDX-License-Identifier: GPL-3.0-or-later
// What a text asks for, by the terms of the day: those resolved, or the last put. A sum, a
// delegation and leave to bid are each one recommendation's, and hold by its ratifications.
#pragma once

#include "domain/agreements/deciding_board.hpp"
#include "domain/authority/standing.hpp"

#include <algorithm>

namespace concordat::authority {

inline const SumId& id_of(const meetings::ApproveSumEffect& effect) {
    return effect.sum;
}
inline const DelegationId& id_of(const meetings::GrantDelegationEffect& effect) {
    return effect.delegation;
}
inline const BidId& id_of(const meetings::PermitBidEffect& effect) {
    return effect.bid;
}

template <class Terms, class Id>
const Terms* terms_in(const meetings::Wording& wording, const Id& id) {
    for (const meetings::Effect& effect : wording.effects) {
        const Terms* terms = std::get_if<Terms>(&effect);
        if (terms != nullptr && id_of(*terms) == id) return terms;
    }
    return nullptr;
}

/// The resolution, where by the day it agreed a text that has these terms.
template <class Terms, class Id>
const meetings::Resolution* agreed_by(const meetings::Recommendation& item, const Id& id, Day day) {
    const auto& resolution = item.resolution;
    const bool agreed = resolution && resolution->on <= day &&
                        meetings::is_agreed(resolution->outcome) &&
                        terms_in<Terms>(item.wording(resolution->text), id) != nullptr;
    return agreed ? &*resolution : nullptr;
}

/// The terms agreed by the day; before, those of the last text put by then that has them.
template <class Terms, class Id>
const Terms& terms_of(const meetings::Recommendation& item, const Id& id, Day day) {
    if (const auto* resolution = agreed_by<Terms>(item, id, day))
        return *terms_in<Terms>(item.wording(resolution->text), id);
    const Terms* found = nullptr;
    for (const meetings::Wording& wording : item.texts) {
        const Terms* terms = terms_in<Terms>(wording, id);
        if (terms != nullptr && (found == nullptr || wording.since <= day)) found = terms;
    }
    return *found;
}

template <class Terms, class Id>
Standing standing_of(const parties::Parties& parties, const meetings::Meetings& meetings,
                     const decisions::Decisions& decisions,
                     const agreements::Agreements& agreements, const RecommendationId& asked_by,
                     const Id& id, const Terms& terms, Day day) {
    Standing standing{.asked_by = asked_by};
    const meetings::Recommendation& item = *meetings.recommendations.find(asked_by);
    const meetings::Resolution* resolution = agreed_by<Terms>(item, id, day);
    if (resolution == nullptr) return standing;
    standing.agreed = resolution->on;
    standing.joint = decisions::joint_effect(parties, meetings, decisions, asked_by, day);
    if (auto lacks = agreements::not_in_force(agreements, meetings, asked_by)) {
        standing.board_lacks = std::move(lacks->says);
        return standing;
    }
    standing.in_force_from = standing.joint.in_force_from;
    if constexpr (requires { terms.from; }) {
        if (auto& from = standing.in_force_from) from = std::max(*from, terms.from.value_or(*from));
    }
    standing.in_force_until = standing.joint.in_force_until;
    if constexpr (requires { terms.through; }) {
        if (const auto over = day_after(terms.through); over && standing.in_force_from)
            standing.in_force_until = parties::earlier(standing.in_force_until, *over);
    }
    return standing;
}

} // namespace concordat::authority
