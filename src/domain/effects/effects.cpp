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
               return one.completed_by == completed_by;
           });
}

void apply(Effects& effects, const EffectsBroughtAbout& event, const Stamp& stamp) {
    effects.done.edit_or_add(event.recommendation)
        .push_back(Done{stamp.effective, event.text, event.completed_by});
}

} // namespace concordat::effects
