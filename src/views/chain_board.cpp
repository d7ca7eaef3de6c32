// SPDX-License-Identifier: GPL-3.0-or-later
// What a board itself rests on: its terms of reference, its standing, whom it serves.
#include "views/chain_links.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

std::string_view in_words(meetings::Standing standing) {
    switch (standing) {
    case meetings::Standing::decides:
        return "The board decides";
    case meetings::Standing::agrees_in_principle:
        return "The board agrees in principle; each required body then decides for itself";
    case meetings::Standing::recommends:
        return "The board recommends";
    case meetings::Standing::scrutinises:
        return "The board scrutinises";
    }
    return {};
}

} // namespace

void ChainLinks::add_terms(const meetings::Board& board, const Named& named, Day day) {
    ChainLink link{.kind = LinkKind::terms_of_reference,
                   .thing = named,
                   .title = fmt::format("Terms of reference of {}", named.name)};
    const meetings::TermsOfReference* terms = board.terms.at(day);
    if (terms == nullptr) {
        link.missing = true;
        link.missing_says =
            fmt::format("No terms of reference are recorded for {}.", concordat::in_words(day));
        link.not_recorded.push_back(fmt::format("the terms of reference of {} on {}", named.name,
                                                concordat::in_words(day)));
        add(std::move(link));
        return;
    }
    link.date_is = "In force from";
    link.date = board.terms.since(day);
    if (terms->standing) {
        std::string standing(in_words(*terms->standing));
        if (terms->standing_source) standing += fmt::format(" ({})", *terms->standing_source);
        link.says.push_back(standing + ".");
    }
    if (terms->decides_under)
        link.says.push_back(fmt::format("It decides while {} is in force.",
                                        seen_.named(*terms->decides_under, day).name));
    if (terms->source) link.says.push_back("Source: " + seen_.source(*terms->source) + ".");
    const auto lacks = [&](std::string_view what) {
        link.not_recorded.push_back(fmt::format(fmt::runtime(what), named.name));
    };
    if (!terms->quorum) lacks("the quorum of {}");
    if (!terms->decision_rule) lacks("how {} decides");
    if (!terms->standing) lacks("what the agreement of {} is worth");
    if (terms->standing && !terms->standing_source && !terms->decides_under)
        lacks("the source of the standing of {}");
    add(std::move(link));
    if (terms->decides_under && !tells_of(LinkKind::agreement, thing(*terms->decides_under)))
        add_agreement(*terms->decides_under);
}

bool ChainLinks::tells_of(LinkKind kind, const ThingId& id) const {
    return std::any_of(links_.begin(), links_.end(), [&](const ChainLink& link) {
        return link.kind == kind && link.thing && link.thing->id == id;
    });
}

void ChainLinks::add_board(const BoardId& id, Day day) {
    const auto board = seen_.board(id);
    if (!board) return;
    const Named named = seen_.named(id, day);
    if (tells_of(LinkKind::board, thing(id))) return;
    add({.kind = LinkKind::board,
         .thing = named,
         .title = named.name,
         .date_is = "Constituted",
         .date = board->constituted});
    add_terms(*board, named, day);
    if (board->collaboration) {
        const Named collaboration = seen_.named(*board->collaboration, day);
        add({.kind = LinkKind::collaboration, .thing = collaboration, .title = collaboration.name});
    }
}

} // namespace concordat::views
