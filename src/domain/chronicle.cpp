// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chronicle.hpp"

#include <algorithm>

namespace concordat {

const std::vector<Moment>& Chronicle::moments_of(const ThingId& thing) const {
    static const std::vector<Moment> kNone;
    const auto* moments = of.find(thing);
    return moments != nullptr ? *moments : kNone;
}

void follow(Chronicle& chronicle, const std::vector<ThingId>& things, const Moment& moment) {
    for (const ThingId& thing : things) {
        auto& moments = chronicle.of.edit_or_add(thing);
        moments.insert(std::upper_bound(moments.begin(), moments.end(), moment), moment);
    }
}

} // namespace concordat
