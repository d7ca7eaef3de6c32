// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/agenda.hpp"

#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<std::optional<Openness>> openness_of(const std::optional<Openness>& openness,
                                            const std::optional<std::string>& exemption) {
    if (!exemption) return openness;
    if (openness == Openness::public_) {
        return rule_broken(
            "exemption.of-what-is-public", "/exemption",
            fmt::format("It is said to be public, and exempt as \"{}\": only one can "
                        "be so.",
                        *exemption),
            "Leave out the one that is wrong.");
    }
    return std::optional(Openness::exempt);
}

} // namespace concordat::meetings
