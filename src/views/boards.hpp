// SPDX-License-Identifier: GPL-3.0-or-later
// Every board, by the name it has on the day.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct BoardRow {
    Named board;
    Day constituted;
    std::optional<Named> serves; ///< its collaboration, or the body whose members meet
    std::optional<meetings::Standing> standing;
    std::optional<std::string> cadence;
    std::optional<Day> last_met;
};
BOOST_DESCRIBE_STRUCT(BoardRow, (), (board, constituted, serves, standing, cadence, last_met))

struct BoardsPage {
    std::vector<BoardRow> rows;
};
BOOST_DESCRIBE_STRUCT(BoardsPage, (), (rows))

BoardsPage boards_page(const Seen& seen);

} // namespace concordat::views
