// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/own_effects.hpp"

namespace concordat::meetings {

bool may_settle_itself(const Meetings& meetings, const BoardId& board, const Effect& effect,
                       Day day) {
    const auto standing = meetings.terms(board, day).standing;
    if (standing == Standing::recommends || standing == Standing::scrutinises) return false;
    const auto is_under = [&](const BoardId& other) {
        if (other == board) return true;
        const TermsOfReference& terms = meetings.terms(other, day);
        return terms.recommends_to == board || terms.reports_to == board;
    };
    if (const auto* cadence = std::get_if<CadenceEffect>(&effect)) return is_under(cadence->board);
    if (const auto* change = std::get_if<ChangeTermsEffect>(&effect)) {
        // How often it meets and who chairs it; whatever else its terms say is the bodies' own.
        TermsOfReference as_they_are = meetings.terms(change->board, day);
        as_they_are.cadence = change->terms.cadence;
        as_they_are.chairs = change->terms.chairs;
        as_they_are.source = change->terms.source;
        return is_under(change->board) && as_they_are == change->terms;
    }
    const auto* rename = std::get_if<RenameEffect>(&effect);
    if (rename == nullptr) return false; // money and authority are the bodies' own
    const ThingId& renamed = rename->thing;
    if (kind_of(renamed.text()) == BoardKind::kName) return is_under(BoardId(renamed.text()));
    const auto& collaboration = meetings.boards.find(board)->collaboration;
    return collaboration && thing(*collaboration) == renamed;
}

std::vector<int> own_effects(const Meetings& meetings, const BoardId& board, const Wording& wording,
                             Day day) {
    std::vector<int> own;
    int number = 0;
    for (const Effect& effect : wording.effects) {
        ++number;
        if (may_settle_itself(meetings, board, effect, day)) own.push_back(number);
    }
    return own;
}

} // namespace concordat::meetings
