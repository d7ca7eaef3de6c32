// SPDX-License-Identifier: GPL-3.0-or-later
// A recommendation: its texts, the positions on each, and what became of it, by date.
#pragma once

#include "base/dated.hpp"
#include "base/text.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/effect.hpp"
#include "domain/meetings/terms.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {

/// What a text asks; nothing stronger may be inferred.
enum class Verb : std::uint8_t {
    approve,
    approve_in_principle,
    agree,
    authorise,
    support,
    acknowledge,
    note
};
BOOST_DESCRIBE_ENUM(Verb, approve, approve_in_principle, agree, authorise, support, acknowledge,
                    note)

/// Whether it is for decision or only to note.
enum class Class : std::uint8_t { decision, note };
BOOST_DESCRIBE_ENUM(Class, decision, note)

/// The step on the ladder on which texts soften, from 0: approve, approve in principle, support,
/// acknowledge, note (docs/domain.md, section 1). To agree to do something, or to authorise it,
/// stands with approve; what is only to note is at the foot, whatever its verb.
int softness(Verb verb, Class asked);

struct Wording {
    Text words;
    Verb verb = Verb::approve;
    Class class_ = Class::decision;
    std::vector<Effect> effects;
    Day since;
};
BOOST_DESCRIBE_STRUCT(Wording, (), (words, verb, class_, effects, since))

enum class Position : std::uint8_t {
    for_,
    against,
    abstains,
    absent,
    barred,
    vacant,
    not_recorded
};
BOOST_DESCRIBE_ENUM(Position, for_, against, abstains, absent, barred, vacant, not_recorded)

/// Whether somebody voted: for, against or abstaining.
bool is_a_vote(Position position);

/// Whether the record gives it itself, or another document tells it.
enum class Known : std::uint8_t { recorded, told };
BOOST_DESCRIBE_ENUM(Known, recorded, told)

struct SeatPosition {
    SeatId seat;
    Position position = Position::not_recorded;
    std::optional<Text> reason;
    std::optional<OfficeId> taken_by; ///< an alternate that voted for the seat
};
BOOST_DESCRIBE_STRUCT(SeatPosition, (), (seat, position, reason, taken_by))

/// The positions of a board's seats on one text.
struct Positions {
    int text = 1;
    Day on;
    Known known = Known::recorded;
    std::vector<SeatPosition> seats;
};
BOOST_DESCRIBE_STRUCT(Positions, (), (text, on, known, seats))

enum class Outcome : std::uint8_t {
    not_stated,
    agreed,
    agreed_as_reworded,
    pending,
    deferred,
    not_agreed,
    cannot_be_decided,
    lapsed,
    withdrawn,
    noted,
    superseded
};
BOOST_DESCRIBE_ENUM(Outcome, not_stated, agreed, agreed_as_reworded, pending, deferred, not_agreed,
                    cannot_be_decided, lapsed, withdrawn, noted, superseded)

/// Why an item that a board has agreed has no outcome: it is before another.
inline constexpr std::string_view kReferred = "Referred to a further board.";

/// What became of a recommendation, from a day on.
struct Standpoint {
    Outcome outcome = Outcome::not_stated;
    int text = 1; ///< of which text, from 1
    Known known = Known::recorded;
    std::optional<Day> until; ///< where deferred
    std::optional<Text> reason;
    std::optional<RecommendationId> because; ///< whose outcome brought it about
    std::optional<std::string> says;         ///< why, where a rule says it
    bool operator==(const Standpoint&) const = default;
};
BOOST_DESCRIBE_STRUCT(Standpoint, (), (outcome, text, known, until, reason, because, says))

/// A board's outcome that is worth something: fixed on its day, joining or leaving later changes
/// nothing.
struct Resolution {
    Day on;
    int text = 1;
    Outcome outcome = Outcome::agreed;
    std::optional<Standing> standing;
    std::vector<BodyId> required;
    Known known = Known::recorded;
    std::vector<int> settles; ///< the effects of the text, from 1, that it completes itself
};
BOOST_DESCRIBE_STRUCT(Resolution, (), (on, text, outcome, standing, required, known, settles))

/// A board that the item has been through: what it resolved, and how its seats stood.
struct Passed {
    BoardId board;
    MeetingId meeting; ///< where it was decided
    Day referred;      ///< to the next board
    Resolution resolution;
    std::vector<Positions> positions;
    std::optional<std::string> matter; ///< of which it was put to that board
};
BOOST_DESCRIBE_STRUCT(Passed, (), (board, meeting, referred, resolution, positions, matter))

/// What a document tells of an outcome, without showing how it came about. Nothing follows from it
/// until its flag is settled.
struct ToldOutcome {
    Outcome outcome = Outcome::agreed;
    Date when;
    std::optional<std::string> vote; ///< as the source says, such as "unanimously"
    std::string source;
    int text = 1;
    std::optional<Day> stands; ///< from when its outcome is the board's, its flag being cleared
    int passed =
        0; ///< how many boards the item had been through: the next is the one it is told of
};
BOOST_DESCRIBE_STRUCT(ToldOutcome, (), (outcome, when, vote, source, text, stands, passed))

/// What a body says outside the vote.
struct Statement {
    BodyId body;
    Day on;
    Text words;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(Statement, (), (body, on, words, source))

struct Recommendation {
    BoardId board; ///< before which it is, or was last
    MeetingId meeting;
    std::optional<PaperId> paper;
    std::optional<std::string> agenda_item;
    int order = 0;                     ///< at its meeting, from 1
    std::optional<std::string> number; ///< as the paper numbers it
    std::optional<std::string> group;
    std::vector<RecommendationId> only_if_agreed;
    bool added_at_meeting = false;
    std::vector<Wording> texts;
    std::vector<Positions> positions;
    Dated<Standpoint> outcomes;
    std::optional<Resolution> resolution;
    std::vector<ToldOutcome> tellings; ///< each raised its own flag, in this order
    std::optional<std::vector<BodyId>>
        required; ///< where it names others than the board's terms do
    std::optional<std::string> required_because;
    std::vector<RecommendationId> dependents; ///< those that wait on this one
    Dated<MeetingId> carried; ///< to meetings that continue an adjourned one, or of a further board
    std::vector<Passed> passed; ///< boards before this one, in order
    std::vector<Statement> statements;
    Day presented;
    std::optional<std::string> matter; ///< of those that the board's terms name

    const Standpoint& at(Day day) const;
    const Standpoint& now() const { return at(kLastDay); }
    int current_text() const { return static_cast<int>(texts.size()); }
    /// The text that stood on the day; the first before it was presented.
    int text_on(Day day) const;
    const Wording& wording(int text) const { return texts.at(static_cast<std::size_t>(text) - 1); }
    const Positions* positions_on(int text) const;
    /// Whether the outcome was told of the board before which it is.
    bool is_of_its_board(const ToldOutcome& told) const;
    /// Since when it stands agreed at the day, by the first board to agree it: a further one to
    /// which it went on leaves that until it has another outcome. Nothing where it does not.
    std::optional<Day> agreed_since(Day day) const;
    /// The meeting it was put to, or the last it was carried to.
    const MeetingId& decided_at() const { return carried.empty() ? meeting : *carried.latest(); }
    /// Whether its outcome may still be settled.
    bool is_open() const;
    /// Until when it is put off, where that is what became of it last.
    std::optional<Day> deferred_until() const;
};
BOOST_DESCRIBE_STRUCT(Recommendation, (),
                      (board, meeting, paper, agenda_item, order, number, group, only_if_agreed,
                       added_at_meeting, texts, positions, outcomes, resolution, tellings, required,
                       required_because, dependents, carried, passed, statements, presented,
                       matter))

/// How a recommendation is spoken of: "recommendation 4", or "recommendation 9 (by order)".
std::string called(const Recommendation& recommendation);

bool is_agreed(Outcome outcome);
/// Whether another outcome may still follow this one.
bool is_open(Outcome outcome);

} // namespace concordat::meetings
