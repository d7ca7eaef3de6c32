// SPDX-License-Identifier: GPL-3.0-or-later
// Records what came of a bid: awarded, with how much; refused; or withdrawn.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct RecordBidOutcome {
    static constexpr std::string_view kName = "record-bid-outcome";
    static constexpr std::string_view kSays =
        "Records what came of a bid: awarded, refused or withdrawn.";

    BidId bid;
    BidResult result = BidResult::refused;
    std::optional<Money> award; ///< where it is awarded
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(RecordBidOutcome, (), (bid, result, award, source))

struct BidOutcomeRecorded {
    static constexpr std::string_view kName = "BidOutcomeRecorded";

    BidId bid;
    BidResult result = BidResult::refused;
    std::optional<Money> award;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(BidOutcomeRecorded, (), (bid, result, award, source))

/// Errors  "thing.not-found", "bid.not-made", "bid.outcome-recorded", "bid.before-it-was-made",
///         "bid.award-missing", "bid.award-without-result".
/// Flags   "bid.awarded-more".
Result<Events> decide(const Ground& ground, const RecordBidOutcome& command,
                      const Context& context);
void apply(Programme& programme, const BidOutcomeRecorded& event, const Stamp& stamp);

} // namespace concordat::programme
