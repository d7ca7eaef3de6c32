// SPDX-License-Identifier: GPL-3.0-or-later
// Doubts and warnings: the list of those that stand open, and the page of one.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

/// The kinds of thing that flags are on, as their ids begin.
enum class Flagged : std::uint8_t {
    recommendation,
    decision,
    meeting,
    paper,
    board,
    agreement,
    service,
    sum,
    delegation,
    draw,
    spending,
    bid,
    action,
    commission,
    duty,
    body,
    office,
    role
};
BOOST_DESCRIBE_ENUM(Flagged, recommendation, decision, meeting, paper, board, agreement, service,
                    sum, delegation, draw, spending, bid, action, commission, duty, body, office,
                    role)

enum class FlagState : std::uint8_t { open, settled };
BOOST_DESCRIBE_ENUM(FlagState, open, settled)

/// In which order a list stands: that raised (or settled) last first, or first.
enum class FlagOrder : std::uint8_t { latest, oldest };
BOOST_DESCRIBE_ENUM(FlagOrder, latest, oldest)

struct FlagsPage {
    std::vector<FlagRow> rows;
    int total = 0;
    int page = 1;
    int pages = 1;
    FlagState state = FlagState::open;
    std::optional<Flagged> about; ///< where only those on one kind of thing are shown
    FlagOrder order = FlagOrder::latest;
};
BOOST_DESCRIBE_STRUCT(FlagsPage, (), (rows, total, page, pages, state, about, order))

struct FlagPage {
    FlagId flag;
    Named on;
    std::string rule;
    Words says;
    Day raised;
    bool open = true;
    std::optional<Day> settled;
    std::optional<record::Finding> finding;
    std::optional<Words> reason;
    std::optional<Post> settled_by;
};
BOOST_DESCRIBE_STRUCT(FlagPage, (),
                      (flag, on, rule, says, raised, open, settled, finding, reason, settled_by))

/// Nothing where there is no such page.
std::optional<FlagsPage> flags_page(const Seen& seen, const Query& query);
std::optional<FlagPage> flag_page(const Seen& seen, const FlagId& id);

} // namespace concordat::views
