// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/state.hpp"

#include "wire/binary.hpp"

namespace concordat {

// The bytes of an area are compiled beside it.
extern template struct wire::BinaryOfMembers<record::Record>;
extern template struct wire::BinaryOfMembers<parties::Parties>;
extern template struct wire::BinaryOfMembers<meetings::Meetings>;
extern template struct wire::BinaryOfMembers<decisions::Decisions>;
extern template struct wire::BinaryOfMembers<agreements::Agreements>;
extern template struct wire::BinaryOfMembers<authority::Authority>;
extern template struct wire::BinaryOfMembers<programme::Programme>;
extern template struct wire::BinaryOfMembers<effects::Effects>;

bool State::has(const ThingId& thing) const {
    const std::string_view id = thing.text();
    const auto in = [&]<class Table>(const Table& table) {
        using Key = typename Table::key_type;
        return table.find(Key(id)) != nullptr;
    };
    return in(parties.bodies) || in(parties.offices) || in(parties.partners) ||
           in(parties.collaborations) || in(parties.roles) || in(meetings.boards) ||
           in(meetings.meetings) || in(meetings.papers) || in(meetings.recommendations) ||
           in(decisions.schemes) || in(decisions.decisions) || in(agreements.agreements) ||
           in(agreements.services) || in(authority.sums) || in(authority.delegations) ||
           in(authority.draws) || in(authority.spendings) || in(programme.actions) ||
           in(programme.commissions) || in(programme.duties) || in(programme.bids) ||
           in(record.flags);
}

std::string to_bytes(const State& state) {
    return wire::to_bytes(state);
}

std::optional<State> state_of(std::string_view bytes) {
    return wire::from_bytes<State>(bytes);
}

} // namespace concordat
