// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

namespace concordat::meetings {

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ConstituteBoard& command, const Context&) {
    TRY_DO(check_free(meetings.boards, command.board, "/board"));
    if (command.body) TRY_DO(find(parties.bodies, *command.body, "/body"));
    if (command.collaboration)
        TRY_DO(find(parties.collaborations, *command.collaboration, "/collaboration"));
    return Events{BoardConstituted{command.board, command.name, command.body, command.collaboration,
                                   command.other_names}};
}

void apply(Meetings& meetings, const BoardConstituted& event, const Stamp& stamp) {
    meetings.boards.put(event.board, Board{.name = event.name,
                                           .body = event.body,
                                           .collaboration = event.collaboration,
                                           .constituted = stamp.effective,
                                           .other_names = event.other_names});
}

} // namespace concordat::meetings
