// SPDX-License-Identifier: GPL-3.0-or-later
// Records a body's register of an instrument: how its references look, from which day.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct SetReferenceScheme {
    static constexpr std::string_view kName = "set-reference-scheme";
    static constexpr std::string_view kSays = "Records a body's instrument and how its references "
                                              "look; sign-off names the steps it needs, "
                                              "notice the days it asks for by class of decision.";

    SchemeId scheme;
    BodyId body;
    std::string instrument;
    std::string pattern;
    std::optional<Restarts> restarts; ///< not stated where it is left out
    std::optional<std::string>
        first_held; ///< the first reference held here; lower ones are not gaps
    std::vector<Step> sign_off;
    std::vector<NoticeClass> notice; ///< that it asks for, by class of decisions
};
BOOST_DESCRIBE_STRUCT(SetReferenceScheme, (),
                      (scheme, body, instrument, pattern, restarts, first_held, sign_off, notice))

struct ReferenceSchemeSet {
    static constexpr std::string_view kName = "ReferenceSchemeSet";

    SchemeId scheme;
    BodyId body;
    std::string instrument;
    std::string pattern;
    Restarts restarts = Restarts::not_stated;
    std::optional<std::string> first_held;
    std::vector<Step> sign_off;
    std::vector<NoticeClass> notice;
};
BOOST_DESCRIBE_STRUCT(ReferenceSchemeSet, (),
                      (scheme, body, instrument, pattern, restarts, first_held, sign_off, notice))

/// Errors  "id.taken", "thing.not-found", "body.ended" on the day,
///         "scheme.pattern-malformed", "reference.not-of-its-scheme", "scheme.yearly-without-year",
///         "notice.malformed".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const SetReferenceScheme& command,
                      const Context& context);
void apply(Decisions& decisions, const ReferenceSchemeSet& event, const Stamp& stamp);

} // namespace concordat::decisions
