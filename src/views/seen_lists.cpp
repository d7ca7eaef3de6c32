// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of what was there on a day.
#include "domain/meetings/own_effects.hpp"
#include "domain/meetings/quorum.hpp"
#include "views/seen.hpp"

#include <algorithm>
#include <utility>

namespace concordat::views {

namespace {

template <class T, class Key>
std::vector<T> all_of(const Table<Key, std::vector<T>>& table, const Key& key) {
    const auto* found = table.find(key);
    return found != nullptr ? *found : std::vector<T>{};
}

template <class Key>
const Ordered<Key>* one_of(const Ordered<Key>& all, const auto& of_each, const auto& id) {
    return id ? of_each.find(*id) : &all;
}

} // namespace

std::optional<Day> Seen::took_over_on(const BodyId& id) const {
    std::optional<Day> first;
    const parties::Body* body = state_.parties.bodies.find(id);
    if (body == nullptr) return first;
    for (const BodyId& before : body->predecessors) {
        const parties::Body* predecessor = state_.parties.bodies.find(before);
        if (predecessor == nullptr || !predecessor->ended) continue;
        first = std::min(first.value_or(*predecessor->ended), *predecessor->ended);
    }
    return first;
}

std::vector<BodyId> Seen::bodies_with_decisions() const {
    std::vector<BodyId> ids = state_.decisions.register_of.keys();
    std::erase_if(ids, [&](const BodyId& id) { return decisions(id, {}, {}).size() == 0; });
    return ids;
}

std::vector<RoleId> Seen::roles() const {
    std::vector<RoleId> ids = state_.parties.roles.keys();
    std::erase_if(ids, [&](const RoleId& id) { return !role(id); });
    return ids;
}

std::vector<CollaborationId> Seen::collaborations() const {
    std::vector<CollaborationId> ids = state_.parties.collaborations.keys();
    std::erase_if(ids, [&](const CollaborationId& id) { return !collaboration(id); });
    return ids;
}

std::vector<CollaborationId> Seen::collaborations_of(const PartnerId& partner) const {
    auto ids = all_of(state_.parties.collaborations_of, partner);
    std::erase_if(ids, [&](const CollaborationId& id) { return !collaboration(id); });
    return ids;
}

std::vector<BoardId> Seen::boards() const {
    std::vector<BoardId> ids = state_.meetings.boards.keys();
    std::erase_if(ids, [&](const BoardId& id) {
        return as_at_ < state_.meetings.boards.find(id)->constituted;
    });
    return ids;
}

std::vector<OfficeId> Seen::offices_of(const BodyId& body) const {
    return all_of(state_.parties.offices_of, body);
}

std::vector<BodyId> Seen::bodies_in(const BodyId& body) const {
    std::vector<BodyId> all{body};
    state_.parties.bodies.for_each([&](const BodyId& one, const parties::Body&) {
        if (one != body && standing_in(one) == body) all.push_back(one);
    });
    return all;
}

std::vector<OfficeId> Seen::offices_standing_for(const BodyId& body) const {
    std::vector<OfficeId> all;
    for (const BodyId& one : bodies_in(body)) {
        const auto offices = offices_of(one);
        all.insert(all.end(), offices.begin(), offices.end());
    }
    return all;
}

std::vector<SchemeId> Seen::schemes_of(const BodyId& body) const {
    auto ids = all_of(state_.decisions.schemes_of, body);
    std::erase_if(
        ids, [&](const SchemeId& id) { return as_at_ < state_.decisions.schemes.find(id)->from; });
    return ids;
}

std::vector<DecisionId> Seen::decisions_following(const MeetingId& meeting) const {
    auto ids = all_of(state_.decisions.following, meeting);
    std::erase_if(ids, [&](const DecisionId& id) { return !decision(id); });
    return ids;
}

std::vector<FlagId> Seen::flags_on(const ThingId& id) const {
    auto ids = all_of(state_.record.flags_on, id);
    std::erase_if(
        ids, [&](const FlagId& flag) { return as_at_ < state_.record.flags.find(flag)->raised; });
    return ids;
}

/// Those not settled, and those settled after the day seen.
Latest<record::FlagKey> Seen::open_flags() const {
    const record::Record& record = state_.record;
    std::vector<record::FlagKey> settled_later;
    record.settled_flags.for_each_from(
        record.settled_flags.count_before({as_at_ + 1, {}}), [&](const record::FlagKey& settled) {
            const Day raised = record.flags.find(settled.flag)->raised;
            if (raised <= as_at_) settled_later.push_back({raised, settled.flag});
        });
    std::sort(settled_later.begin(), settled_later.end());
    return {&record.open_flags, std::nullopt, as_at_, std::move(settled_later)};
}

Latest<record::FlagKey> Seen::settled_flags() const {
    return {&state_.record.settled_flags, std::nullopt, as_at_};
}

Latest<decisions::RegisterKey> Seen::decisions(const std::optional<BodyId>& body,
                                               std::optional<Day> from,
                                               std::optional<Day> to) const {
    const decisions::Register* own =
        body ? state_.decisions.register_of.find(*body) : &state_.decisions.register_;
    if (own == nullptr) return {nullptr, from, as_at_};
    const Day through = std::min(as_at_, to.value_or(as_at_));
    return {&own->keys, from, through, signed_later(*own, from.value_or(kFirstDay), through)};
}

/// Decisions of the register that were prepared within the days, and signed after the day seen.
std::vector<decisions::RegisterKey> Seen::signed_later(const decisions::Register& own, Day from,
                                                       Day through) const {
    std::vector<decisions::RegisterKey> found;
    const auto add = [&](const decisions::RegisterKey& key) {
        const decisions::Decision& decision = *state_.decisions.decisions.find(key.decision);
        if (!decision.decided || decision.prepared < from || through < decision.prepared) return;
        found.push_back({decision.prepared, key.decision});
    };
    const std::size_t first = own.keys.count_before({as_at_ + 1, {}});
    const std::size_t last = own.keys.count_before({as_at_ + own.longest + 1, {}});
    if (first < last) own.keys.for_each_from(first, add, last - first);
    std::sort(found.begin(), found.end());
    return found;
}

Latest<meetings::ResolutionKey> Seen::resolutions() const {
    return {&state_.meetings.resolutions, std::nullopt, as_at_};
}

Latest<meetings::CalendarKey> Seen::meetings_held(const std::optional<BoardId>& board) const {
    const auto* keys = one_of(state_.meetings.calendar, state_.meetings.calendar_of, board);
    return {keys, std::nullopt, as_at_};
}

Day Seen::held_on(const MeetingId& id) const {
    return state_.meetings.meetings.find(id)->arrangement(as_at_).on;
}

/// Meetings that were moved after the day seen, under the day they stood on then; sorted.
std::vector<meetings::CalendarKey> Seen::moved_later(const std::optional<BoardId>& board) const {
    std::vector<meetings::CalendarKey> found;
    const Ordered<meetings::MoveKey>& moves = state_.meetings.moves;
    moves.for_each_from(moves.count_before({as_at_ + 1, {}}), [&](const meetings::MoveKey& move) {
        const meetings::Meeting& meeting = *state_.meetings.meetings.find(move.meeting);
        if ((!board || meeting.board == *board) && meeting.known_from() <= as_at_)
            found.push_back({held_on(move.meeting), move.meeting});
    });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

/// A meeting is moved before either of its days: what was held on the day seen was held by every
/// arrangement, and only what was to come may have stood elsewhere.
std::vector<MeetingId> Seen::meetings_to_come(const std::optional<BoardId>& board,
                                              std::size_t most) const {
    std::vector<meetings::CalendarKey> found = moved_later(board);
    const std::size_t moved = found.size();
    const auto* keys = one_of(state_.meetings.calendar, state_.meetings.calendar_of, board);
    if (keys == nullptr) return {};
    for (std::size_t place = keys->count_before({as_at_ + 1, {}});
         place < keys->size() && found.size() < moved + most; ++place) {
        const meetings::CalendarKey& key = keys->nth(place);
        if (meeting(key.meeting) && held_on(key.meeting) == key.on) found.push_back(key);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<MeetingId> next;
    for (const meetings::CalendarKey& key : found) {
        if (next.size() < most) next.push_back(key.meeting);
    }
    return next;
}

const meetings::TermsOfReference& Seen::terms(const BoardId& board, Day day) const {
    return state_.meetings.terms(board, std::min(day, as_at_));
}

std::string Seen::lack_of_quorum(const meetings::Meeting& meeting) const {
    return meetings::lack_of_quorum(
        terms(meeting.board, meeting.on), meeting.attendance,
        [&](const OfficeId& office) { return named(office, meeting.on).name; });
}

decisions::JointEffect Seen::joint_effect(const RecommendationId& id) const {
    return decisions::joint_effect(state_.parties, state_.meetings, state_.decisions, id, as_at_);
}

std::optional<AdoptedIf> Seen::adopted_if(const DecisionId& decision, const decisions::Limb& limb,
                                          const decisions::Adopts& adopts) const {
    if (adopts.as != decisions::Adoption::on_condition) return std::nullopt;
    const decisions::Decision& made = *state_.decisions.decisions.find(decision);
    AdoptedIf view{.words = words(adopts.condition, why_withheld(made, limb))};
    if (adopts.if_agreed) view.agreed = named(*adopts.if_agreed);
    for (const auto& one : state_.decisions.ratifications_of(adopts.recommendation)) {
        if (one.decision != decision || !one.answers(adopts, limb.number)) continue;
        view.met = decisions::adopts_since(state_.meetings, one, as_at_);
        if (view.met) view.met_by = post(one.met_by, *view.met);
    }
    return view;
}

std::optional<AdoptedIf> Seen::adopted_if(const RecommendationId& item,
                                          const decisions::Ratification& answer) const {
    if (answer.as != decisions::Adoption::on_condition) return std::nullopt;
    for (const auto& limb : state_.decisions.decisions.find(answer.decision)->limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            if (adopts.recommendation == item && answer.answers(adopts, limb.number))
                return adopted_if(answer.decision, limb, adopts);
        }
    }
    return std::nullopt;
}

std::optional<EndingView> Seen::ending_of(const RecommendationId& item, const DecisionId& decision,
                                          int limb) const {
    const auto& given = state_.decisions.ratifications_of(item);
    for (const decisions::Ratification& one : given) {
        if (one.decision != decision || one.limb != limb) continue;
        const auto ended = decisions::ending_of(state_.parties, given, one, as_at_);
        return ended ? std::optional(ending(*ended)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<bool> Seen::is_exempt(const meetings::Paper& paper) const {
    if (state_.meetings.is_exempt(paper)) return true;
    return paper.openness ? std::optional(false) : std::nullopt;
}

effects::CompletedBy Seen::completed_by(const meetings::Recommendation& item, int text,
                                        int effect) const {
    if (item.resolution && item.resolution->text == text)
        return effects::completes(*item.resolution, effect);
    const auto& one = item.wording(text).effects.at(static_cast<std::size_t>(effect) - 1);
    return meetings::may_settle_itself(state_.parties, state_.meetings, item.board, one, as_at_)
               ? effects::CompletedBy::resolution
               : effects::CompletedBy::ratification;
}

std::optional<Day> Seen::came_about(const RecommendationId& id,
                                    const meetings::Recommendation& item, int text,
                                    int effect) const {
    const effects::Done* found = done(id, item, text, effect);
    return found != nullptr ? std::optional(found->on) : std::nullopt;
}

const effects::Done* Seen::done(const RecommendationId& id, const meetings::Recommendation& item,
                                int text, int effect) const {
    const std::vector<effects::Done>* all = state_.effects.done.find(id);
    if (all == nullptr) return nullptr;
    const effects::CompletedBy act = completed_by(item, text, effect);
    const effects::Done* found = nullptr;
    for (const effects::Done& one : *all) {
        if (one.text == text && one.completed_by == act && is_there(one.on)) found = &one;
    }
    return found;
}

EffectEnd Seen::effect_end(const effects::Ended& ended) const {
    return {ended.on, named_thing(ended.by, ended.on)};
}

std::optional<EffectEnd> Seen::ended(const RecommendationId& id,
                                     const meetings::Recommendation& item, int text,
                                     int effect) const {
    const effects::Done* found = done(id, item, text, effect);
    if (found == nullptr || !found->ended || !is_there(found->ended->on)) return std::nullopt;
    return effect_end(*found->ended);
}

std::optional<EffectEnd> Seen::effects_ended(const RecommendationId& id,
                                             effects::CompletedBy act) const {
    std::optional<EffectEnd> ended;
    for (const effects::Done& one : all_of(state_.effects.done, id)) {
        if (one.completed_by != act || !is_there(one.on)) continue;
        ended.reset();
        if (one.ended && is_there(one.ended->on)) ended = effect_end(*one.ended);
    }
    return ended;
}

std::vector<Since<record::Name>> Seen::names(const ThingId& id) const {
    const Dated<record::Name>* names = state_.record.names.find(id);
    if (names == nullptr) return {};
    auto known = names->history();
    std::erase_if(known, [&](const Since<record::Name>& name) { return as_at_ < name.from; });
    return known;
}

BodyId Seen::standing_in(const BodyId& body) const {
    return state_.parties.standing_in(body, as_at_);
}

std::optional<Day> Seen::gone_since(const BodyId& body) const {
    const auto gone = decisions::gone_since(state_.parties, body);
    return gone && is_there(*gone) ? gone : std::nullopt;
}

} // namespace concordat::views
