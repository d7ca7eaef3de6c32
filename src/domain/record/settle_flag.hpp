// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a doubt with a reason: it was right (upheld), or what was told stands (cleared).
#pragma once

#include "domain/record/record.hpp"

namespace concordat::record {

struct SettleFlag {
    static constexpr std::string_view kName = "settle-flag";
    static constexpr std::string_view kSays =
        "Ends a doubt with a reason: upheld, or cleared so that what was told stands.";

    FlagId flag;
    Finding finding = Finding::upheld;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(SettleFlag, (), (flag, finding, reason))

struct FlagSettled {
    static constexpr std::string_view kName = "FlagSettled";

    FlagId flag;
    Finding finding = Finding::upheld;
    Text reason;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(FlagSettled, (), (flag, finding, reason, by))

/// Errors  "thing.not-found", "flag.settled", "flag.settled-before-raised".
Result<Events> decide(const Record& record, const SettleFlag& command, const Context& context);
void apply(Record& record, const FlagSettled& event, const Stamp& stamp);

} // namespace concordat::record
