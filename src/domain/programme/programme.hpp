// SPDX-License-Identifier: GPL-3.0-or-later
// What a programme has still to do: actions with their reports, and papers asked for.
//
// An action or commission is there once a board has set it at a meeting, a body has asked for it by
// its decision, or the act that completes a text's effect (domain/effects) has brought it about.
#pragma once

#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
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

struct Action {
    std::string what;
    ThingId owner;
    Dated<DueSince> due;
    std::vector<BoardId> reports_to;
    Day set;
    std::optional<MeetingId> meeting;
    std::optional<RecommendationId> cause; ///< whose text it is an effect of
    std::vector<Report> reports;           ///< as recorded

    /// The day it was done; none while it is not.
    std::optional<Day> done() const;
};
BOOST_DESCRIBE_STRUCT(Action, (), (what, owner, due, reports_to, set, meeting, cause, reports))

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
    ThingId asked_of;
    Dated<DueSince> due;
    std::optional<BoardId> due_at;
    Day asked;
    std::optional<MeetingId> meeting;
    std::optional<DecisionId> decision;
    std::optional<RecommendationId> cause;
    std::optional<Delivery> delivered;
    std::optional<Withdrawal> withdrawn;
};
BOOST_DESCRIBE_STRUCT(Commission, (),
                      (title, asked_of, due, due_at, asked, meeting, decision, cause, delivered,
                       withdrawn))

struct Programme {
    Table<ActionId, Action> actions;
    Table<CommissionId, Commission> commissions;
    Table<ThingId, RecommendationId> asked_by; ///< what texts would bring about, agreed or not
    Table<MeetingId, std::vector<ThingId>> asked_at;
    Table<PaperId, std::vector<CommissionId>> delivered_by;
};
BOOST_DESCRIBE_STRUCT(Programme, (), (actions, commissions, asked_by, asked_at, delivered_by))

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
