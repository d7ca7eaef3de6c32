// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"

#include <fmt/format.h>

namespace concordat::programme {

std::string when_due(const std::optional<Due>& due) {
    return due ? "due " + in_words(*due) : std::string("due on a day that is not stated");
}

Result<void> check_moved(const Dated<DueSince>& due, const Due& to, Day on) {
    TRY_DO(meetings::check_due(to, "/due"));
    if (to.day() && *to.day() < on) {
        return malformed("due.moved-to-the-past", "/due",
                         fmt::format("It cannot be moved on {} to be due {}: that day has passed.",
                                     in_words(on), in_words(to)),
                         "Give a day to come, or the day on which it was moved.");
    }
    const DueSince* now = due.at(on);
    if (now == nullptr || now->due != to) return {};
    return conflict("due.unchanged", "/due", fmt::format("It is {} already.", when_due(now->due)),
                    "Give the day or event it is moved to.");
}

std::optional<record::FlagRaised> flag_of_move(const ThingId& id, const Dated<DueSince>& due,
                                               const Due& to) {
    const auto& history = due.history();
    if (history.size() < 2) return std::nullopt;
    return record::FlagRaised{
        id, "due.put-off-again",
        fmt::format("It was {} at first; it is now due {}, and was moved {} times.",
                    when_due(history.front().value.due), in_words(to), history.size())};
}

std::optional<record::FlagRaised> flag_of_due(const ThingId& id, const std::optional<Due>& due) {
    if (due) return std::nullopt;
    return record::FlagRaised{id, "due.not-stated", "When it is due is not stated."};
}

std::vector<record::FlagRaised> flags_of_action(const ActionId& id,
                                                const std::optional<ThingId>& owner,
                                                const std::optional<Due>& due,
                                                const std::vector<BoardId>& reports_to) {
    std::vector<record::FlagRaised> flags;
    if (!owner)
        flags.push_back(
            {thing(id), "action.owner-not-stated", "Whose the action is is not stated."});
    if (auto flag = flag_of_due(thing(id), due)) flags.push_back(*std::move(flag));
    if (reports_to.empty()) {
        flags.push_back({thing(id), "action.board-not-stated",
                         "To which board the action is reported is not stated."});
    }
    return flags;
}

std::vector<record::FlagRaised> flags_of_commission(const CommissionId& id,
                                                    const std::optional<ThingId>& asked_of,
                                                    const std::optional<Due>& due,
                                                    const std::optional<BoardId>& due_at) {
    std::vector<record::FlagRaised> flags;
    if (!asked_of)
        flags.push_back({thing(id), "commission.asked-of-not-stated",
                         "Of whom the paper is asked is not stated."});
    if (auto flag = flag_of_due(thing(id), due)) flags.push_back(*std::move(flag));
    if (!due_at) {
        flags.push_back({thing(id), "commission.board-not-stated",
                         "For which board the paper is asked is not stated."});
    }
    return flags;
}

std::optional<record::FlagRaised> flag_of_place(const DutyId& id, const DutyPlace& at) {
    if (!at.named) return std::nullopt;
    return record::FlagRaised{
        thing(id), "duty.place-only-named",
        fmt::format("It falls due at {}, which is not on record: nothing will show when that has "
                    "come.",
                    *at.named)};
}

} // namespace concordat::programme
