// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

namespace concordat::meetings {

void apply(Meetings& meetings, const CadenceChanged& event, const Stamp& stamp) {
    std::optional<ThingId> cause;
    if (event.cause) cause = thing(*event.cause);
    meetings.boards.edit(event.board)
        .change_terms(stamp.effective, TermsChange{{}, event.cadence, cause});
}

} // namespace concordat::meetings
