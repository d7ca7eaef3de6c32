// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/settle.hpp"

#include <algorithm>

namespace concordat::effects {

void settle_flags(std::vector<Consequence>& follows, const Ground& ground, const ThingId& on,
                  std::initializer_list<std::string_view> rules, const record::FlagSettled& as,
                  Day effective) {
    const auto* flags = ground.record.flags_on.find(on);
    if (flags == nullptr) return;
    for (const FlagId& id : *flags) {
        const record::Flag& flag = ground.record.flags.at(id);
        if (flag.settled || std::find(rules.begin(), rules.end(), flag.rule) == rules.end())
            continue;
        follows.push_back({std::max(effective, flag.raised),
                           record::FlagSettled{id, as.finding, as.reason, as.by}});
    }
}

void settle_not_stated(std::vector<Consequence>& follows, const Ground& ground,
                       const programme::OwnerStated& stated, Day effective) {
    settle_flags(
        follows, ground, stated.thing,
        {"action.owner-not-stated", "commission.asked-of-not-stated", "bid.body-not-stated"},
        {{}, record::Finding::cleared, stated.reason, stated.by}, effective);
}

} // namespace concordat::effects
