// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/effects.hpp"

#include <algorithm>

namespace concordat::effects {

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

bool may_settle_itself(const meetings::Meetings& meetings, const BoardId& board,
                       const meetings::Effect& effect, Day day) {
    const auto standing = meetings.terms(board, day).standing;
    if (standing == meetings::Standing::recommends || standing == meetings::Standing::scrutinises)
        return false;
    const auto is_under = [&](const BoardId& other) {
        if (other == board) return true;
        const auto& terms = meetings.terms(other, day);
        return terms.recommends_to == board || terms.reports_to == board;
    };
    if (const auto* cadence = std::get_if<meetings::CadenceEffect>(&effect))
        return is_under(cadence->board);
    const ThingId& renamed = std::get<meetings::RenameEffect>(effect).thing;
    if (kind_of(renamed.text()) == BoardKind::kName) return is_under(BoardId(renamed.text()));
    const auto& collaboration = meetings.boards.find(board)->collaboration;
    return collaboration && thing(*collaboration) == renamed;
}

} // namespace concordat::effects
