// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/authority_rows.hpp"

namespace concordat::views {

StandingView standing_view(const Seen& seen, const authority::Standing& standing) {
    StandingView view{.asked_by = seen.named(standing.asked_by),
                      .agreed = standing.agreed,
                      .in_force_from = standing.in_force_from,
                      .in_force_until = standing.in_force_until,
                      .in_force = standing.holds(seen.as_at()),
                      .board_lacks = standing.board_lacks};
    for (const decisions::BodyAnswer& answer : standing.joint.bodies) {
        if (!answer.counts_by(seen.as_at()))
            (answer.gone_since ? view.gone : view.waits_on).push_back(seen.named(answer.body));
    }
    view.ended = seen.effects_ended(standing.asked_by);
    return view;
}

AuthorityState state_of(const StandingView& standing) {
    if (standing.in_force) return AuthorityState::in_force;
    return standing.in_part_for.empty() ? AuthorityState::not_in_force : AuthorityState::in_part;
}

void add_parts_in_force(const Seen& seen, const authority::Standing& standing,
                        const std::vector<BodyId>& bodies, StandingView& view) {
    if (view.in_force || !view.agreed) return;
    for (const BodyId& body : bodies) {
        if (seen.has_ratified(standing, body)) view.in_part_for.push_back(seen.named(body));
    }
}

std::vector<DrawRow> draw_rows(const Seen& seen, const Latest<authority::DrawKey>& draws,
                               int page) {
    std::vector<DrawRow> rows;
    for (const authority::DrawKey& key : draws.page(page, kRowsOnPage)) {
        const authority::Draw& draw = *seen.draw(key.draw);
        DrawRow row{.draw = seen.named(key.draw, key.on), .on = key.on};
        if (!seen.why_withheld(draw)) {
            row.purpose = draw.purpose;
            row.amount = draw.amount;
            const bool in_part = !draw.parts.empty() && draw.counted() != draw.amount;
            if (draw.amount && in_part) row.counted = draw.counted();
        }
        for (const OfficeId& office : draw.by)
            row.by.push_back(seen.named(office, key.on));
        row.in_doubt = draw.is_in_doubt(seen.as_at());
        row.withdrawn = draw.is_withdrawn(seen.as_at());
        for (const FlagRow& flag : seen.flag_rows(thing(key.draw)))
            row.open_flags += flag.open ? 1 : 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

SpendingRow spending_row(const Seen& seen, const SpendingId& id) {
    const authority::Spending& spending = *seen.spending(id);
    const Day on = spending.when.through;
    SpendingRow row{.spending = seen.named(id, on),
                    .body = seen.named(spending.body, on),
                    .when = spending.when};
    if (seen.why_withheld(spending)) return row;
    row.amount = spending.amount;
    row.source = spending.source;
    return row;
}

} // namespace concordat::views
