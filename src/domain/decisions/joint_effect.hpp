// SPDX-License-Identifier: GPL-3.0-or-later
// Who has ratified a resolution, who has not and for how long, and from which day it is in force.
#pragma once

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
    refused
};
BOOST_DESCRIBE_ENUM(Answer, not_decided, adopted, in_other_words, on_condition, noted, deferred,
                    refused)

struct BodyAnswer {
    BodyId body; ///< as required; a successor may have answered
    Answer answer = Answer::not_decided;
    bool counts = false; ///< it adopts the text resolved
    std::optional<Ratification> ratification;
    std::optional<Day> counts_from;
    /// Days from the resolution to the signature; to `as_at` where not decided.
    int lag = 0;
};

struct JointEffect {
    std::vector<BodyAnswer> bodies;
    bool needs_ratification = false;
    std::optional<Day> in_force_from; ///< may be after `as_at`
};

/// Days from the resolution to the signature, or to the day while it waits; none before it.
int lag(Day until, const meetings::Resolution& resolution);

/// Whether an answer is to other words than those resolved.
bool is_divergent(Adoption as, int text, const meetings::Resolution& resolution);

/// Whether an answer adopts the text resolved.
bool adopts_resolved_text(Adoption as, int text, const meetings::Resolution& resolution);

/// Whether this ratification answers for the body: its own, one of a body that had taken its place,
/// or one of a body whose place it had taken by the day of the resolution.
bool is_answer_of(const parties::Parties& parties, const Ratification& ratification,
                  const meetings::Resolution& resolution, const BodyId& body);

/// Whether this ratification adopts the text resolved, and answers for the body.
bool counts_for(const parties::Parties& parties, const Ratification& ratification,
                const meetings::Resolution& resolution, const BodyId& body);

/// The day from which nothing waits on the body: of the first signature that counts, or of the
/// resolution where that came later; none while it has not adopted the text resolved.
std::optional<Day> answered_on(const parties::Parties& parties, const Decisions& decisions,
                               const RecommendationId& recommendation,
                               const meetings::Resolution& resolution, const BodyId& body);

/// What is known of the recommendation on the day: decisions signed later are left out.
JointEffect joint_effect(const parties::Parties& parties, const meetings::Meetings& meetings,
                         const Decisions& decisions, const RecommendationId& recommendation,
                         Day as_at);

} // namespace concordat::decisions
