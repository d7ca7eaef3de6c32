// SPDX-License-Identifier: GPL-3.0-or-later
// The effects of texts that have come about, and which of them a board may settle itself.
#pragma once

#include "base/table.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/meetings.hpp"

#include <vector>

#include <boost/describe.hpp>

namespace concordat::effects {

/// The act that completes an effect: the board's resolution, for what a board may settle itself, or
/// the last ratification needed.
enum class CompletedBy : std::uint8_t { resolution, ratification };
BOOST_DESCRIBE_ENUM(CompletedBy, resolution, ratification)

/// Effects of a text came about. They happen once.
struct EffectsBroughtAbout {
    static constexpr std::string_view kName = "EffectsBroughtAbout";

    RecommendationId recommendation;
    int text = 1;
    CompletedBy completed_by = CompletedBy::resolution;
};
BOOST_DESCRIBE_STRUCT(EffectsBroughtAbout, (), (recommendation, text, completed_by))

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

/// Whether a board may settle this itself: its own name and cadence, those of boards that recommend
/// or report to it, and the words of its collaboration. A board that only recommends or scrutinises
/// may not.
bool may_settle_itself(const meetings::Meetings& meetings, const BoardId& board,
                       const meetings::Effect& effect, Day day);

} // namespace concordat::effects
