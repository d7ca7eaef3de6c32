// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/joint_effect.hpp"

#include <algorithm>

namespace concordat::decisions {

namespace {

using meetings::Resolution;
using meetings::Standing;

Answer answer_of(Adoption adoption) {
    return static_cast<Answer>(static_cast<int>(adoption) + 1);
}

bool adopts_resolved_text(const Ratification& ratification, const Resolution& resolution) {
    return ratification.as == Adoption::adopted && ratification.text == resolution.text;
}

/// The answer that counts, or else the latest one given.
BodyAnswer answer_of_body(const parties::Parties& parties, const std::vector<Ratification>& given,
                          const Resolution& resolution, const BodyId& body, Day as_at) {
    BodyAnswer found{.body = body, .lag = as_at - resolution.on};
    for (const Ratification& ratification : given) {
        if (as_at < ratification.decided || !parties.continues(ratification.body, body)) continue;
        const bool counts = adopts_resolved_text(ratification, resolution);
        if (found.counts && !counts) continue;
        found.answer = counts ? Answer::adopted
                              : (ratification.as == Adoption::adopted ? Answer::in_other_words
                                                                      : answer_of(ratification.as));
        found.counts = counts;
        found.ratification = ratification;
        found.lag = ratification.decided - resolution.on;
        if (counts) found.counts_from = std::max(ratification.effective, resolution.on);
        if (counts) break;
    }
    return found;
}

} // namespace

JointEffect joint_effect(const parties::Parties& parties, const meetings::Meetings& meetings,
                         const Decisions& decisions, const RecommendationId& id, Day as_at) {
    JointEffect effect;
    const meetings::Recommendation* item = meetings.recommendations.find(id);
    if (item == nullptr || !item->resolution || as_at < item->resolution->on) return effect;
    const Resolution& resolution = *item->resolution;
    if (!meetings::is_agreed(resolution.outcome)) return effect;
    effect.needs_ratification = !resolution.required.empty();
    Day latest = resolution.on;
    bool all = effect.needs_ratification || resolution.standing == Standing::decides ||
               item->required.has_value();
    for (const BodyId& body : resolution.required) {
        effect.bodies.push_back(
            answer_of_body(parties, decisions.ratifications_of(id), resolution, body, as_at));
        const BodyAnswer& answer = effect.bodies.back();
        all = all && answer.counts;
        if (answer.counts) latest = std::max(latest, *answer.counts_from);
    }
    if (all) effect.in_force_from = latest;
    return effect;
}

} // namespace concordat::decisions
