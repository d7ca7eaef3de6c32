// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

void apply(Meetings& meetings, const CadenceChanged& event, const Stamp& stamp) {
    TermsOfReference terms = meetings.terms(event.board, stamp.effective);
    terms.cadence = event.cadence;
    if (event.cause) terms.source = fmt::format("{}", event.cause->text());
    meetings.boards.edit(event.board).terms.set(stamp.effective, std::move(terms));
}

} // namespace concordat::meetings
