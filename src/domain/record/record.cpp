// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/record.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::record {

std::string_view Record::name_of(const ThingId& thing, std::string_view first, Day day) const {
    const Dated<Name>* dated = names.find(thing);
    const Name* name = dated != nullptr ? dated->at(day) : nullptr;
    return name != nullptr ? std::string_view(name->name) : first;
}

bool Record::is_flagged(const ThingId& thing, std::string_view rule, std::string_view says) const {
    const auto* ids = flags_on.find(thing);
    return ids != nullptr && std::any_of(ids->begin(), ids->end(), [&](const FlagId& id) {
               const Flag& flag = *flags.find(id);
               return !flag.settled && flag.rule == rule && flag.says == says;
           });
}

FlagId flag_id(const Record& record, const ThingId& thing, std::string_view rule) {
    const std::string base = fmt::format("flag/{}/{}", rule, thing.text());
    FlagId id(base);
    for (int again = 2; record.flags.find(id) != nullptr; ++again)
        id = FlagId(fmt::format("{}/{}", base, again));
    return id;
}

} // namespace concordat::record
