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
    item.matter.reset();
    for (meetings::Passed& passed : item.passed)
        passed.matter.reset();
    for (meetings::ToldOutcome& telling : item.tellings) {
        telling.vote.reset();
        telling.when.words.clear();
        telling.source = "a withheld document";
    }
    for (meetings::Statement& statement : item.statements)
        statement.source.reset();
}

/// Puts the meeting back to where it stood before it was moved.
void arrange(meetings::Meeting& meeting, Day as_at) {
    forget_after(meeting.arranged, as_at);
    const meetings::Arrangement& then = *meeting.arranged.latest();
    meeting.on = then.on;
    meeting.place = then.place;
    meeting.notice_given = then.notice_given;
}

/// Puts the item back to the board before which it was on the day.
void take_back(OnDay<meetings::Recommendation>& item, Day as_at) {
    const auto is_later = [&](const meetings::Passed& passed) { return as_at < passed.referred; };
    const auto& passed = item->passed;
    const auto later = std::find_if(passed.begin(), passed.end(), is_later);
    if (later == passed.end()) return;
    const meetings::Passed then = *later;
    meetings::Recommendation& before = item.edit();
    before.board = then.board;
    before.resolution = then.resolution;
    before.positions = then.positions;
    before.matter = then.matter;
    std::erase_if(before.passed, is_later);
}

bool is_called(const meetings::Meeting& meeting, Day as_at) {
    return meeting.known_from() <= as_at;
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
    OnDay<parties::Office> office(*found);
    const auto began_later = [&](const auto& span) { return as_at_ < span.from; };
    office.leave_out(&parties::Office::holdings, began_later);
    if (is_later(found->vacant_from)) office.edit().vacant_from.reset();
    for (std::size_t i = 0; i < office->holdings.size(); ++i) {
        const parties::Holding& holding = office->holdings[i];
        if (is_later(holding.to)) office.edit().holdings[i].to.reset();
        const auto& suspensions = office->holdings[i].suspensions;
        if (std::any_of(suspensions.begin(), suspensions.end(), began_later))
            std::erase_if(office.edit().holdings[i].suspensions, began_later);
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
    if (role) forget_after(role->collaboration, as_at_);
    if (role && role->held_by.empty()) return std::nullopt;
    return role;
}

OnDay<meetings::Board> Seen::board(const BoardId& id) const {
    const meetings::Board* found = state_.meetings.boards.find(id);
    if (found == nullptr || as_at_ < found->constituted) return std::nullopt;
    OnDay<meetings::Board> board(*found);
    if (came_later(found->terms, as_at_)) forget_after(board.edit().terms, as_at_);
    return board;
}

OnDay<meetings::Meeting> Seen::meeting(const MeetingId& id) const {
    const meetings::Meeting* found = state_.meetings.meetings.find(id);
    if (found == nullptr || !is_called(*found, as_at_)) return std::nullopt;
    OnDay<meetings::Meeting> meeting(*found);
    if (came_later(found->arranged, as_at_)) arrange(meeting.edit(), as_at_);
    forget_adjournment(meeting);
    forget_minutes(meeting);
    forget_upgrades(meeting);
    meeting.leave_out(&meetings::Meeting::recommendations, [&](const RecommendationId& item) {
        return as_at_ < state_.meetings.recommendations.find(item)->presented;
    });
    meeting.leave_out(&meetings::Meeting::carried, [&](const RecommendationId& item) {
        const auto& carried = state_.meetings.recommendations.find(item)->carried.history();
        return std::none_of(carried.begin(), carried.end(), [&](const Since<MeetingId>& to) {
            return to.value == id && is_there(to.from);
        });
    });
    meeting.leave_out(&meetings::Meeting::agenda, [&](const meetings::AgendaItem& item) {
        return as_at_ < std::min(item.added, meeting->on);
    });
    meeting.leave_out(&meetings::Meeting::interests, [&](const meetings::DeclaredInterest& one) {
        return as_at_ < one.on || (one.item && !recommendation(*one.item));
    });
    meeting.leave_out(&meetings::Meeting::statements,
                      [&](const meetings::Statement& one) { return as_at_ < one.on; });
    meeting.leave_out(&meetings::Meeting::papers,
                      [&](const PaperId& paper) { return !this->paper(paper); });
    if (as_at_ < found->on && !found->attendance.empty()) meeting.edit().attendance.clear();
    if (found->gate && as_at_ < found->gate->on) meeting.edit().gate.reset();
    return meeting;
}

std::optional<MeetingHeld> Seen::meeting_held(const MeetingId& id) const {
    const meetings::Meeting* found = state_.meetings.meetings.find(id);
    if (found == nullptr || !is_called(*found, as_at_)) return std::nullopt;
    return MeetingHeld{found->arrangement(as_at_).on, found->board, found->is_in_writing()};
}

void Seen::forget_adjournment(OnDay<meetings::Meeting>& meeting) const {
    if (meeting->adjourned && as_at_ < meeting->adjourned->on) meeting.edit().adjourned.reset();
    if (meeting->adjourned && as_at_ < meeting->adjourned->continued_since)
        meeting.edit().adjourned->continued_at.reset();
    meeting.leave_out(&meetings::Meeting::continues, [&](const MeetingId& adjourned) {
        return as_at_ < state_.meetings.meetings.find(adjourned)->adjourned->continued_since;
    });
}

std::optional<meetings::Paper> Seen::paper(const PaperId& id) const {
    const meetings::Paper* paper = state_.meetings.papers.find(id);
    if (paper == nullptr) return std::nullopt;
    if (as_at_ < state_.meetings.known_from(*paper)) return std::nullopt;
    return *paper;
}

OnDay<meetings::Recommendation> Seen::recommendation(const RecommendationId& id) const {
    using meetings::Recommendation;
    const Recommendation* found = state_.meetings.recommendations.find(id);
    if (found == nullptr || as_at_ < found->presented) return std::nullopt;
    OnDay<Recommendation> item(*found);
    take_back(item, as_at_);
    item.leave_out(&Recommendation::texts,
                   [&](const meetings::Wording& wording) { return as_at_ < wording.since; });
    item.leave_out(&Recommendation::positions,
                   [&](const meetings::Positions& taken) { return as_at_ < taken.on; });
    if (came_later(found->outcomes, as_at_)) forget_after(item.edit().outcomes, as_at_);
    item.leave_out(&Recommendation::statements,
                   [&](const meetings::Statement& one) { return as_at_ < one.on; });
    if (came_later(found->carried, as_at_)) forget_after(item.edit().carried, as_at_);
    if (item->resolution && as_at_ < item->resolution->on) item.edit().resolution.reset();
    item.leave_out(&Recommendation::tellings, [&](const meetings::ToldOutcome& telling) {
        return as_at_ < telling.when.through;
    });
    for (std::size_t i = 0; i < item->tellings.size(); ++i) {
        if (is_later(item->tellings[i].stands)) item.edit().tellings[i].stands.reset();
    }
    if (why_withheld(*item)) hide_words(item.edit());
    item.leave_out(&Recommendation::dependents, [&](const RecommendationId& other) {
        return as_at_ < state_.meetings.recommendations.find(other)->presented;
    });
    return item;
}

OnDay<decisions::Decision> Seen::decision(const DecisionId& id) const {
    const decisions::Decision* found = state_.decisions.decisions.find(id);
    if (found == nullptr || as_at_ < found->known_from()) return std::nullopt;
    OnDay<decisions::Decision> decision(*found);
    if (is_later(found->numbered)) {
        decision.edit().scheme.reset();
        decision.edit().reference.reset();
        decision.edit().numbered.reset();
    }
    decision.leave_out(&decisions::Decision::aliases,
                       [&](const decisions::Alias& alias) { return is_later(alias.since); });
    decision.leave_out(&decisions::Decision::parts,
                       [&](const auto& part) { return part.at(as_at_) == nullptr; });
    for (std::size_t i = 0; i < decision->parts.size(); ++i) {
        if (came_later(decision->parts[i], as_at_)) forget_after(decision.edit().parts[i], as_at_);
    }
    decision.leave_out(&decisions::Decision::disclosures,
                       [&](const decisions::PartDisclosure& one) { return is_later(one.on); });
    if (came_later(found->determinations, as_at_))
        forget_after(decision.edit().determinations, as_at_);
    if (is_later(found->received)) decision.edit().received.reset();
    if (is_later(found->officer_approved)) {
        decision.edit().officer_approved.reset();
        decision.edit().approved_by.reset();
    }
    if (is_later(found->decided)) {
        decision.edit().decided.reset();
        decision.edit().signed_by.reset();
        decision.edit().decided_by.reset();
        decision.edit().recorded_by.reset();
        decision.edit().under.reset();
        decision.edit().effective.reset();
        decision.edit().declaration.reset();
    }
    decision.leave_out(&decisions::Decision::endings,
                       [&](const decisions::Ending& ending) { return is_later(ending.decided); });
    decision.leave_out(&decisions::Decision::doubts,
                       [&](const decisions::Doubt& doubt) { return is_later(doubt.since); });
    for (std::size_t i = 0; i < decision->doubts.size(); ++i) {
        const auto& answer = decision->doubts[i].answer;
        if (answer && is_later(answer->on)) decision.edit().doubts[i].answer.reset();
    }
    if (is_later(found->published)) decision.edit().published.reset();
    if (decision->legal_power && why_withheld(*decision)) decision.edit().legal_power.reset();
    return decision;
}

std::optional<SchemeOnDay> Seen::scheme(const SchemeId& id) const {
    const decisions::Scheme* found = state_.decisions.schemes.find(id);
    if (found == nullptr || as_at_ < found->from) return std::nullopt;
    SchemeOnDay scheme{found, static_cast<int>(found->numbers.size()), {}, {}};
    if (found->ended && is_there(*found->ended)) scheme.ended = found->ended;
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

OnDay<agreements::Agreement> Seen::agreement(const AgreementId& id) const {
    using agreements::Agreement;
    using agreements::Version;
    const Agreement* found = state_.agreements.agreements.find(id);
    if (found == nullptr || as_at_ < found->made) return std::nullopt;
    OnDay<Agreement> agreement(*found);
    agreement.leave_out(&Agreement::versions,
                        [&](const Version& version) { return as_at_ < version.made; });
    if (came_later(found->shares, as_at_)) forget_after(agreement.edit().shares, as_at_);
    const auto later = [&](const auto& act) { return as_at_ < act.on; };
    for (std::size_t i = 0; i < agreement->versions.size(); ++i) {
        const auto forget = [&](auto list) {
            const auto& all = agreement->versions[i].*list;
            if (std::any_of(all.begin(), all.end(), later))
                std::erase_if(agreement.edit().versions[i].*list, later);
        };
        forget(&Version::signatures);
        forget(&Version::statements);
        forget(&Version::tellings);
        forget(&Version::publications);
        forget(&Version::notices);
        forget(&Version::end_consents);
        forget(&Version::directions);
        forget(&Version::drop_outs);
    }
    return agreement;
}

OnDay<agreements::Service> Seen::service(const ServiceId& id) const {
    const agreements::Service* found = state_.agreements.services.find(id);
    if (found == nullptr || as_at_ < found->opened) return std::nullopt;
    OnDay<agreements::Service> service(*found);
    if (came_later(found->exit, as_at_)) forget_after(service.edit().exit, as_at_);
    return service;
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
    if (kind == SumKind::kName) return sum(SumId(text)).has_value();
    if (kind == DelegationKind::kName) return delegation(DelegationId(text)).has_value();
    if (kind == DrawKind::kName) return draw(DrawId(text)) != nullptr;
    if (kind == SpendingKind::kName) return spending(SpendingId(text)) != nullptr;
    if (kind == ActionKind::kName) return action(ActionId(text)).has_value();
    if (kind == CommissionKind::kName) return commission(CommissionId(text)).has_value();
    if (kind == DutyKind::kName) return duty(DutyId(text)).has_value();
    if (kind == BidKind::kName) return bid(BidId(text)).has_value();
    if (kind == AgreementKind::kName) return agreement(AgreementId(text)).has_value();
    if (kind == ServiceKind::kName) return service(ServiceId(text)).has_value();
    return kind == FlagKind::kName && flag(FlagId(text)).has_value();
}

std::vector<Moment> Seen::moments_of(const ThingId& id) const {
    const std::vector<Moment>& all = state_.chronicle.moments_of(id);
    const auto later = std::partition_point(
        all.begin(), all.end(), [this](const Moment& moment) { return is_there(moment.on); });
    return {all.begin(), later};
}

std::optional<EntryTold> Seen::entry(std::int64_t number) const {
    auto told = entries_ ? entries_(number) : std::nullopt;
    if (told && reader_ == Reader::public_) told->by.reset();
    return told;
}

} // namespace concordat::views
