// SPDX-License-Identifier: GPL-3.0-or-later
// Why a thing is as it is: the acts and papers its authority rests on, from the thing down, and
// which of them the record does not hold.
//
//     if (auto why = why_page(seen, ThingId("decision/nottinghamshire-commissioner/stage-gate")))
//         for (const ChainLink& link : why->links) ...
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

enum class LinkKind : std::uint8_t {
    name,
    decision,
    resolution,
    paper,
    meeting,
    board,
    terms_of_reference,
    collaboration,
    agreement,
    service,
    draw,
    delegation,
    sum,
    action,
    commission,
    duty,
    bid
};
BOOST_DESCRIBE_ENUM(LinkKind, name, decision, resolution, paper, meeting, board, terms_of_reference,
                    collaboration, agreement, service, draw, delegation, sum, action, commission,
                    duty, bid)

/// One of several things that are one step together: each item resolved, each paper.
struct ChainPart {
    Named thing;
    std::optional<std::string> says;
};
BOOST_DESCRIBE_STRUCT(ChainPart, (), (thing, says))

/// A step, with all that belongs to it. It rests on the next one of another kind, and its parts on
/// none another.
struct ChainLink {
    LinkKind kind = LinkKind::decision;
    std::optional<Named> thing;
    std::string title;
    std::optional<std::string> date_is; ///< what happened then: "Decided", "Constituted"
    std::optional<Day> date;
    std::optional<Post> by; ///< the office whose act it was, with its holder of that day
    std::vector<std::string> says;
    std::vector<ChainPart> parts;
    bool missing = false;                    ///< the step itself is not there
    std::optional<std::string> missing_says; ///< why not
    std::vector<std::string> not_recorded;   ///< of the step: "the legal power it rests on"
};
BOOST_DESCRIBE_STRUCT(ChainLink, (),
                      (kind, thing, title, date_is, date, by, says, parts, missing, missing_says,
                       not_recorded))

/// What joint effect still needs. It is no part of the authority: nothing rests on it.
struct StillNeeded {
    std::vector<Named> items;
    std::vector<Named> bodies; ///< that have yet to ratify them
    bool ended = false;        ///< these had ratified them, until a later decision ended that
    std::string says;
};
BOOST_DESCRIBE_STRUCT(StillNeeded, (), (items, bodies, ended, says))

struct WhyPage {
    Named of;
    std::vector<ChainLink> links;
    std::vector<StillNeeded> still_needed;
    std::vector<std::string> not_recorded; ///< each thing once, in the order of the links
    int missing = 0;                 ///< how many these are, and the steps not there that name none
    std::optional<std::string> says; ///< why there is no step
};
BOOST_DESCRIBE_STRUCT(WhyPage, (), (of, links, still_needed, not_recorded, missing, says))

/// Nothing where the thing is not there.
std::optional<WhyPage> why_page(const Seen& seen, const ThingId& id);

/// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& names);

std::string with_capital(std::string text);

/// "one" to "ten", then digits.
std::string counted(std::size_t number);

} // namespace concordat::views
