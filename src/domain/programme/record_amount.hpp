// SPDX-License-Identifier: GPL-3.0-or-later
// Records an amount that a paper mentions or asks for: its kind, one figure or a range, a total or
// so many of one, the whole or one body's share. Only what is asked can be approved.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct RecordAmount {
    static constexpr std::string_view kName = "record-amount";
    static constexpr std::string_view kSays =
        "Records an amount that a paper mentions or asks for.";

    PaperId paper;
    std::string what;
    MoneyKind kind = MoneyKind::estimate;
    AmountAs as = AmountAs::mentioned;
    Money figure; ///< or the lower end of a range; of one item where `times` is given
    std::optional<Money> through;   ///< the upper end
    std::optional<int> times;       ///< how many items
    std::optional<BodyId> share_of; ///< one body's share, where it is not the whole
    std::optional<SumId> sum;       ///< the approved sum it is about
};
BOOST_DESCRIBE_STRUCT(RecordAmount, (),
                      (paper, what, kind, as, figure, through, times, share_of, sum))

struct AmountRecorded {
    static constexpr std::string_view kName = "AmountRecorded";

    PaperId paper;
    std::string what;
    MoneyKind kind = MoneyKind::estimate;
    AmountAs as = AmountAs::mentioned;
    Money figure;
    std::optional<Money> through;
    std::optional<int> times;
    std::optional<BodyId> share_of;
    std::optional<SumId> sum;
};
BOOST_DESCRIBE_STRUCT(AmountRecorded, (),
                      (paper, what, kind, as, figure, through, times, share_of, sum))

/// Errors  "thing.not-found", "amount.nothing", "amount.range-backwards", "amount.times-below-one",
///         "money.out-of-range".
Result<Events> decide(const Ground& ground, const RecordAmount& command, const Context& context);
void apply(Programme& programme, const AmountRecorded& event, const Stamp& stamp);

} // namespace concordat::programme
