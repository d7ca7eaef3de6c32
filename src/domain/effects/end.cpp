// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/end.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

/// The place of the last fact that the effect wrote; nothing where it wrote none.
template <class T, class Rule>
std::optional<std::size_t> last_of(const std::vector<Since<T>>& facts, const Rule& rule) {
    for (std::size_t i = facts.size(); i-- > 0;) {
        if (rule(facts[i].value)) return i;
    }
    return std::nullopt;
}

/// What an item's effects wrote is undone, and by what.
struct Undoing {
    const Ground& ground;
    ThingId caused_by;
    ThingId by;
};

void undo(std::vector<Consequence>& follows, const Undoing& undoing,
          const meetings::RenameEffect& effect) {
    const Dated<record::Name>* names = undoing.ground.record.names.find(effect.thing);
    if (names == nullptr) return;
    const std::vector<Since<record::Name>>& all = names->history();
    const auto at = last_of(all, [&](const record::Name& name) {
        return name.cause == undoing.caused_by && name.name == effect.to;
    });
    if (!at) return;
    const Day day = std::max(undoing.ground.acted, all[*at].from);
    if (names->at(day) != &all[*at].value) return; // it has another name since
    const std::string before =
        *at > 0 ? all[*at - 1].value.name : undoing.ground.first_name(effect.thing);
    follows.push_back({day, record::Renamed{effect.thing, before, undoing.by}});
}

/// The last change of the board's terms that an effect made, where no other came in its place.
template <class Rule>
std::optional<std::size_t> change_to_undo(const Undoing& undoing, const meetings::Board& board,
                                          const Rule& is_written) {
    const std::vector<Since<meetings::TermsChange>>& changes = board.changes.history();
    const auto at = last_of(changes, [&](const meetings::TermsChange& change) {
        return change.cause == undoing.caused_by && is_written(change);
    });
    if (!at) return at;
    const Day day = std::max(undoing.ground.acted, changes[*at].from);
    return board.changes.at(day) == &changes[*at].value ? at : std::nullopt;
}

/// The terms before the change; terms are kept one for each, in the same order.
meetings::TermsOfReference terms_before(const meetings::Board& board, std::size_t change) {
    return change > 0 ? board.terms.history()[change - 1].value : meetings::TermsOfReference{};
}

void undo(std::vector<Consequence>& follows, const Undoing& undoing,
          const meetings::CadenceEffect& effect) {
    const meetings::Board& board = undoing.ground.meetings.boards.at(effect.board);
    const auto at = change_to_undo(undoing, board, [&](const meetings::TermsChange& change) {
        return change.cadence == effect.cadence;
    });
    if (!at) return;
    meetings::TermsOfReference terms = board.terms.history()[*at].value;
    terms.cadence = terms_before(board, *at).cadence;
    follows.push_back({std::max(undoing.ground.acted, board.changes.history()[*at].from),
                       meetings::TermsOfReferenceSet{effect.board, terms, undoing.by}});
}

void undo(std::vector<Consequence>& follows, const Undoing& undoing,
          const meetings::ChangeTermsEffect& effect) {
    const meetings::Board& board = undoing.ground.meetings.boards.at(effect.board);
    const auto at = change_to_undo(undoing, board, [&](const meetings::TermsChange& change) {
        return change.stated == effect.terms;
    });
    if (!at) return;
    follows.push_back(
        {std::max(undoing.ground.acted, board.changes.history()[*at].from),
         meetings::TermsOfReferenceSet{effect.board, terms_before(board, *at), undoing.by}});
}

/// Sums, delegations and leave to bid wrote nothing: they hold by their resolution and its
/// ratifications.
void undo(std::vector<Consequence>&, const Undoing&, const meetings::ApproveSumEffect&) {}
void undo(std::vector<Consequence>&, const Undoing&, const meetings::GrantDelegationEffect&) {}
void undo(std::vector<Consequence>&, const Undoing&, const meetings::PermitBidEffect&) {}
/// A version approved is in force by its signatures, each on a decision of its own.
void undo(std::vector<Consequence>&, const Undoing&, const meetings::ApproveAgreementEffect&) {}

/// Work may be under way: whoever asked for it says whether it goes on.
void doubt(std::vector<Consequence>& follows, const Undoing& undoing, const ThingId& asked) {
    follows.push_back(
        {undoing.ground.acted,
         record::FlagRaised{asked, "effect.cause-ended",
                            fmt::format("What asked for it came to its end on {}; it stays until "
                                        "somebody says that it is done, or withdrawn.",
                                        in_words(undoing.ground.acted))}});
}
void undo(std::vector<Consequence>& follows, const Undoing& undoing,
          const meetings::SetActionEffect& effect) {
    doubt(follows, undoing, thing(effect.action));
}
void undo(std::vector<Consequence>& follows, const Undoing& undoing,
          const meetings::CommissionPaperEffect& effect) {
    doubt(follows, undoing, thing(effect.commission));
}

} // namespace

void end_effects(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, Ending which, const ThingId& by) {
    const auto* all = ground.effects.done.find(id);
    if (all == nullptr) return;
    int text = 0;
    for (const Done& done : *all) {
        const bool ends = which == Ending::all || done.completed_by == CompletedBy::ratification;
        if (done.ended || !ends) continue;
        text = done.text;
        follows.push_back(
            {std::max(ground.acted, done.on), EffectsEnded{id, done.text, done.completed_by, by}});
    }
    if (text == 0) return;
    const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
    const Undoing undoing{ground, thing(id), by};
    int number = 0;
    for (const meetings::Effect& effect : item.wording(text).effects) {
        ++number;
        const bool ends = which == Ending::all || !item.resolution ||
                          completes(*item.resolution, number) == CompletedBy::ratification;
        if (!ends) continue;
        std::visit([&](const auto& one) { undo(follows, undoing, one); }, effect);
    }
}

} // namespace concordat::effects
