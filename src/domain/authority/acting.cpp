// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/acting.hpp"

#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

Result<std::vector<OfficeId>> acting_together(const parties::Parties& parties,
                                              const std::vector<OfficeId>& together_with,
                                              const Context& context) {
    TRY(const OfficeId first, decisions::acting_office(context));
    std::vector<OfficeId> all{first};
    for (std::size_t i = 0; i < together_with.size(); ++i) {
        const OfficeId& other = together_with[i];
        TRY_DO(parties.may_act(other, context.on, fmt::format("/together_with/{}", i)));
        if (std::find(all.begin(), all.end(), other) == all.end()) all.push_back(other);
    }
    return all;
}

} // namespace concordat::authority
