// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a body's decision: its title, the meeting it follows and its limbs, before anyone signs.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct PrepareDecision {
    static constexpr std::string_view kName = "prepare-decision";
    static constexpr std::string_view kSays = "Opens a body's decision with its limbs; a limb that "
                                              "answers a resolution says in which text, one that "
                                              "revokes or varies an earlier decision says which.";

    DecisionId decision;
    BodyId body;
    std::string title;
    std::optional<MeetingId> follows;
    std::vector<Limb> limbs;
    std::optional<Day> received; ///< by the deciding office, where its form has that date
    std::optional<OfficeId> author;
    std::optional<std::string> legal_power;
    std::optional<Text> advice;
    std::optional<BodyId> authority;         ///< whose, where the record says that
    std::optional<std::string> notice_class; ///< of which the body's register asks for notice
};
BOOST_DESCRIBE_STRUCT(PrepareDecision, (),
                      (decision, body, title, follows, limbs, received, author, legal_power, advice,
                       authority, notice_class))

struct DecisionPrepared {
    static constexpr std::string_view kName = "DecisionPrepared";

    DecisionId decision;
    BodyId body;
    std::string title;
    std::optional<MeetingId> follows;
    std::vector<Limb> limbs;
    std::optional<Day> received;
    std::optional<OfficeId> author;
    std::optional<std::string> legal_power;
    std::optional<Text> advice;
    std::optional<BodyId> authority;
    std::optional<std::string> notice_class;
};
BOOST_DESCRIBE_STRUCT(DecisionPrepared, (),
                      (decision, body, title, follows, limbs, received, author, legal_power, advice,
                       authority, notice_class))

/// Errors  "id.taken", "thing.not-found", "body.ended", "limb.number-below-one",
///         "limb.number-twice", "limb.empty", "text.no-such-text", "limb.other-words-missing",
///         "ratification.twice", "decision.received-later", "decision.before-its-meeting",
///         "decision.of-another-body", "limb.no-such-limb", "decision.changed-twice",
///         "limb.variation-empty", "ratification.condition-twice",
///         "ratification.condition-of-none", "ratification.condition-itself",
///         "notice.no-such-class".
/// Flags   "decision.follows-other-meeting", "decision.authority-of-another",
///         "ratification.without-notice".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const PrepareDecision& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionPrepared& event, const Stamp& stamp);

} // namespace concordat::decisions
