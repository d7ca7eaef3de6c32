// SPDX-License-Identifier: GPL-3.0-or-later
// The only door to the state for views: what a reader may know, as at a day.
//
// A thing that came later is not there; what became of a thing later is taken off it; words that
// are not for this reader are withheld with the reason. That something exists is never withheld.
//
//     const Seen seen(state, Reader::public_, as_at, today, words);
//     OnDay<decisions::Decision> decision = seen.decision(id);   // unsigned on that day?
//     Words words = seen.words(limb.words, seen.why_withheld(*decision));
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/authority/draw_rules.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/programme/permission.hpp"
#include "domain/state.hpp"
#include "views/latest.hpp"
#include "views/on_day.hpp"
#include "views/query.hpp"
#include "views/shown.hpp"
#include "views/told.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::views {

/// The public reads what is decided and what nobody withholds of it, whether or not the body has
/// recorded a publication; a custodian of the record sees everything.
enum class Reader : std::uint8_t { public_, custodian };
BOOST_DESCRIBE_ENUM(Reader, public_, custodian)

/// The words of a text; nothing where they are no longer held.
using Lookup = std::function<std::optional<std::string>(const Text&)>;

/// Why words are withheld, in one sentence; nothing where they are not.
using Withheld = std::optional<std::string>;

/// When and by whom a meeting is held: what most pages ask of a meeting.
struct MeetingHeld {
    Day on;
    BoardId board;
    bool in_writing = false;
};

/// A reference scheme, and what had come of it by the day. Its register is not copied: it may hold
/// tens of thousands of numbers.
struct SchemeOnDay {
    const decisions::Scheme* scheme = nullptr;
    int used = 0;
    std::vector<decisions::Gap> explained;
    std::optional<Day> ended;
};

/// A sum or delegation, where its authority stands on the day, and what had been drawn by then.
struct SumOnDay {
    authority::SumStanding standing;
    const authority::SumAccount* account = nullptr;
    Money counted;
    Money in_doubt; ///< of that
};
struct DelegationOnDay {
    authority::DelegationStanding standing;
    const authority::DelegationAccount* account = nullptr;
    Money counted;
    Money in_doubt; ///< of that
    std::optional<authority::Ended> ended;
};

class Seen {
public:
    /// `today` only serves to say what a thing is called now.
    /// `entries` is asked by the chronology alone.
    Seen(const State& state, Reader reader, Day as_at, Day today, Lookup lookup,
         Entries entries = {})
        : state_(state), reader_(reader), as_at_(as_at), today_(today), lookup_(std::move(lookup)),
          entries_(std::move(entries)) {}

    Reader reader() const { return reader_; }
    Day as_at() const { return as_at_; }
    /// The latest day that anything on record happened; nothing as at a day before it.
    std::optional<Day> runs_to() const;
    bool is_there(Day day) const { return day <= as_at_; }
    bool is_later(const std::optional<Day>& day) const { return day && as_at_ < *day; }

    // Things as they were on the day; nothing where they were not there.
    std::optional<parties::Body> body(const BodyId& id) const;
    OnDay<parties::Office> office(const OfficeId& id) const;
    std::optional<parties::Partner> partner(const PartnerId& id) const;
    std::optional<parties::Collaboration> collaboration(const CollaborationId& id) const;
    std::optional<parties::Role> role(const RoleId& id) const;
    OnDay<meetings::Board> board(const BoardId& id) const;
    OnDay<meetings::Meeting> meeting(const MeetingId& id) const;
    std::optional<MeetingHeld> meeting_held(const MeetingId& id) const;
    std::optional<meetings::Paper> paper(const PaperId& id) const;
    OnDay<meetings::Recommendation> recommendation(const RecommendationId& id) const;
    OnDay<decisions::Decision> decision(const DecisionId& id) const;
    std::optional<SchemeOnDay> scheme(const SchemeId& id) const;
    OnDay<agreements::Agreement> agreement(const AgreementId& id) const;
    OnDay<agreements::Service> service(const ServiceId& id) const;
    bool is_in_force(const AgreementId& id, Day day) const;
    std::optional<record::Flag> flag(const FlagId& id) const;
    std::optional<SumOnDay> sum(const SumId& id) const;
    std::optional<DelegationOnDay> delegation(const DelegationId& id) const;
    const authority::Draw* draw(const DrawId& id) const; ///< null where it was not there
    const authority::Spending* spending(const SpendingId& id) const;
    OnDay<programme::Action> action(const ActionId& id) const;
    OnDay<programme::Commission> commission(const CommissionId& id) const;
    OnDay<programme::Duty> duty(const DutyId& id) const;
    OnDay<programme::Bid> bid(const BidId& id) const;
    bool has(const ThingId& id) const;
    /// Of the entries that tell of the thing, those that hold from the day or before it.
    std::vector<Moment> moments_of(const ThingId& id) const;
    /// Nothing where it cannot be read here. The public is not told whose act it was: the pages of
    /// what was done say so where they may.
    std::optional<EntryTold> entry(std::int64_t number) const;
    /// All that bear the name on the day, or the reference; sorted.
    std::vector<ThingId> things_called(const std::string& name) const;

    // Ids of what was there on the day, sorted.
    std::vector<BodyId> bodies() const { return state_.parties.bodies.keys(); }
    /// The day the body took the place of the first of its predecessors, which may be to come.
    std::optional<Day> took_over_on(const BodyId& id) const;
    std::vector<BodyId> bodies_with_decisions() const;
    std::vector<CollaborationId> collaborations() const;
    std::vector<CollaborationId> collaborations_of(const PartnerId& partner) const;
    std::vector<BoardId> boards() const;
    std::vector<RoleId> roles() const;
    std::vector<OfficeId> offices_of(const BodyId& body) const;
    /// The body, and those whose place it has on the day.
    std::vector<BodyId> bodies_in(const BodyId& body) const;
    /// The offices of all of those: what they are party to, and sit on, passes to the body.
    std::vector<OfficeId> offices_standing_for(const BodyId& body) const;
    std::vector<SchemeId> schemes_of(const BodyId& body) const;
    std::vector<DecisionId> decisions_following(const MeetingId& meeting) const;
    Latest<agreements::MadeKey> agreements_made() const;
    /// Of which the body is a party, that made last first.
    std::vector<agreements::MadeKey> agreements_made_by(const BodyId& body) const;
    /// By one of its versions.
    bool is_party_to(const AgreementId& id, const OfficeId& office) const;
    /// Those that are a party to one, by id.
    std::vector<BodyId> bodies_with_agreements() const;
    /// Of which the body is a party.
    std::vector<AgreementId> agreements_of(const BodyId& body) const;
    std::vector<ServiceId> services_of(const AgreementId& agreement) const;
    Latest<agreements::MadeKey> services() const;
    std::vector<FlagId> flags_on(const ThingId& id) const;
    /// Open on the day, by the day each was raised.
    Latest<record::FlagKey> open_flags() const;
    /// By the day on which each was settled.
    Latest<record::FlagKey> settled_flags() const;

    /// Decisions of one body or of all, decided within the days, or prepared within them and not
    /// yet decided on the day seen.
    Latest<decisions::RegisterKey> decisions(const std::optional<BodyId>& body,
                                             std::optional<Day> from, std::optional<Day> to) const;
    Latest<meetings::ResolutionKey> resolutions() const;
    Latest<authority::DrawKey> draws(const Ordered<authority::DrawKey>& of) const;
    /// Decisions taken under a delegation.
    Latest<authority::AskedKey> taken(const authority::DelegationAccount& under) const;
    const authority::DecisionUse& use_of(const DecisionId& taken) const;
    Latest<authority::AskedKey> sums() const;
    Latest<authority::AskedKey> delegations() const;
    Latest<authority::AskedKey> spendings() const;
    /// What the forward plan has of one kind or of all, as the query asks: what is still to come by
    /// the day it is due, what was delivered the latest first. A page of it; `all` is set to how
    /// many there are.
    std::vector<PlanKey> planned(std::string_view kind, const PlanQuery& query,
                                 std::size_t& all) const;
    /// Where the thing stands on the plan; nothing where it was not on it by the day.
    std::optional<PlanPoint> plan_point(const ThingId& id) const;
    /// Since when it stands so.
    Day planned_since(const ThingId& id) const;
    PlanState state_of(const PlanPoint& point) const;
    /// Actions and commissions that the meeting asked for itself.
    std::vector<ThingId> asked_at(const MeetingId& meeting) const;
    std::vector<DutyId> duties_of(const DecisionId& decision) const;
    /// That were open on the day and fell due at the meeting or paper.
    std::vector<DutyId> duties_due_at(const ThingId& place) const;
    Latest<authority::AskedKey> bids() const;
    std::optional<programme::Permission> permission(const BidId& id) const;
    /// That the paper mentions or asks for, of what was recorded by the day.
    std::vector<programme::Amount> amounts(const PaperId& paper) const;
    /// The body's scheme of consent of the day; null where none is recorded.
    const authority::SchemeOfConsent* scheme_of_consent(const BodyId& body) const;
    /// By texts that had been put by the day, whether or not they hold.
    std::vector<DelegationId> granted_by(const BodyId& body) const;
    /// What the paper delivered.
    std::vector<CommissionId> delivered_by(const PaperId& paper) const;
    /// Meetings held by the day, of one board or of all.
    Latest<meetings::CalendarKey> meetings_held(const std::optional<BoardId>& board) const;
    /// Meetings in the calendar that were still to come.
    std::vector<MeetingId> meetings_to_come(const std::optional<BoardId>& board,
                                            std::size_t most) const;
    /// What waited on the day on one body or on any, the longest first, then as on the agenda.
    /// `all` is set to how many there are.
    std::vector<WaitingItem> waiting(const std::optional<BodyId>& body, std::size_t first,
                                     std::size_t most, std::size_t& all) const;
    /// What waited on each body, that with the oldest first.
    std::vector<BodyWaits> waiting_by_body() const;

    /// Of the terms that hold on the day; empty ones where none are recorded.
    const meetings::TermsOfReference& terms(const BoardId& board, Day day) const;
    /// The body whose office is a party to an agreement.
    const BodyId& body_of(const OfficeId& party) const;
    /// What the party had not stated of the version; empty where it had, or need not.
    std::vector<std::string> not_considered(const agreements::Version& version,
                                            const OfficeId& party) const;
    /// The parties that owe its publication on the day.
    std::vector<OfficeId> owes_publication(const agreements::Version& version) const;
    /// What the quorum of the board lacked; empty where it was met.
    std::string lack_of_quorum(const meetings::Meeting& meeting) const;
    decisions::JointEffect joint_effect(const RecommendationId& id) const;
    /// The condition of what the limb of a decision adopts; nothing where it has none.
    std::optional<AdoptedIf> adopted_if(const DecisionId& decision, const decisions::Limb& limb,
                                        const decisions::Adopts& adopts) const;
    /// The same of an answer that was given.
    std::optional<AdoptedIf> adopted_if(const RecommendationId& item,
                                        const decisions::Ratification& answer) const;
    /// What ends the answer that the limb of a decision gave, of what was decided by the day.
    std::optional<EndingView> ending_of(const RecommendationId& item, const DecisionId& decision,
                                        int limb) const;
    /// Who pays on the day, by the text or by the agreement it names; nobody where that says
    /// nothing.
    std::vector<meetings::Payer> payers(const meetings::ApproveSumEffect& terms) const;
    /// The recommendations with a text that approves the version; not those that are withheld.
    std::vector<RecommendationId> approvals_of(const AgreementId& id, int version) const;
    /// Whether the body's own ratification of a sum or delegation counts on the day.
    bool has_ratified(const authority::Standing& standing, const BodyId& body) const;
    /// The office that a delegate is on the day.
    std::optional<OfficeId> office_of(const ThingId& delegate) const;
    /// Nothing where it is not stated.
    std::optional<bool> is_exempt(const meetings::Paper& paper) const;
    /// Which act completes the effect of this number, from 1: by the resolution of its text, or by
    /// the terms of the day seen while there is none.
    effects::CompletedBy completed_by(const meetings::Recommendation& item, int text,
                                      int effect) const;
    /// Since when the effect has come about; nothing where it had not by the day.
    std::optional<Day> came_about(const RecommendationId& id, const meetings::Recommendation& item,
                                  int text, int effect) const;
    /// Since when it has ended again, by the day.
    std::optional<EffectEnd> ended(const RecommendationId& id, const meetings::Recommendation& item,
                                   int text, int effect) const;
    /// Since when what the item had brought about by this act is no more.
    std::optional<EffectEnd>
    effects_ended(const RecommendationId& id,
                  effects::CompletedBy act = effects::CompletedBy::ratification) const;
    /// The names a thing was given, of those known on the day.
    std::vector<Since<record::Name>> names(const ThingId& id) const;
    BodyId standing_in(const BodyId& body) const;
    /// Since when nobody can answer for the body, by the day.
    std::optional<Day> gone_since(const BodyId& body) const;

    // Words, or why they are withheld.
    Words words(const Text& text, const Withheld& withheld = {}) const;
    std::optional<Words> words(const std::optional<Text>& text, const Withheld& = {}) const;
    Withheld why_withheld(const meetings::Recommendation& item) const;
    Withheld why_withheld(const meetings::Paper& paper) const;
    Withheld why_withheld(const decisions::Decision& decision) const;
    Withheld why_withheld(const decisions::Decision& decision, const decisions::Limb& limb) const;
    Withheld why_withheld(const decisions::Part& part) const;
    /// Of the reasons of a determination.
    Withheld why_withheld(const decisions::Decision& decision,
                          const decisions::Determination& made) const;
    Withheld why_withheld(const SumId& id) const;
    Withheld why_withheld(const DelegationId& id) const;
    Withheld why_withheld(const authority::Draw& draw) const;
    Withheld why_withheld(const authority::Spending& spending) const;
    Withheld why_withheld(const programme::Action& action) const;
    Withheld why_withheld(const programme::Commission& commission) const;
    Withheld why_withheld(const programme::Bid& bid) const;
    Withheld why_withheld(const agreements::Version& version) const;
    /// Of words about the thing, such as a flag's; also as at a day before it was there.
    Withheld why_withheld(const ThingId& thing) const;
    bool hides_names() const { return reader_ == Reader::public_; }

    /// The name on the day, or on the day seen where that is before it.
    template <class Kind>
    Named named(const Id<Kind>& id, Day day) const {
        return name(thing(id), first_name(id), day);
    }
    template <class Kind>
    Named named(const Id<Kind>& id) const {
        return named(id, as_at_);
    }
    Named named_thing(const ThingId& id, Day day) const;

    /// "the Police and Crime Commissioner for X": a body within a sentence.
    std::string spoken(const BodyId& id, Day day) const;

    /// A source as people read it: the thing's name, where the source is the id of one.
    std::string source(const std::string& source) const;
    /// The thing that a source is the id of; nothing where it is not there on the day seen.
    std::optional<Named> source_thing(const std::string& source) const;

    HolderView holder(const parties::Holding& holding, Day day) const;
    Post post(const OfficeId& office, Day day) const;
    /// Who could act in the office, or held it without being able to.
    std::optional<HolderView> holder(const OfficeId& office, Day day) const;
    std::optional<Post> post(const std::optional<OfficeId>& office, Day day) const;
    /// By the names of the day, and with whom its place was on the last day that is looked at.
    SeatView seat(const meetings::Seat& seat, Day day, Day last) const;
    SeatView seat(const meetings::Seat& seat, Day day) const { return this->seat(seat, day, day); }

    /// Of what is withheld, that it was said.
    std::vector<StatementView> statements(const std::vector<meetings::Statement>& made,
                                          const Withheld& withheld = {}) const;
    /// Those of the meeting; of one item only, those in it and in all items.
    std::vector<InterestView> interests(const meetings::Meeting& meeting,
                                        const std::optional<RecommendationId>& item = {}) const;

    // Rows of lists.
    FlagRow flag_row(const FlagId& id) const;
    EndingView ending(const decisions::Ending& ending) const;
    std::vector<FlagRow> flag_rows(const ThingId& on) const;
    /// Of decisions that are there.
    std::vector<DecisionRow> decision_rows(const std::vector<DecisionId>& ids) const;
    /// Of a page of a register, from 1.
    std::vector<DecisionRow> decision_rows(const Latest<decisions::RegisterKey>& decisions,
                                           int page, int rows) const;
    RecommendationRow recommendation_row(const RecommendationId& id) const;
    WaitRow wait_row(const WaitingItem& item) const;
    /// Nothing where nothing put to the meeting has an outcome.
    std::optional<MeetingOutcomes> outcomes_of(const MeetingId& meeting) const;

private:
    /// The day on which, as it was arranged on the day seen, the meeting is held.
    Day held_on(const MeetingId& id) const;
    void forget_adjournment(OnDay<meetings::Meeting>& meeting) const;
    void forget_minutes(OnDay<meetings::Meeting>& meeting) const;
    void forget_upgrades(OnDay<meetings::Meeting>& meeting) const;
    const effects::Done* done(const RecommendationId& id, const meetings::Recommendation& item,
                              int text, int effect) const;
    EffectEnd effect_end(const effects::Ended& ended) const;
    std::vector<meetings::CalendarKey> moved_later(const std::optional<BoardId>& board) const;
    Named name(ThingId id, std::string first, Day day) const;
    std::optional<HolderView> holder(const parties::Office& office, Day on) const;
    std::vector<decisions::RegisterKey> signed_later(const decisions::Register& own, Day from,
                                                     Day through) const;
    DecisionRow row_of(const DecisionId& id, const decisions::Decision& decision) const;
    std::string first_name(const meetings::Recommendation& item) const;
    std::string first_name(const BodyId& id) const;
    std::string first_name(const OfficeId& id) const;
    std::string first_name(const PartnerId& id) const;
    std::string first_name(const CollaborationId& id) const;
    std::string first_name(const RoleId& id) const;
    std::string first_name(const BoardId& id) const;
    std::string first_name(const MeetingId& id) const;
    std::string first_name(const PaperId& id) const;
    std::string first_name(const RecommendationId& id) const;
    std::string first_name(const DecisionId& id) const;
    std::string first_name(const SchemeId& id) const;
    std::string first_name(const AgreementId& id) const;
    std::string first_name(const ServiceId& id) const;
    std::string first_name(const SumId& id) const;
    std::string first_name(const DelegationId& id) const;
    std::string first_name(const DrawId& id) const;
    std::string first_name(const SpendingId& id) const;
    std::string first_name(const ActionId& id) const;
    std::string first_name(const CommissionId& id) const;
    std::string first_name(const DutyId& id) const;
    std::string first_name(const BidId& id) const;
    std::string first_name(const FlagId& id) const;
    std::vector<const PlanLists*> plan_lists(std::string_view kind, const PlanQuery& query,
                                             const std::vector<ThingId>& meant) const;
    std::vector<ThingId> due_from(const BodyId& body) const;
    authority::Ground ground() const;

    const State& state_;
    Reader reader_;
    Day as_at_;
    Day today_;
    Lookup lookup_;
    Entries entries_;
};

} // namespace concordat::views
