// SPDX-License-Identifier: GPL-3.0-or-later
// When something is due may be put off, with a reason: what every act that does so asks.
#pragma once

#include "domain/acts.hpp"
#include "domain/programme/programme.hpp"

#include <string_view>

namespace concordat::programme {

/// "due by 30 September 2016", "with no day stated": within a sentence.
std::string when_due(const std::optional<Due>& due);

/// Whether what is due may be due then instead, from the day on.
///
/// Errors  "due.nothing", "due.moved-to-the-past", "due.unchanged", at "/due".
Result<void> check_moved(const Dated<DueSince>& due, const Due& to, Day on);

/// Flags   "due.put-off-again" where this is not the first time.
std::optional<record::FlagRaised> flag_of_move(const ThingId& id, const Dated<DueSince>& due,
                                               const Due& to);

/// Flags   "due.not-stated".
std::optional<record::FlagRaised> flag_of_due(const ThingId& id, const std::optional<Due>& due);

/// Flags   "action.owner-not-stated", "due.not-stated", "action.board-not-stated".
std::vector<record::FlagRaised> flags_of_action(const ActionId& id,
                                                const std::optional<ThingId>& owner,
                                                const std::optional<Due>& due,
                                                const std::vector<BoardId>& reports_to);

/// Flags   "commission.asked-of-not-stated", "due.not-stated", "commission.board-not-stated".
std::vector<record::FlagRaised> flags_of_commission(const CommissionId& id,
                                                    const std::optional<ThingId>& asked_of,
                                                    const std::optional<Due>& due,
                                                    const std::optional<BoardId>& due_at);

/// Flags   "duty.place-only-named" where it falls due at what is not on record.
std::optional<record::FlagRaised> flag_of_place(const DutyId& id, const DutyPlace& at);

} // namespace concordat::programme
