// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a meeting, part by part, and what was corrected of them.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct MinutesPartView {
    int number = 1;
    std::string title;
    std::optional<std::string> agenda_item;
    bool exempt = false;
    std::optional<std::string> exemption;
    Words words;
};
BOOST_DESCRIBE_STRUCT(MinutesPartView, (), (number, title, agenda_item, exempt, exemption, words))

struct FigureView {
    std::string what;
    Money was;
    Money is;
    Money difference; ///< below nil where it is less than it was
};
BOOST_DESCRIBE_STRUCT(FigureView, (), (what, was, is, difference))

/// What a correction changed: beside the minutes, which stay as they were.
struct CorrectionView {
    Named minutes_of; ///< the meeting
    Day on;
    std::optional<Named> at; ///< none where it was in writing
    std::optional<int> part;
    std::optional<Words> words; ///< of the part, as they should be
    std::optional<Named> item;
    std::optional<Day> from; ///< what it makes of the item holds from this day
    std::optional<meetings::Class> class_was;
    std::optional<meetings::Class> class_is;
    std::optional<meetings::Outcome> outcome_was;
    std::optional<meetings::Outcome> outcome_is; ///< not stated: until one is recorded
    std::vector<FigureView> figures;
    std::optional<std::string> withheld; ///< why the figures are not shown
    Words reason;
};
BOOST_DESCRIBE_STRUCT(CorrectionView, (),
                      (minutes_of, on, at, part, words, item, from, class_was, class_is,
                       outcome_was, outcome_is, figures, withheld, reason))

struct MinutesView {
    Day drafted;
    std::optional<Day> agreed;
    std::optional<Named> agreed_at; ///< none where it was in writing
    std::vector<MinutesPartView> parts;
    std::vector<CorrectionView> corrections;
};
BOOST_DESCRIBE_STRUCT(MinutesView, (), (drafted, agreed, agreed_at, parts, corrections))

/// Nothing where none are recorded.
std::optional<MinutesView> minutes_of(const Seen& seen, const MeetingId& id,
                                      const meetings::Meeting& meeting);

/// Those of one item, in the minutes of the meetings it was put or carried to.
std::vector<CorrectionView> corrections_of(const Seen& seen, const RecommendationId& id,
                                           const meetings::Recommendation& item);

} // namespace concordat::views
