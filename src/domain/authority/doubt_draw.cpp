// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/doubt_draw.hpp"

#include <algorithm>

namespace concordat::authority {

void apply(Authority& authority, const DrawDoubted& event, const Stamp& stamp) {
    Draw& draw = authority.draws.edit(event.draw);
    draw.doubts.push_back(
        {stamp.effective, event.entry, event.cause, event.says, event.concerned, {}});
    const auto keep = [&](auto& account) {
        auto& doubted = account.doubted;
        if (std::find(doubted.begin(), doubted.end(), event.draw) == doubted.end())
            doubted.push_back(event.draw);
    };
    if (draw.sum) keep(authority.sums.edit(*draw.sum));
    if (kind_of(draw.under.text()) == DelegationKind::kName)
        keep(authority.delegations.edit(DelegationId(draw.under.text())));
}

} // namespace concordat::authority
