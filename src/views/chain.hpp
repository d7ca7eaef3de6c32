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
    holder,
    legal_power,
    effect,
    ratification,
    resolution,
    recommendation,
    meeting,
    attendance,
    paper,
    board,
    terms_of_reference,
    quorum,
    decision_rule,
    standing,
    collaboration
};
BOOST_DESCRIBE_ENUM(LinkKind, name, decision, holder, legal_power, effect, ratification, resolution,
                    recommendation, meeting, attendance, paper, board, terms_of_reference, quorum,
                    decision_rule, standing, collaboration)

struct ChainLink {
    LinkKind kind = LinkKind::decision;
    std::optional<Named> thing;
    std::string title;
    std::optional<Day> date;
    std::optional<Post> by; ///< the office whose act it was, with its holder of that day
    std::optional<std::string> says;
    bool missing = false;
    std::optional<std::string> missing_says; ///< what the record does not hold
};
BOOST_DESCRIBE_STRUCT(ChainLink, (), (kind, thing, title, date, by, says, missing, missing_says))

struct WhyPage {
    Named of;
    std::vector<ChainLink> links;
    int missing = 0;
};
BOOST_DESCRIBE_STRUCT(WhyPage, (), (of, links, missing))

/// Nothing where the thing is not there, or is of a kind that rests on no act.
std::optional<WhyPage> why_page(const Seen& seen, const ThingId& id);

/// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& names);

} // namespace concordat::views
