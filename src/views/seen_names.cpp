// SPDX-License-Identifier: GPL-3.0-or-later
// Things by their name: names are not unique, and change; so they are looked up on a day.
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

std::vector<ThingId> Seen::things_called(const std::string& name) const {
    std::vector<ThingId> found;
    const auto look = [&]<class Table>(const Table& table) {
        table.for_each([&](const auto& id, const auto&) {
            if (named(id).name == name && has(thing(id))) found.push_back(thing(id));
        });
    };
    look(state_.parties.bodies);
    look(state_.parties.offices);
    look(state_.parties.partners);
    look(state_.parties.collaborations);
    look(state_.parties.roles);
    look(state_.meetings.boards);
    look(state_.meetings.meetings);
    look(state_.meetings.papers);
    look(state_.decisions.schemes);
    look(state_.agreements.services);
    state_.agreements.agreements.for_each(
        [&](const AgreementId& id, const agreements::Agreement& agreement) {
            const bool meant = agreement.goes_by(name) || named(id).name == name;
            if (meant && has(thing(id))) found.push_back(thing(id));
        });
    state_.decisions.decisions.for_each(
        [&](const DecisionId& id, const decisions::Decision& decision) {
            const bool numbered = decision.reference == name && !is_later(decision.numbered);
            const bool goes_by = decision.goes_by(name, as_at_);
            const bool meant = numbered || goes_by || named(id).name == name;
            if (meant && has(thing(id))) found.push_back(thing(id));
        });
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace concordat::views
