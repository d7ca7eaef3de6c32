// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/own_effects.hpp"

#include <algorithm>

namespace concordat::meetings {

namespace {

template <class T>
bool has(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// The bodies that are on the board: by an office's seat, by appointing, or by having to ratify.
std::vector<BodyId> bodies_of(const parties::Parties& parties, const Board& board,
                              const TermsOfReference& terms) {
    std::vector<BodyId> bodies = terms.required_bodies;
    if (board.body) bodies.push_back(*board.body);
    for (const Seat& seat : terms.seats) {
        if (seat.appointed_by) bodies.push_back(*seat.appointed_by);
        const auto* office = seat.office ? parties.offices.find(*seat.office) : nullptr;
        if (office != nullptr)
            bodies.insert(bodies.end(), office->bodies.begin(), office->bodies.end());
    }
    return bodies;
}

} // namespace

bool is_own_officer(const parties::Parties& parties, const Meetings& meetings, const BoardId& id,
                    const ThingId& owner, Day day) {
    const Board& board = meetings.boards.at(id);
    const TermsOfReference& terms = meetings.terms(id, day);
    if (kind_of(owner.text()) == RoleKind::kName) {
        const auto& of = parties.roles.at(RoleId(owner.text())).collaboration;
        const CollaborationId* collaboration = of.at(day);
        if (collaboration != nullptr && board.collaboration == *collaboration) return true;
    }
    const auto office = parties.office_of(owner, day);
    if (!office) return false;
    for (const Seat& seat : terms.seats) {
        if (seat.office == *office || has(seat.alternates, *office)) return true;
    }
    const auto& own = parties.offices.at(*office).bodies;
    const auto on_board = bodies_of(parties, board, terms);
    return std::any_of(own.begin(), own.end(),
                       [&](const BodyId& body) { return has(on_board, body); });
}

bool may_settle_itself(const parties::Parties& parties, const Meetings& meetings,
                       const BoardId& board, const Effect& effect, Day day) {
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
    if (const auto* action = std::get_if<SetActionEffect>(&effect)) // whose is never assumed
        return action->owner && is_own_officer(parties, meetings, board, *action->owner, day);
    if (std::holds_alternative<CommissionPaperEffect>(effect)) return true;
    const auto* rename = std::get_if<RenameEffect>(&effect);
    if (rename == nullptr) return false; // money and authority are the bodies' own
    const ThingId& renamed = rename->thing;
    if (kind_of(renamed.text()) == BoardKind::kName) return is_under(BoardId(renamed.text()));
    const auto& collaboration = meetings.boards.find(board)->collaboration;
    return collaboration && thing(*collaboration) == renamed;
}

std::vector<int> own_effects(const parties::Parties& parties, const Meetings& meetings,
                             const BoardId& board, const Wording& wording, Day day) {
    std::vector<int> own;
    int number = 0;
    for (const Effect& effect : wording.effects) {
        ++number;
        if (may_settle_itself(parties, meetings, board, effect, day)) own.push_back(number);
    }
    return own;
}

} // namespace concordat::meetings
