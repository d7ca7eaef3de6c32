// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of a meeting: drafted, agreed, and corrected without rewriting them.
//
// A correction stands beside the minutes. What it changes of an item holds from the day of the
// item's outcome; the minutes keep what they said.
#pragma once

#include "base/money.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/agenda.hpp"
#include "domain/meetings/recommendation.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {

/// How an outcome came about that a correction gave.
inline constexpr std::string_view kByCorrection = "By the minutes as corrected.";

/// A part of the minutes, public or withheld by itself.
struct MinutesPart {
    std::string title;
    std::optional<std::string> agenda_item;
    std::optional<Openness> openness; ///< left out: as its agenda item, or exempt by its exemption
    std::optional<std::string> exemption;
    Text words;
};
BOOST_DESCRIBE_STRUCT(MinutesPart, (), (title, agenda_item, openness, exemption, words))

/// When and where the minutes were agreed.
struct AgreedMinutes {
    Day on;
    std::optional<MeetingId> at; ///< none where it was in writing
};
BOOST_DESCRIBE_STRUCT(AgreedMinutes, (), (on, at))

struct ClassCorrected {
    Class was = Class::decision;
    Class is = Class::decision;
};
BOOST_DESCRIBE_STRUCT(ClassCorrected, (), (was, is))

struct OutcomeCorrected {
    Outcome was = Outcome::agreed;
    Outcome is = Outcome::agreed;
};
BOOST_DESCRIBE_STRUCT(OutcomeCorrected, (), (was, is))

/// A sum of money of the item: that of a sum or delegation its text has, or one in words alone.
struct FigureCorrected {
    std::optional<ThingId> of;
    std::string what;
    Money was;
    Money is;
};
BOOST_DESCRIBE_STRUCT(FigureCorrected, (), (of, what, was, is))

struct Correction {
    Day on;
    std::optional<MeetingId> at; ///< none where it was in writing
    std::optional<int> part;     ///< of the minutes, from 1
    std::optional<Text> words;   ///< of that part, as they should be
    std::optional<RecommendationId> recommendation;
    std::optional<Day> from; ///< of its item: the day of the outcome, or of the meeting
    std::optional<ClassCorrected> class_;
    std::optional<OutcomeCorrected> outcome;
    std::vector<FigureCorrected> figures;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(Correction, (),
                      (on, at, part, words, recommendation, from, class_, outcome, figures, reason))

struct Minutes {
    Day drafted;
    std::vector<MinutesPart> parts;
    std::optional<AgreedMinutes> agreed;
    std::vector<Correction> corrections;
};
BOOST_DESCRIBE_STRUCT(Minutes, (), (drafted, parts, agreed, corrections))

} // namespace concordat::meetings
