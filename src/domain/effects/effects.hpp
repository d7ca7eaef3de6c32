// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of texts that have come about.
#pragma once

#include "base/table.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/recommendation.hpp"

#include <optional>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::effects {

/// The act that completes an effect: the board's resolution, for what the board settled itself by
/// it (meetings::Resolution::settles), or the last ratification needed.
enum class CompletedBy : std::uint8_t { resolution, ratification };
BOOST_DESCRIBE_ENUM(CompletedBy, resolution, ratification)

/// Those effects of a text came about that this act completes. They happen once.
struct EffectsBroughtAbout {
    static constexpr std::string_view kName = "EffectsBroughtAbout";

    RecommendationId recommendation;
    int text = 1;
    CompletedBy completed_by = CompletedBy::resolution;
};
BOOST_DESCRIBE_STRUCT(EffectsBroughtAbout, (), (recommendation, text, completed_by))

/// The cause of effects that had come about was taken away. What they had written is undone by
/// dated facts beside this, from its day; what was done under them before stands.
struct EffectsEnded {
    static constexpr std::string_view kName = "EffectsEnded";

    RecommendationId recommendation;
    int text = 1;
    CompletedBy completed_by = CompletedBy::resolution;
    ThingId by; ///< the meeting whose minutes were corrected, or the item it waited on
};
BOOST_DESCRIBE_STRUCT(EffectsEnded, (), (recommendation, text, completed_by, by))

/// Which act completes the effect of this number, from 1, of the text resolved.
CompletedBy completes(const meetings::Resolution& resolution, int effect);

/// Since when what had come about is no more, and what took its cause away.
struct Ended {
    Day on;
    ThingId by;
    bool operator==(const Ended&) const = default;
};
BOOST_DESCRIBE_STRUCT(Ended, (), (on, by))

struct Done {
    Day on;
    int text = 1;
    CompletedBy completed_by = CompletedBy::resolution;
    std::optional<Ended> ended;
};
BOOST_DESCRIBE_STRUCT(Done, (), (on, text, completed_by, ended))

struct Effects {
    Table<RecommendationId, std::vector<Done>> done;

    /// Whether they came about and have not ended.
    bool is_done(const RecommendationId& recommendation, CompletedBy completed_by) const;
    /// The first day without what it had brought about by this act, where that has ended and did
    /// not come about again.
    std::optional<Day> ended_on(const RecommendationId& recommendation,
                                CompletedBy completed_by) const;
};
BOOST_DESCRIBE_STRUCT(Effects, (), (done))

void apply(Effects& effects, const EffectsBroughtAbout& event, const Stamp& stamp);
void apply(Effects& effects, const EffectsEnded& event, const Stamp& stamp);

} // namespace concordat::effects
