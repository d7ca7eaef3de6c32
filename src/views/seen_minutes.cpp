// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes and the agenda of a meeting as they were on a day.
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

void Seen::forget_minutes(OnDay<meetings::Meeting>& meeting) const {
    const auto& minutes = meeting->minutes;
    if (!minutes) return;
    if (as_at_ < minutes->drafted) {
        meeting.edit().minutes.reset();
        return;
    }
    if (minutes->agreed && as_at_ < minutes->agreed->on) meeting.edit().minutes->agreed.reset();
    const auto is_later = [&](const meetings::Correction& one) { return as_at_ < one.on; };
    const auto& corrections = meeting->minutes->corrections;
    if (std::any_of(corrections.begin(), corrections.end(), is_later))
        std::erase_if(meeting.edit().minutes->corrections, is_later);
}

void Seen::forget_upgrades(OnDay<meetings::Meeting>& meeting) const {
    for (std::size_t i = 0; i < meeting->agenda.size(); ++i) {
        const auto& upgraded = meeting->agenda[i].upgraded;
        if (!upgraded || is_there(upgraded->on)) continue;
        meetings::AgendaItem& item = meeting.edit().agenda[i];
        item.purpose = item.upgraded->was;
        item.upgraded.reset();
    }
}

} // namespace concordat::views
