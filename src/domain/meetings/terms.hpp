// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of reference: what a board is, by date. What is left out is not stated, and flagged.
#pragma once

#include "base/day.hpp"
#include "base/result.hpp"
#include "domain/ids.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::parties {
struct Parties;
}

namespace concordat::meetings {

/// A place on a board, held by an office or by a member whom a body appoints.
struct Seat {
    SeatId seat;
    std::optional<OfficeId> office;
    std::optional<BodyId> appointed_by;
    std::vector<OfficeId> alternates; ///< that may take its place
    bool operator==(const Seat&) const = default;
};
BOOST_DESCRIBE_STRUCT(Seat, (), (seat, office, appointed_by, alternates))

enum class Period : std::uint8_t { week, month, quarter, year };
BOOST_DESCRIBE_ENUM(Period, week, month, quarter, year)

/// How a seat is spoken of: "the seat of the Chief Constable"; by its id where nobody is named.
std::string called(const parties::Parties& parties, const Seat& seat);

/// How often: every so many periods; `or_as_necessary` where the source adds it.
struct Cadence {
    int every = 1;
    Period period = Period::month;
    std::optional<bool> or_as_necessary;
    bool operator==(const Cadence&) const = default;
};
BOOST_DESCRIBE_STRUCT(Cadence, (), (every, period, or_as_necessary))

/// Errors  "cadence.malformed" at `every` of the field given.
Result<void> check_cadence(const Cadence& cadence, const std::string& field);

/// The day by which a board of this cadence meets again after it has met.
Day due_after(Day met, const Cadence& cadence);

std::string in_words(const Cadence& cadence); ///< "every 2 weeks", "quarterly or as necessary"

/// `of` parts out of `out_of`, such as two thirds.
struct Share {
    int of = 1;
    int out_of = 2;
    bool operator==(const Share&) const = default;
};
BOOST_DESCRIBE_STRUCT(Share, (), (of, out_of))

/// Who must be there: a number, a share of the seats, named offices, or all of these.
struct Quorum {
    std::optional<int> number;
    std::optional<Share> share;
    std::vector<OfficeId> offices;
    bool operator==(const Quorum&) const = default;
};
BOOST_DESCRIBE_STRUCT(Quorum, (), (number, share, offices))

/// How positions make an outcome (docs/domain.md, section 1).
enum class Rule : std::uint8_t {
    unanimous_of_all,      ///< every seat for
    unanimous_of_entitled, ///< every seat for, but barred and vacant ones left out
    majority_of_votes,     ///< more for than against
    share_of_votes,        ///< at least the share of those cast
    share_of_members       ///< at least the share of all seats of that day, rounded up
};
BOOST_DESCRIBE_ENUM(Rule, unanimous_of_all, unanimous_of_entitled, majority_of_votes,
                    share_of_votes, share_of_members)

struct DecisionRule {
    Rule rule = Rule::unanimous_of_all;
    std::optional<Share> share;
    bool operator==(const DecisionRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(DecisionRule, (), (rule, share))

/// What a board's agreement is worth.
enum class Standing : std::uint8_t { decides, agrees_in_principle, recommends, scrutinises };
BOOST_DESCRIBE_ENUM(Standing, decides, agrees_in_principle, recommends, scrutinises)

struct TermsOfReference {
    std::vector<Seat> seats;
    std::vector<SeatId> chairs;
    std::optional<Cadence> cadence;
    std::optional<Quorum> quorum;
    std::optional<DecisionRule> decision_rule;
    std::optional<Standing> standing;
    std::optional<std::string> standing_source;
    std::vector<std::string> matters;
    std::vector<BodyId> required_bodies; ///< whose ratification its resolutions need
    std::optional<BoardId> recommends_to;
    std::optional<BoardId> reports_to;
    std::optional<std::string> source;
    std::optional<bool> written_procedure; ///< whether it may resolve in writing, without a meeting
    std::optional<AgreementId> decides_under; ///< it decides while this agreement is in force

    const Seat* find_seat(const SeatId& seat) const;
    bool operator==(const TermsOfReference&) const = default;
};
BOOST_DESCRIBE_STRUCT(TermsOfReference, (),
                      (seats, chairs, cadence, quorum, decision_rule, standing, standing_source,
                       matters, required_bodies, recommends_to, reports_to, source,
                       written_procedure, decides_under))

/// A seat that an act names, of the terms of the day; `named` has those it named before.
///
/// Errors  "seat.not-on-the-board", "seat.twice", at the field given.
Result<const Seat*> seat_named(const TermsOfReference& terms, const SeatId& seat,
                               std::set<SeatId>& named, Day day, const std::string& field);

/// Whether somebody may take the place of the seat on the day: its own office, or the alternate
/// named. `takers` has the alternates that the act named before; `field` is the seat's entry.
///
/// Errors  "seat.no-such-alternate", "seat.alternate-twice", "office.vacant", "office.suspended",
///         "body.ended".
Result<void> check_taker(const parties::Parties& parties, const Seat& seat,
                         const std::optional<OfficeId>& taken_by, std::set<OfficeId>& takers,
                         Day day, const std::string& field);

} // namespace concordat::meetings
