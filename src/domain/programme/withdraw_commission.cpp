// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

namespace concordat::programme {

Result<Events> decide(const Ground& ground, const WithdrawCommission& command,
                      const Context& context) {
    TRY_DO(open_commission(ground.programme, command.commission, context.on));
    return Events{CommissionWithdrawn{command.commission, command.reason}};
}

void apply(Programme& programme, const CommissionWithdrawn& event, const Stamp& stamp) {
    programme.commissions.edit(event.commission).withdrawn =
        Withdrawal{stamp.effective, event.reason};
}

} // namespace concordat::programme
