// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/effects.hpp"

#include <algorithm>

namespace concordat::effects {

CompletedBy completes(const meetings::Resolution& resolution, int effect) {
    const auto& own = resolution.settles;
    return std::find(own.begin(), own.end(), effect) != own.end() ? CompletedBy::resolution
                                                                  : CompletedBy::ratification;
}

bool Effects::is_done(const RecommendationId& recommendation, CompletedBy completed_by) const {
    const auto* all = done.find(recommendation);
    return all != nullptr && std::any_of(all->begin(), all->end(), [&](const Done& one) {
               return one.completed_by == completed_by && !one.ended;
           });
}

std::optional<Day> Effects::ended_on(const RecommendationId& recommendation,
                                     CompletedBy completed_by) const {
    std::optional<Day> ended;
    const auto* all = done.find(recommendation);
    if (all == nullptr) return ended;
    for (const Done& one : *all) {
        if (one.completed_by != completed_by) continue;
        ended = one.ended ? std::optional(one.ended->on) : std::nullopt;
    }
    return ended;
}

void apply(Effects& effects, const EffectsBroughtAbout& event, const Stamp& stamp) {
    effects.done.edit_or_add(event.recommendation)
        .push_back(Done{stamp.effective, event.text, event.completed_by, {}});
}

void apply(Effects& effects, const EffectsEnded& event, const Stamp& stamp) {
    for (Done& one : effects.done.edit(event.recommendation)) {
        if (one.completed_by == event.completed_by && !one.ended)
            one.ended = Ended{stamp.effective, event.by};
    }
}

} // namespace concordat::effects
