// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of texts that have come about.
#pragma once

#include "base/table.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/recommendation.hpp"

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

/// Which act completes the effect of this number, from 1, of the text resolved.
CompletedBy completes(const meetings::Resolution& resolution, int effect);

struct Done {
    Day on;
    int text = 1;
    CompletedBy completed_by = CompletedBy::resolution;
};
BOOST_DESCRIBE_STRUCT(Done, (), (on, text, completed_by))

struct Effects {
    Table<RecommendationId, std::vector<Done>> done;

    bool is_done(const RecommendationId& recommendation, CompletedBy completed_by) const;
};
BOOST_DESCRIBE_STRUCT(Effects, (), (done))

void apply(Effects& effects, const EffectsBroughtAbout& event, const Stamp& stamp);

} // namespace concordat::effects
