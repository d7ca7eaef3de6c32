// SPDX-License-Identifier: GPL-3.0-or-later
// Corrects the minutes of a meeting: words of a part, or class, outcome and figures of an item. The
// minutes stay as they were; the old value, the new one and the reason stand beside them.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

/// A figure as it should be. `of` a sum or delegation of the item's text; or, of one that stands in
/// words alone, `what` it is and what it `was`.
struct FigureCorrection {
    std::optional<ThingId> of;
    std::optional<std::string> what;
    std::optional<Money> was;
    Money is;
};
BOOST_DESCRIBE_STRUCT(FigureCorrection, (), (of, what, was, is))

struct CorrectMinutes {
    static constexpr std::string_view kName = "correct-minutes";
    static constexpr std::string_view kSays =
        "Corrects minutes: words of a part, or class, outcome and figures of an item, from its "
        "day; they stay as they were.";

    MeetingId meeting;           ///< whose minutes they are
    std::optional<MeetingId> at; ///< where that was agreed; left out: in writing
    std::optional<int> part;     ///< of the minutes, from 1, with its `words` as they should be
    std::optional<Text> words;
    std::optional<RecommendationId> recommendation;
    std::optional<Class> class_;
    std::optional<Outcome> outcome;
    std::vector<FigureCorrection> figures;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(CorrectMinutes, (),
                      (meeting, at, part, words, recommendation, class_, outcome, figures, reason))

struct MinutesCorrected {
    static constexpr std::string_view kName = "MinutesCorrected";

    MeetingId meeting;
    std::optional<MeetingId> at;
    std::optional<int> part;
    std::optional<Text> words;
    std::optional<RecommendationId> recommendation;
    std::optional<Day> from; ///< of the item: the day of the outcome, or of the meeting
    std::optional<ClassCorrected> class_;
    std::optional<OutcomeCorrected> outcome;
    std::vector<FigureCorrected> figures;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(MinutesCorrected, (),
                      (meeting, at, part, words, recommendation, from, class_, outcome, figures,
                       reason))

/// An item made for decision has no outcome until one is recorded; one agreed that was only to note
/// is noted, and never in force. The outcome it is corrected to follows as a resolution of the day
/// of the item.
///
/// Errors  "thing.not-found", "minutes.none", "minutes.before-they-were-drafted",
///         "minutes.not-at-a-later-meeting", "minutes.at-another-board", "minutes.on-another-day",
///         "meeting.inquorate", "meeting.no-written-procedure"; "minutes.correction-empty",
///         "minutes.no-such-part", "minutes.item-of-another-meeting", "minutes.unchanged",
///         "recommendation.out-of-order", "outcome.not-an-outcome", "minutes.figure-not-stated",
///         "minutes.no-such-figure", "sum.nothing".
/// Flags   "minutes.outcome-against-the-vote" on the item.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const CorrectMinutes& command, const Context& context);
void apply(Meetings& meetings, const MinutesCorrected& event, const Stamp& stamp);

} // namespace concordat::meetings
