// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a body: its offices, what it decided lately, what waits on it, its registers.
#pragma once

#include "views/agreements.hpp"
#include "views/powers.hpp"

namespace concordat::views {

struct SchemeRow {
    Named scheme;           ///< named by its instrument
    std::string looks_like; ///< its pattern in words, with an example
    Day from;
    std::optional<Day> ended; ///< the first day on which it was no more
    int used = 0;
    int gaps = 0; ///< not explained
};
BOOST_DESCRIBE_STRUCT(SchemeRow, (), (scheme, looks_like, from, ended, used, gaps))

struct BodyPage {
    Named body;
    parties::BodyKind kind = parties::BodyKind::other;
    std::optional<Day> ended;
    std::vector<Named> predecessors;
    std::vector<Named> successors;
    std::vector<Post> offices;
    std::vector<DecisionRow> decisions; ///< the latest ten
    int decisions_in_all = 0;
    std::vector<WaitRow> waiting; ///< the longest ten
    int waits = 0;
    std::vector<SchemeRow> schemes;
    std::vector<AgreementRow> agreements; ///< of which it is a party
    BodyPowers powers;                    ///< what it may decide, and who for it
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(BodyPage, (),
                      (body, kind, ended, predecessors, successors, offices, decisions,
                       decisions_in_all, waiting, waits, schemes, agreements, powers, flags))

std::optional<BodyPage> body_page(const Seen& seen, const BodyId& id);

} // namespace concordat::views
