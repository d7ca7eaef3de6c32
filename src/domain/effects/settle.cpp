// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/settle.hpp"

#include <algorithm>
#include <array>

namespace concordat::effects {

namespace {

constexpr std::array<std::string_view, 3> kWhoseNotStated = {
    "action.owner-not-stated", "commission.asked-of-not-stated", "bid.body-not-stated"};

} // namespace

void settle_not_stated(std::vector<Consequence>& follows, const Ground& ground,
                       const programme::OwnerStated& stated, Day effective) {
    const auto* flags = ground.record.flags_on.find(stated.thing);
    if (flags == nullptr) return;
    for (const FlagId& id : *flags) {
        const record::Flag& flag = ground.record.flags.at(id);
        const bool answered = std::find(kWhoseNotStated.begin(), kWhoseNotStated.end(),
                                        flag.rule) != kWhoseNotStated.end();
        if (!answered || flag.settled) continue;
        follows.push_back(
            {std::max(effective, flag.raised),
             record::FlagSettled{id, record::Finding::cleared, stated.reason, stated.by}});
    }
}

} // namespace concordat::effects
