// SPDX-License-Identifier: GPL-3.0-or-later
// The state of every area, and its bytes: for snapshots, and to compare two states.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/authority/authority.hpp"
#include "domain/chronicle.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/effects/effects.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/plan.hpp"
#include "domain/programme/programme.hpp"
#include "domain/record/record.hpp"
#include "domain/waits.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace concordat {

struct State {
    record::Record record;
    parties::Parties parties;
    meetings::Meetings meetings;
    decisions::Decisions decisions;
    agreements::Agreements agreements;
    authority::Authority authority;
    programme::Programme programme;
    effects::Effects effects;
    Waits waits;
    Plan plan;
    Chronicle chronicle;
    std::int64_t entries = 0; ///< applied so far
    Day runs_to = kFirstDay;  ///< the latest effective day of an entry

    /// Whether anything has the id.
    bool has(const ThingId& thing) const;
};
BOOST_DESCRIBE_STRUCT(State, (),
                      (record, parties, meetings, decisions, agreements, authority, programme,
                       effects, waits, plan, chronicle, entries, runs_to))

/// Read by the same build only; nothing migrates them.
std::string to_bytes(const State& state);

/// Nothing where the bytes are cut, too long, or hold what no state has.
std::optional<State> state_of(std::string_view bytes);

} // namespace concordat
