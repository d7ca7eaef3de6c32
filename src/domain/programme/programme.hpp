// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme has still to do, and what it asks others for: actions with their reports, papers
// asked for, duties that a decision puts off, bids, and the amounts that papers mention or ask for.
//
// An action or commission is there once a board has set it at a meeting, a body has asked for it by
// its decision, or the act that completes a text's effect (domain/effects) has brought it about.
#pragma once

#include "base/dated.hpp"
#include "base/money.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/authority/authority.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/effect.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {
struct RecommendationPresented;
struct RecommendationReworded;
} // namespace concordat::meetings

namespace concordat::programme {

struct Ground; ///< what the rules of this area read (ground.hpp)

struct Event;
using Events = Acts<Event>;

using meetings::Due;

/// When something is due, from the day that was said.
struct DueSince {
    std::optional<Due> due; ///< none where it is not stated
    std::optional<Text> reason;
    bool operator==(const DueSince&) const = default;
};
BOOST_DESCRIBE_STRUCT(DueSince, (), (due, reason))

enum class Progress : std::uint8_t { in_progress, done };
BOOST_DESCRIBE_ENUM(Progress, in_progress, done)

struct Report {
    Day on;
    Progress progress = Progress::in_progress;
    std::optional<Text> says;
    std::vector<BoardId> to; ///< the boards it was made to; all of the action's where none is named
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(Report, (), (on, progress, says, to, by))

/// What a text asked for, until another text of its recommendation asked for it otherwise.
struct AskedBefore {
    Day until; ///< the first day without
    std::string what;
    std::optional<ThingId> of;
    std::optional<Day> of_stated;
    std::vector<BoardId> boards;
};
BOOST_DESCRIBE_STRUCT(AskedBefore, (), (until, what, of, of_stated, boards))

/// What was asked before the terms of now, by the day; null where those held already.
const AskedBefore* asked_on(const std::vector<AskedBefore>& before, Day day);

struct Action {
    std::string what;
    std::optional<ThingId> owner;    ///< none where it is not stated
    std::optional<Day> owner_stated; ///< where that was said later
    Dated<DueSince> due;
    std::vector<BoardId> reports_to;
    Day set;
    std::optional<MeetingId> meeting;
    std::optional<RecommendationId> cause; ///< whose text it is an effect of
    std::vector<Report> reports;           ///< as recorded
    std::vector<AskedBefore> before;       ///< by earlier texts, in order of day

    /// The day it was done; none while it is not.
    std::optional<Day> done() const;
    /// Whose it was by what had been stated on the day.
    std::optional<ThingId> owner_on(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Action, (),
                      (what, owner, owner_stated, due, reports_to, set, meeting, cause, reports,
                       before))

struct Delivery {
    Day on;
    PaperId paper;
};
BOOST_DESCRIBE_STRUCT(Delivery, (), (on, paper))

struct Withdrawal {
    Day on;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(Withdrawal, (), (on, reason))

struct Commission {
    std::string title;
    std::optional<ThingId> asked_of;    ///< none where it is not stated
    std::optional<Day> asked_of_stated; ///< where that was said later
    Dated<DueSince> due;
    std::optional<BoardId> due_at;
    Day asked;
    std::optional<MeetingId> meeting;
    std::optional<DecisionId> decision;
    std::optional<RecommendationId> cause;
    std::vector<BodyId> asked_by; ///< by what a document tells
    std::optional<std::string> source;
    std::optional<Delivery> delivered;
    std::optional<Withdrawal> withdrawn;
    std::vector<AskedBefore> before; ///< by earlier texts, in order of day
};
BOOST_DESCRIBE_STRUCT(Commission, (),
                      (title, asked_of, asked_of_stated, due, due_at, asked, meeting, decision,
                       cause, asked_by, source, delivered, withdrawn, before))

/// What a decision leaves to a later step.
enum class DutyKind : std::uint8_t {
    equality_assessment,
    alternatives,
    detailed_finance,
    value_for_money,
    other
};
BOOST_DESCRIBE_ENUM(DutyKind, equality_assessment, alternatives, detailed_finance, value_for_money,
                    other)

/// Where a duty falls due: one of these.
struct DutyPlace {
    std::optional<MeetingId> meeting; ///< a gate, or any meeting
    std::optional<PaperId> paper;
    std::optional<CommissionId> commission; ///< a paper that is asked for
    std::optional<std::string> named;       ///< of what is not on record yet
    bool operator==(const DutyPlace&) const = default;

    /// The meeting, paper or commission; none where it is only named.
    std::optional<ThingId> thing() const;
};
BOOST_DESCRIBE_STRUCT(DutyPlace, (), (meeting, paper, commission, named))

struct PlaceSince {
    DutyPlace place;
    std::optional<Text> reason; ///< where it was put off again
    bool operator==(const PlaceSince&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlaceSince, (), (place, reason))

struct DutyMeeting {
    Day on;
    std::optional<PaperId> by; ///< the paper that meets it
    std::optional<Text> says;
};
BOOST_DESCRIBE_STRUCT(DutyMeeting, (), (on, by, says))

struct Duty {
    DecisionId decision;
    DutyKind kind = DutyKind::other;
    std::optional<std::string> says;
    Day deferred;
    Dated<PlaceSince> places;
    std::optional<DutyMeeting> met;

    bool is_open(Day day) const { return deferred <= day && (!met || day < met->on); }
};
BOOST_DESCRIBE_STRUCT(Duty, (), (decision, kind, says, deferred, places, met))

enum class BidResult : std::uint8_t { awarded, refused, withdrawn };
BOOST_DESCRIBE_ENUM(BidResult, awarded, refused, withdrawn)

struct BidOutcome {
    Day on;
    BidResult result = BidResult::refused;
    std::optional<Money> award;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(BidOutcome, (), (on, result, award, source))

/// That a bid was made: by an act of the body, or as a document tells.
struct BidMade {
    Date when;
    std::optional<BodyId> body; ///< none where what is told does not state it
    std::optional<Money> asked;
    std::optional<OfficeId> by;
    std::optional<DecisionId> decision; ///< that lets the body bid
    std::optional<std::string> source;  ///< of what is only told
    std::optional<Day> body_stated;     ///< where that was said later
};
BOOST_DESCRIBE_STRUCT(BidMade, (), (when, body, asked, by, decision, source, body_stated))

struct Bid {
    std::optional<RecommendationId> asked_by; ///< the one with a text that would permit it
    std::string title;                        ///< as the bid has it; of the text while none is made
    std::string fund;
    Day known; ///< when it was first asked for, made or told
    std::optional<BidMade> made;
    std::optional<BidOutcome> outcome;
};
BOOST_DESCRIBE_STRUCT(Bid, (), (asked_by, title, fund, known, made, outcome))

/// The kinds of money (docs/domain.md, section 5): only a cap refuses, and a bid is never spend.
enum class MoneyKind : std::uint8_t {
    cap,
    estimate,
    budget,
    bid,
    award,
    commitment,
    option,
    liability,
    spend
};
BOOST_DESCRIBE_ENUM(MoneyKind, cap, estimate, budget, bid, award, commitment, option, liability,
                    spend)

/// Only what is asked can be approved.
enum class AmountAs : std::uint8_t { mentioned, asked };
BOOST_DESCRIBE_ENUM(AmountAs, mentioned, asked)

struct Amount {
    std::string what;
    MoneyKind kind = MoneyKind::estimate;
    AmountAs as = AmountAs::mentioned;
    Money figure; ///< or the lower end of a range; of one item where there is a count
    std::optional<Money> through;   ///< the upper end
    std::optional<int> times;       ///< how many items
    std::optional<BodyId> share_of; ///< one body's share, where it is not the whole
    std::optional<SumId> sum;       ///< the approved sum that it asks for, or speaks of
    Day on;

    Money least() const { return {figure.pence * times.value_or(1)}; }
    Money most() const { return {through.value_or(figure).pence * times.value_or(1)}; }
};
BOOST_DESCRIBE_STRUCT(Amount, (), (what, kind, as, figure, through, times, share_of, sum, on))

struct Programme {
    Table<ActionId, Action> actions;
    Table<CommissionId, Commission> commissions;
    Table<ThingId, RecommendationId> asked_by; ///< what texts would bring about, agreed or not
    Table<MeetingId, std::vector<ThingId>> asked_at;
    Table<PaperId, std::vector<CommissionId>> delivered_by;
    Table<DutyId, Duty> duties;
    Table<DecisionId, std::vector<DutyId>> duties_of;
    Table<ThingId, std::vector<DutyId>> duties_at; ///< by every place a duty ever fell due at
    Table<BidId, Bid> bids;
    Ordered<authority::AskedKey> bids_by_day;
    Table<PaperId, std::vector<Amount>> amounts;
    Table<SumId, std::vector<PaperId>> asked_in; ///< papers with amounts that name the sum
};
BOOST_DESCRIBE_STRUCT(Programme, (),
                      (actions, commissions, asked_by, asked_at, delivered_by, duties, duties_of,
                       duties_at, bids, bids_by_day, amounts, asked_in))

/// Actions and commissions are a recommendation's own from the text that asks for them.
void note(Programme& programme, const meetings::RecommendationPresented& event, const Stamp& stamp);
void note(Programme& programme, const meetings::RecommendationReworded& event, const Stamp& stamp);

/// Whether these effects may name their actions and commissions: an id is of one recommendation.
///
/// Errors  "id.taken" below "/effects".
Result<void> check_names(const Programme& programme, const std::vector<meetings::Effect>& effects,
                         const RecommendationId& recommendation);

/// Whether the id is free for an act of its own.
///
/// Errors  "id.taken" at the field given.
Result<void> check_new(const Programme& programme, const ThingId& id, const std::string& field);

} // namespace concordat::programme
