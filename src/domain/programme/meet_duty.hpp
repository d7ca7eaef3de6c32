// SPDX-License-Identifier: GPL-3.0-or-later
// Meets a duty that was put off: by a paper, or as is said.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct MeetDuty {
    static constexpr std::string_view kName = "meet-duty";
    static constexpr std::string_view kSays =
        "Meets a duty that was put off, by a paper or as is said.";

    DutyId duty;
    std::optional<PaperId> by;
    std::optional<Text> says;
};
BOOST_DESCRIBE_STRUCT(MeetDuty, (), (duty, by, says))

struct DutyMet {
    static constexpr std::string_view kName = "DutyMet";

    DutyId duty;
    std::optional<PaperId> by;
    std::optional<Text> says;
};
BOOST_DESCRIBE_STRUCT(DutyMet, (), (duty, by, says))

/// Whether anything may be done about the duty on the day.
///
/// Errors  "thing.not-found", "duty.before-it-was-deferred", "duty.met".
Result<const Duty*> open_duty(const Programme& programme, const DutyId& id, Day on);

/// Errors  those of `open_duty`; "duty.nothing-shown", "thing.not-found" at "/by",
///         "duty.paper-not-there".
Result<Events> decide(const Ground& ground, const MeetDuty& command, const Context& context);
void apply(Programme& programme, const DutyMet& event, const Stamp& stamp);

} // namespace concordat::programme
