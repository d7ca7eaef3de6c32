// SPDX-License-Identifier: GPL-3.0-or-later
// Things as they were on a day: what came later is not there.
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

template <class Table, class Key>
auto copy_of(const Table& table, const Key& key) -> std::optional<typename Table::mapped_type> {
    if (const auto* found = table.find(key)) return *found;
    return std::nullopt;
}

void forget_after(std::optional<Day>& day, Day as_at) {
    if (day && as_at < *day) day.reset();
}

template <class T>
void forget_after(Dated<T>& facts, Day as_at) {
    std::erase_if(facts.stored(), [&](const Since<T>& fact) { return as_at < fact.from; });
}

template <class T>
bool came_later(const Dated<T>& facts, Day as_at) {
    return !facts.empty() && as_at < facts.history().back().from;
}

bool is_formed(const parties::Collaboration& collaboration, Day as_at) {
    bool formed = collaboration.partners.size() == 0;
    collaboration.partners.for_each(
        [&](const PartnerId&, const Dated<parties::Membership>& membership) {
            formed = formed || membership.at(as_at) != nullptr;
        });
    return formed;
}

/// Takes away the words beside the texts of an item that is withheld; sealed texts are withheld
/// where they are read.
void hide_words(meetings::Recommendation& item) {
    item.group.reset();
    item.required_because.reset();
    item.tellings.clear();
    if (!item.told) return;
    item.told->vote.reset();
    item.told->source = "A document that is withheld";
}

bool is_called(const meetings::Meeting& meeting, Day as_at) {
    return std::min(meeting.called, meeting.notice_given.value_or(meeting.on)) <= as_at ||
           meeting.on <= as_at;
}

} // namespace

std::optional<parties::Body> Seen::body(const BodyId& id) const {
    auto body = copy_of(state_.parties.bodies, id);
    if (!body) return body;
    std::erase_if(body->predecessors, [&](const BodyId& before) {
        const parties::Body* predecessor = state_.parties.bodies.find(before);
        return predecessor != nullptr && predecessor->ended && as_at_ < *predecessor->ended;
    });
    forget_after(body->ended, as_at_);
    if (!body->ended) body->successors.clear();
    return body;
}

OnDay<parties::Office> Seen::office(const OfficeId& id) const {
    const parties::Office* found = state_.parties.offices.find(id);
    if (found == nullptr) return std::nullopt;
    parties::Office office = *found;
    std::erase_if(office.holdings,
                  [&](const parties::Holding& holding) { return as_at_ < holding.from; });
    forget_after(office.vacant_from, as_at_);
    for (parties::Holding& holding : office.holdings) {
        forget_after(holding.to, as_at_);
        std::erase_if(holding.suspensions, [&](const parties::Suspension& suspension) {
            return as_at_ < suspension.from;
        });
    }
    return office;
}

std::optional<parties::Partner> Seen::partner(const PartnerId& id) const {
    auto partner = copy_of(state_.parties.partners, id);
    if (!partner) return partner;
    forget_after(partner->policing_body, as_at_);
    forget_after(partner->chief_officer, as_at_);
    return partner;
}

std::optional<parties::Collaboration> Seen::collaboration(const CollaborationId& id) const {
    auto collaboration = copy_of(state_.parties.collaborations, id);
    if (!collaboration || !is_formed(*collaboration, as_at_)) return std::nullopt;
    for (const PartnerId& partner : collaboration->partners.keys())
        forget_after(collaboration->partners.edit(partner), as_at_);
    return collaboration;
}

std::optional<parties::Role> Seen::role(const RoleId& id) const {
    auto role = copy_of(state_.parties.roles, id);
    if (role) forget_after(role->held_by, as_at_);
    return role;
}

OnDay<meetings::Board> Seen::board(const BoardId& id) const {
    const meetings::Board* found = state_.meetings.boards.find(id);
    if (found == nullptr || as_at_ < found->constituted) return std::nullopt;
    if (!came_later(found->terms, as_at_)) return *found;
    meetings::Board board = *found;
    forget_after(board.terms, as_at_);
    return board;
}

OnDay<meetings::Meeting> Seen::meeting(const MeetingId& id) const {
    const meetings::Meeting* found = state_.meetings.meetings.find(id);
    if (found == nullptr || !is_called(*found, as_at_)) return std::nullopt;
    meetings::Meeting meeting = *found;
    std::erase_if(meeting.recommendations, [&](const RecommendationId& item) {
        return as_at_ < state_.meetings.recommendations.find(item)->presented;
    });
    std::erase_if(meeting.papers, [&](const PaperId& paper) { return !this->paper(paper); });
    if (as_at_ < meeting.on) meeting.attendance.clear();
    if (meeting.gate && as_at_ < meeting.gate->on) meeting.gate.reset();
    return meeting;
}

std::optional<MeetingHeld> Seen::meeting_held(const MeetingId& id) const {
    const meetings::Meeting* found = state_.meetings.meetings.find(id);
    if (found == nullptr || !is_called(*found, as_at_)) return std::nullopt;
    return MeetingHeld{found->on, found->board};
}

std::optional<meetings::Paper> Seen::paper(const PaperId& id) const {
    const meetings::Paper* paper = state_.meetings.papers.find(id);
    if (paper == nullptr) return std::nullopt;
    const meetings::Meeting* meeting = state_.meetings.meetings.find(paper->meeting);
    if (as_at_ < std::min(paper->submitted, meeting->on)) return std::nullopt;
    return *paper;
}

OnDay<meetings::Recommendation> Seen::recommendation(const RecommendationId& id) const {
    const meetings::Recommendation* found = state_.meetings.recommendations.find(id);
    if (found == nullptr || as_at_ < found->presented) return std::nullopt;
    const auto is_later = [&](Day day) { return as_at_ < day; };
    const auto came_later_of = [&](const RecommendationId& other) {
        return is_later(state_.meetings.recommendations.find(other)->presented);
    };
    const bool same =
        !came_later(found->outcomes, as_at_) &&
        !(found->resolution && is_later(found->resolution->on)) &&
        !(found->told && is_later(found->told->when.through)) && !why_withheld(*found) &&
        std::none_of(found->texts.begin(), found->texts.end(),
                     [&](const auto& text) { return is_later(text.since); }) &&
        std::none_of(found->positions.begin(), found->positions.end(),
                     [&](const auto& taken) { return is_later(taken.on); }) &&
        std::none_of(found->dependents.begin(), found->dependents.end(), came_later_of);
    if (same) return *found;
    meetings::Recommendation item = *found;
    std::erase_if(item.texts,
                  [&](const meetings::Wording& wording) { return as_at_ < wording.since; });
    std::erase_if(item.positions,
                  [&](const meetings::Positions& taken) { return as_at_ < taken.on; });
    forget_after(item.outcomes, as_at_);
    if (item.resolution && as_at_ < item.resolution->on) item.resolution.reset();
    if (item.told && as_at_ < item.told->when.through) item.told.reset();
    if (why_withheld(item)) hide_words(item);
    std::erase_if(item.dependents, came_later_of);
    return item;
}

OnDay<decisions::Decision> Seen::decision(const DecisionId& id) const {
    const decisions::Decision* found = state_.decisions.decisions.find(id);
    if (found == nullptr || as_at_ < std::min(found->prepared, found->register_day()))
        return std::nullopt;
    const auto is_later = [&](const std::optional<Day>& day) { return day && as_at_ < *day; };
    const bool same = found->decided && !is_later(found->decided) && !is_later(found->received) &&
                      !is_later(found->officer_approved) && !is_later(found->published) &&
                      (found->officer_approved || !found->approved_by) && !why_withheld(*found);
    if (same) return *found;
    decisions::Decision decision = *found;
    forget_after(decision.received, as_at_);
    forget_after(decision.officer_approved, as_at_);
    if (!decision.officer_approved) decision.approved_by.reset();
    forget_after(decision.decided, as_at_);
    if (!decision.decided) {
        decision.signed_by.reset();
        decision.effective.reset();
        decision.declaration.reset();
    }
    forget_after(decision.published, as_at_);
    if (why_withheld(decision)) decision.legal_power.reset();
    return decision;
}

std::optional<SchemeOnDay> Seen::scheme(const SchemeId& id) const {
    const decisions::Scheme* found = state_.decisions.schemes.find(id);
    if (found == nullptr || as_at_ < found->from) return std::nullopt;
    SchemeOnDay scheme{found, static_cast<int>(found->numbers.size()), {}};
    if (as_at_ < today_) { // no number is given on a day to come
        found->numbers.for_each([&](const decisions::GivenNumber& given) {
            if (!is_there(given.on)) --scheme.used;
        });
    }
    for (const decisions::Gap& gap : found->explained) {
        if (is_there(gap.explained)) scheme.explained.push_back(gap);
    }
    return scheme;
}

std::optional<record::Flag> Seen::flag(const FlagId& id) const {
    const record::Flag* found = state_.record.flags.find(id);
    if (found == nullptr || as_at_ < found->raised) return std::nullopt;
    record::Flag flag = *found;
    if (flag.settled && as_at_ < flag.settled->on) flag.settled.reset();
    return flag;
}

bool Seen::has(const ThingId& id) const {
    const std::string_view text = id.text();
    const std::string_view kind = kind_of(text);
    if (kind == BodyKind::kName) return body(BodyId(text)).has_value();
    if (kind == OfficeKind::kName) return office(OfficeId(text)).has_value();
    if (kind == PartnerKind::kName) return partner(PartnerId(text)).has_value();
    if (kind == CollaborationKind::kName) return collaboration(CollaborationId(text)).has_value();
    if (kind == RoleKind::kName) return role(RoleId(text)).has_value();
    if (kind == BoardKind::kName) return board(BoardId(text)).has_value();
    if (kind == MeetingKind::kName) return meeting(MeetingId(text)).has_value();
    if (kind == PaperKind::kName) return paper(PaperId(text)).has_value();
    if (kind == RecommendationKind::kName)
        return recommendation(RecommendationId(text)).has_value();
    if (kind == DecisionKind::kName) return decision(DecisionId(text)).has_value();
    if (kind == SchemeKind::kName) return scheme(SchemeId(text)).has_value();
    return kind == FlagKind::kName && flag(FlagId(text)).has_value();
}

} // namespace concordat::views
