// SPDX-License-Identifier: GPL-3.0-or-later
// Who has ratified a resolution, who has not and for how long, and from which day it is in force.
#pragma once

#include "base/interval.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

#include <optional>
#include <vector>

namespace concordat::decisions {

/// Of each resolution a body has either not decided, or answered in one of these ways.
enum class Answer : std::uint8_t {
    not_decided,
    adopted,
    in_other_words,
    on_condition,
    noted,
    deferred,
    refused,
    revoked, ///< it had answered, and a later decision ended that
    varied   ///< the same, with other words in the answer's place
};
BOOST_DESCRIBE_ENUM(Answer, not_decided, adopted, in_other_words, on_condition, noted, deferred,
                    refused, revoked, varied)

struct BodyAnswer {
    BodyId body; ///< as required; a successor may have answered
    Answer answer = Answer::not_decided;
    bool counts = false; ///< it adopts the text resolved, and that has not ended
    std::optional<Ratification> ratification;
    std::optional<Day> counts_from;
    std::optional<Day> condition_met; ///< of an adoption on a condition
    std::optional<Ending> ended;      ///< the ratification, or that it will be
    /// Since when the body is waited on: the resolution, or the day its adoption ended.
    std::optional<Day> waits_since;
    /// It has not ratified, and has ended without a successor: since when nobody can.
    std::optional<Day> gone_since;
    /// Days from the resolution to the signature; while it waits, those it has waited.
    int lag = 0;

    bool counts_by(Day day) const { return counts && *counts_from <= day; }
};

/// What is known by `as_at`.
struct JointEffect {
    std::vector<BodyAnswer> bodies;
    bool needs_ratification = false;
    Intervals in_force; ///< some may be after `as_at`
    /// Of the interval that holds on `as_at`; else of the next one, or of the last that ended.
    std::optional<Day> in_force_from;
    std::optional<Day> in_force_until; ///< the first day on which it is in force no more
};

/// Days from the resolution to the signature, or to the day while it waits; none before it.
int lag(Day until, const meetings::Resolution& resolution);

/// Whether an answer is to other words than those resolved.
bool is_divergent(Adoption as, int text, const meetings::Resolution& resolution);

/// Whether an answer adopts the text resolved, with no condition.
bool adopts_resolved_text(Adoption as, int text, const meetings::Resolution& resolution);

/// Since when an answer is as good as one without a condition: since its signature, or since its
/// condition was met; none while that is open on `as_at`, and for what is no adoption.
std::optional<Day> adopts_since(const meetings::Meetings& meetings, const Ratification& answer,
                                Day as_at);

/// Whether an answer leaves an adoption of the same text as it is.
bool leaves_standing(Adoption as);

/// Whether one of the two bodies had the other's place when it answered, or they are the same.
bool are_of_one_body(const parties::Parties& parties, const Ratification& one,
                     const Ratification& other);

/// Whether this ratification answers for the body: its own, one of a body that had taken its place,
/// or one of a body whose place it had taken by the day of the resolution.
bool is_answer_of(const parties::Parties& parties, const Ratification& ratification,
                  const meetings::Resolution& resolution, const BodyId& body);

/// What ends an answer, of what was decided by `as_at`: a decision that names it; or, of an
/// adoption entered late, another answer to the same text that came after it. The first to be
/// effective.
std::optional<Ending> ending_of(const parties::Parties& parties,
                                const std::vector<Ratification>& given, const Ratification& answer,
                                Day as_at);

/// Since when nobody can answer for the body, whatever the day: it has ended, or the last that took
/// its place, and none follows.
std::optional<Day> gone_since(const parties::Parties& parties, const BodyId& body);

/// When the body was, is or will be waited on: from the resolution, and from the day on which an
/// adoption ends, to the signature that counts, or to the day on which nobody could answer for it
/// any more.
Intervals waits_on(const parties::Parties& parties, const meetings::Meetings& meetings,
                   const Decisions& decisions, const RecommendationId& recommendation,
                   const meetings::Resolution& resolution, const BodyId& body);

/// What this body, required or not, has answered to what was agreed by the day.
BodyAnswer answer_of(const parties::Parties& parties, const meetings::Meetings& meetings,
                     const Decisions& decisions, const RecommendationId& recommendation,
                     const BodyId& body, Day as_at);

/// What is known of the recommendation on the day: decisions signed later are left out.
JointEffect joint_effect(const parties::Parties& parties, const meetings::Meetings& meetings,
                         const Decisions& decisions, const RecommendationId& recommendation,
                         Day as_at);

} // namespace concordat::decisions
