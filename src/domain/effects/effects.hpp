// SPDX-License-Identifier: GPL-3.0-or-later
// What an act brings about beside itself, in the same append: items that waited on it, and the
// effects of the texts it completes. Replay never runs this; the events it writes are replayed like
// any other.
#pragma once

#include "base/table.hpp"
#include "domain/context.hpp"
#include "domain/decisions/events.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/events.hpp"
#include "domain/parties/events.hpp"
#include "domain/record/events.hpp"

#include <variant>
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

/// What follows: an event of any area, with the day from which it holds.
struct Consequence {
    Day effective;
    std::variant<record::Renamed, record::FlagRaised, meetings::CadenceChanged,
                 meetings::RecommendationResolved, EffectsBroughtAbout>
        event;
};

/// What `follow` reads: the state after the event.
struct Ground {
    const record::Record& record;
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
    const Effects& effects;
};

/// Whether a board may settle this itself: its own name and cadence, those of boards that recommend
/// or report to it, and the words of its collaboration. A board that only recommends or scrutinises
/// may not.
bool may_settle_itself(const meetings::Meetings& meetings, const BoardId& board,
                       const meetings::Effect& effect, Day day);

std::vector<Consequence> follow(const Ground& ground, const meetings::Event& event, Day effective);
std::vector<Consequence> follow(const Ground& ground, const decisions::Event& event, Day effective);
std::vector<Consequence> follow(const Ground& ground, const record::Event& event, Day effective);
/// A succession entered late may complete what only the predecessor's ratification was missing
/// from.
std::vector<Consequence> follow(const Ground& ground, const parties::Event& event, Day effective);

} // namespace concordat::effects
