// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an office: who holds it in which capacity, its seats and programme roles.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct SeatRow {
    Named board;
    SeatId seat;
    bool chairs = false;
};
BOOST_DESCRIBE_STRUCT(SeatRow, (), (board, seat, chairs))

struct OfficePage {
    Named office;
    std::vector<Named> bodies;
    std::optional<Named> embodies;
    std::vector<HolderView> holders; ///< on the day
    bool vacant = false;             ///< known to stand vacant; otherwise not stated
    std::vector<HolderView> history; ///< the latest first
    std::vector<SeatRow> seats;
    std::vector<Named> roles;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(OfficePage, (),
                      (office, bodies, embodies, holders, vacant, history, seats, roles, flags))

std::optional<OfficePage> office_page(const Seen& seen, const OfficeId& id);

} // namespace concordat::views
