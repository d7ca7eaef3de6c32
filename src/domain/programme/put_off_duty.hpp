// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a duty off again, to another gate, meeting or paper, with the reason.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct PutOffDuty {
    static constexpr std::string_view kName = "put-off-duty";
    static constexpr std::string_view kSays =
        "Puts a duty off again, to another gate, meeting or paper, with the reason.";

    DutyId duty;
    DutyPlace at;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(PutOffDuty, (), (duty, at, reason))

struct DutyPutOff {
    static constexpr std::string_view kName = "DutyPutOff";

    DutyId duty;
    DutyPlace at;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(DutyPutOff, (), (duty, at, reason))

/// Errors  "thing.not-found", "duty.before-it-was-deferred", "duty.met", "duty.place-missing",
///         "duty.place-twice", "duty.place-has-passed", "duty.place-unchanged".
/// Flags   "duty.put-off-again", "duty.place-only-named".
Result<Events> decide(const Ground& ground, const PutOffDuty& command, const Context& context);
void apply(Programme& programme, const DutyPutOff& event, const Stamp& stamp);

} // namespace concordat::programme
