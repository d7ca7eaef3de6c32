// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/answer_flags.hpp"

#include "domain/acts.hpp"
#include "domain/decisions/joint_effect.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

std::vector<record::FlagRaised> flags_of_answer(const parties::Parties& parties,
                                                const meetings::Meetings& meetings,
                                                const RecommendationId& id,
                                                const Ratification& answer) {
    std::vector<record::FlagRaised> flags;
    const meetings::Recommendation& item = *meetings.recommendations.find(id);
    if (!item.resolution || !meetings::is_agreed(item.resolution->outcome)) return flags;
    if (is_divergent(answer.as, answer.text, *item.resolution)) {
        const bool other_words = answer.as == Adoption::in_other_words;
        flags.push_back(
            {thing(answer.decision), "ratification.divergent",
             fmt::format(
                 "This answers text {} of {}{}; text {} was resolved, so it gives no joint effect.",
                 answer.text, called(meetings, item), other_words ? " in other words" : "",
                 item.resolution->text)});
    }
    const auto& required = item.resolution->required;
    if (std::none_of(required.begin(), required.end(), [&](const BodyId& body) {
            return is_answer_of(parties, answer, *item.resolution, body);
        })) {
        flags.push_back({thing(answer.decision), "ratification.not-required",
                         fmt::format("{} is not among the bodies whose ratification {} needs.",
                                     named(parties, answer.body), called(meetings, item))});
    }
    return flags;
}

} // namespace concordat::decisions
