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
    return decisions::adopts_resolved_text(ratification.as, ratification.text, resolution);
}

/// Whether one answer tells more of a body than another: one that counts, and of those the first to
/// be effective; of the others the latest.
bool tells_more(const Ratification& one, const Ratification& other, const Resolution& resolution) {
    const bool counts = adopts_resolved_text(one, resolution);
    if (counts != adopts_resolved_text(other, resolution)) return counts;
    return counts ? one.effective < other.effective : other.decided <= one.decided;
}

BodyAnswer answer_of_body(const parties::Parties& parties, const std::vector<Ratification>& given,
                          const Resolution& resolution, const BodyId& body, Day as_at) {
    BodyAnswer answer{.body = body, .lag = lag(as_at, resolution)};
    const Ratification* telling = nullptr;
    for (const Ratification& one : given) {
        if (as_at < one.decided || !is_answer_of(parties, one, resolution, body)) continue;
        if (telling == nullptr || tells_more(one, *telling, resolution)) telling = &one;
    }
    if (telling == nullptr) return answer;
    answer.counts = adopts_resolved_text(*telling, resolution);
    answer.answer = answer_of(telling->as);
    if (telling->as == Adoption::adopted && !answer.counts) answer.answer = Answer::in_other_words;
    answer.ratification = *telling;
    answer.lag = lag(telling->decided, resolution);
    if (answer.counts) answer.counts_from = std::max(telling->effective, resolution.on);
    return answer;
}

} // namespace

int lag(Day until, const Resolution& resolution) {
    return std::max(until - resolution.on, 0);
}

bool is_answer_of(const parties::Parties& parties, const Ratification& ratification,
                  const Resolution& resolution, const BodyId& body) {
    return parties.answers_for(ratification.body, body, ratification.decided) ||
           parties.answers_for(body, ratification.body, resolution.on);
}

bool is_divergent(Adoption as, int text, const Resolution& resolution) {
    return as == Adoption::in_other_words || text != resolution.text;
}

bool adopts_resolved_text(Adoption as, int text, const Resolution& resolution) {
    return as == Adoption::adopted && !is_divergent(as, text, resolution);
}

bool counts_for(const parties::Parties& parties, const Ratification& ratification,
                const Resolution& resolution, const BodyId& body) {
    return adopts_resolved_text(ratification, resolution) &&
           is_answer_of(parties, ratification, resolution, body);
}

std::optional<Day> answered_on(const parties::Parties& parties, const Decisions& decisions,
                               const RecommendationId& id, const Resolution& resolution,
                               const BodyId& body) {
    std::optional<Day> first;
    for (const Ratification& one : decisions.ratifications_of(id)) {
        if (!counts_for(parties, one, resolution, body)) continue;
        const Day day = std::max(one.decided, resolution.on);
        first = std::min(first.value_or(day), day);
    }
    return first;
}

JointEffect joint_effect(const parties::Parties& parties, const meetings::Meetings& meetings,
                         const Decisions& decisions, const RecommendationId& id, Day as_at) {
    JointEffect effect;
    const meetings::Recommendation* item = meetings.recommendations.find(id);
    if (item == nullptr || !item->resolution || as_at < item->resolution->on) return effect;
    const Resolution& resolution = *item->resolution;
    if (!meetings::is_agreed(resolution.outcome)) return effect;
    if (resolution.standing == Standing::recommends || resolution.standing == Standing::scrutinises)
        return effect;
    effect.needs_ratification = !resolution.required.empty();
    Day latest = resolution.on;
    bool all = effect.needs_ratification || resolution.standing == Standing::decides ||
               item->required.has_value();
    const std::vector<Ratification>& given = decisions.ratifications_of(id);
    effect.bodies.reserve(resolution.required.size());
    for (const BodyId& body : resolution.required) {
        effect.bodies.push_back(answer_of_body(parties, given, resolution, body, as_at));
        const BodyAnswer& answer = effect.bodies.back();
        all = all && answer.counts;
        if (answer.counts) latest = std::max(latest, *answer.counts_from);
    }
    if (all) effect.in_force_from = latest;
    return effect;
}

} // namespace concordat::decisions
