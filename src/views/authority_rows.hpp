// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that pages of sums, delegations and draws share.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

/// Where the authority for a sum or delegation stands.
struct StandingView {
    Named asked_by; ///< the recommendation with the text
    std::optional<Day> agreed;
    std::optional<Day> in_force_from; ///< may be a later day
    std::optional<Day> in_force_until;
    bool in_force = false;
    std::optional<std::string> board_lacks; ///< why the board could not decide it on its day
    std::vector<Named> waits_on;            ///< bodies whose ratification is missing
    std::vector<Named> gone;                ///< the same, that have ended without a successor
    std::vector<Named>
        in_part_for; ///< given severally: bodies whose part stands without the others
    std::optional<EffectEnd> ended; ///< it had come about, and its cause was taken away
};
BOOST_DESCRIBE_STRUCT(StandingView, (),
                      (asked_by, agreed, in_force_from, in_force_until, in_force, board_lacks,
                       waits_on, gone, in_part_for, ended))

/// Where a sum or delegation stands on the day; in part for those whose part stands without the
/// others.
enum class AuthorityState : std::uint8_t { in_force, in_part, not_in_force };
BOOST_DESCRIBE_ENUM(AuthorityState, in_force, in_part, not_in_force)

AuthorityState state_of(const StandingView& standing);

/// The body a list was asked for, and those to choose from.
template <class Page>
void add_bodies(const Seen& seen, const Query& query, Page& page) {
    if (query.body) page.body = seen.named(*query.body);
    for (const BodyId& body : seen.bodies())
        page.bodies.push_back(seen.named(body));
}

struct DrawRow {
    Named draw; ///< named by what it is for
    Day on;
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::optional<Money> counted; ///< where only some of its parts stand
    std::vector<Named> by;
    int open_flags = 0;
    bool in_doubt = false;
    bool withdrawn = false; ///< all of it: it counts no more
};
BOOST_DESCRIBE_STRUCT(DrawRow, (),
                      (draw, on, purpose, amount, counted, by, open_flags, in_doubt, withdrawn))

struct SpendingRow {
    Named spending;
    Named body;
    std::optional<Money> amount;
    Date when;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SpendingRow, (), (spending, body, amount, when, source))

StandingView standing_view(const Seen& seen, const authority::Standing& standing);

/// Whether the days that the text itself states, where it states any, have the day.
template <class Terms>
bool runs_on(const Terms& terms, Day day) {
    return (!terms.from || *terms.from <= day) && (!terms.through || day <= *terms.through);
}

/// Of what is given severally, and is not in force as a whole: for whom it is.
void add_parts_in_force(const Seen& seen, const authority::Standing& standing,
                        const std::vector<BodyId>& bodies, StandingView& view);

/// Of a page of the draws, from 1.
std::vector<DrawRow> draw_rows(const Seen& seen, const Latest<authority::DrawKey>& draws, int page);

/// Of spending that is there.
SpendingRow spending_row(const Seen& seen, const SpendingId& id);

} // namespace concordat::views
