// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a collaboration: its members by date, and where its functions overlap with others.
#pragma once

#include "views/board.hpp"
#include "views/seen.hpp"

namespace concordat::views {

/// A membership over [from, to).
struct MemberView {
    Named partner;
    Day from;
    std::optional<Day> to;
};
BOOST_DESCRIBE_STRUCT(MemberView, (), (partner, from, to))

/// Another collaboration that does some of the same for some of the same partners.
struct OverlapView {
    Named collaboration;
    std::vector<std::string> functions;
    std::vector<Named> partners;
};
BOOST_DESCRIBE_STRUCT(OverlapView, (), (collaboration, functions, partners))

struct CollaborationPage {
    Named collaboration;
    std::vector<NameView> names;
    std::vector<std::string> functions;
    std::vector<MemberView> members; ///< on the day
    std::vector<MemberView> former;
    std::vector<OverlapView> overlaps;
    std::vector<Named> boards;
    std::vector<Named> roles;
    std::vector<MeetingOutcomes> lately_resolved; ///< by its boards, the latest meeting first
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(CollaborationPage, (),
                      (collaboration, names, functions, members, former, overlaps, boards, roles,
                       lately_resolved, flags))

std::optional<CollaborationPage> collaboration_page(const Seen& seen, const CollaborationId& id);

} // namespace concordat::views
