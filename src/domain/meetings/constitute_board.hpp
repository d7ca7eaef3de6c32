// SPDX-License-Identifier: GPL-3.0-or-later
// Records a board: any group that meets.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct ConstituteBoard {
    static constexpr std::string_view kName = "constitute-board";
    static constexpr std::string_view kSays =
        "Records a board from a day on, before its terms of reference.";

    BoardId board;
    std::string name;
    std::optional<BodyId> body; ///< whose own members' board it is
    std::optional<CollaborationId> collaboration;
    std::vector<std::string> other_names;
};
BOOST_DESCRIBE_STRUCT(ConstituteBoard, (), (board, name, body, collaboration, other_names))

struct BoardConstituted {
    static constexpr std::string_view kName = "BoardConstituted";

    BoardId board;
    std::string name;
    std::optional<BodyId> body;
    std::optional<CollaborationId> collaboration;
    std::vector<std::string> other_names;
};
BOOST_DESCRIBE_STRUCT(BoardConstituted, (), (board, name, body, collaboration, other_names))

/// Errors  "id.taken", "thing.not-found".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ConstituteBoard& command, const Context& context);
void apply(Meetings& meetings, const BoardConstituted& event, const Stamp& stamp);

} // namespace concordat::meetings
