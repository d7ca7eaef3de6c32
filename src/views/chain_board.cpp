// SPDX-License-Identifier: GPL-3.0-or-later
// What a board itself rests on: its terms of reference, its standing, whom it serves.
#include "views/chain_links.hpp"

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
    const std::string title = fmt::format("Terms of reference of {}", named.name);
    const meetings::TermsOfReference* terms = board.terms.at(day);
    if (terms == nullptr) {
        add_missing(
            LinkKind::terms_of_reference, title,
            fmt::format("No terms of reference are recorded for {}.", concordat::in_words(day)));
        return;
    }
    ChainLink link{.kind = LinkKind::terms_of_reference,
                   .thing = named,
                   .title = title,
                   .date = board.terms.since(day)};
    if (terms->source) link.says = "Source: " + seen_.source(*terms->source);
    add(std::move(link));
    if (!terms->quorum) add_missing(LinkKind::quorum, "Quorum", "The quorum is not stated.");
    if (!terms->decision_rule) {
        add_missing(LinkKind::decision_rule, "Decision rule",
                    "How the board decides is not stated.");
    }
    if (!terms->standing) {
        add_missing(LinkKind::standing, "Standing",
                    "What the board's agreement is worth is not stated.");
    } else if (!terms->standing_source) {
        add_missing(LinkKind::standing, std::string(in_words(*terms->standing)),
                    "The source of the board's standing is not stated.");
    } else {
        add({.kind = LinkKind::standing,
             .title = std::string(in_words(*terms->standing)),
             .says = terms->standing_source});
    }
}

void ChainLinks::add_board(const BoardId& id, Day day) {
    const auto board = seen_.board(id);
    if (!board || !told_.insert(id.text()).second) return;
    const Named named = seen_.named(id, day);
    add({.kind = LinkKind::board, .thing = named, .title = named.name, .date = board->constituted});
    add_terms(*board, named, day);
    if (board->collaboration) {
        const Named collaboration = seen_.named(*board->collaboration, day);
        add({.kind = LinkKind::collaboration, .thing = collaboration, .title = collaboration.name});
    }
}

} // namespace concordat::views
