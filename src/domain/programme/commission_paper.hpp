// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a further paper: by a meeting, or by a body's own decision; of an office, a programme
// role, or a body, which may be outside. Or a document only tells that bodies asked for it.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct CommissionPaper {
    static constexpr std::string_view kName = "commission-paper";
    static constexpr std::string_view kSays =
        "Asks for a further paper, at a meeting or by a decision, of an office, role or body.";

    CommissionId commission;
    std::string title;               ///< of the paper that is asked for
    std::optional<ThingId> asked_of; ///< none where it is not stated
    std::optional<Due> due;
    std::optional<BoardId> due_at;
    std::optional<MeetingId> meeting; ///< that asks for it
    std::optional<DecisionId> decision;
    std::vector<BodyId> asked_by;      ///< the bodies that asked, where a document tells of it
    std::optional<std::string> source; ///< the document that tells of it
};
BOOST_DESCRIBE_STRUCT(CommissionPaper, (),
                      (commission, title, asked_of, due, due_at, meeting, decision, asked_by,
                       source))

struct PaperCommissioned {
    static constexpr std::string_view kName = "PaperCommissioned";

    CommissionId commission;
    std::string title;
    std::optional<ThingId> asked_of;
    std::optional<Due> due;
    std::optional<BoardId> due_at;
    std::optional<MeetingId> meeting;
    std::optional<DecisionId> decision;
    std::optional<RecommendationId> cause; ///< where a text brought it about
    std::vector<BodyId> asked_by;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(PaperCommissioned, (),
                      (commission, title, asked_of, due, due_at, meeting, decision, cause, asked_by,
                       source))

/// Errors  "id.taken", "thing.not-found", "commission.nothing-behind", "body.ended",
///         "commission.before-the-meeting", "meeting.adjourned", "meeting.inquorate",
///         "commission.decision-not-taken", "commission.asked-of-kind", "due.nothing".
/// Flags   "commission.only-told", "commission.asked-of-not-stated", "due.not-stated",
/// "commission.board-not-stated".
Result<Events> decide(const Ground& ground, const CommissionPaper& command, const Context& context);
void apply(Programme& programme, const PaperCommissioned& event, const Stamp& stamp);

} // namespace concordat::programme
