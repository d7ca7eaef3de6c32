// SPDX-License-Identifier: GPL-3.0-or-later
// A shared service under an agreement, and its exit line: who runs it alone once the agreement is
// no more, from when, whether that is ready, and what it costs each party.
#pragma once

#include "base/dated.hpp"
#include "base/money.hpp"
#include "domain/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::agreements {

enum class Readiness : std::uint8_t { ready, not_ready, not_stated };
BOOST_DESCRIBE_ENUM(Readiness, ready, not_ready, not_stated)

struct BodyCost {
    BodyId body;
    Money cost; ///< of the exit, once
};
BOOST_DESCRIBE_STRUCT(BodyCost, (), (body, cost))

struct ExitLine {
    std::vector<BodyId> runs_alone; ///< one, or each for itself
    Day from;
    Readiness ready = Readiness::not_stated;
    std::vector<BodyCost> costs;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(ExitLine, (), (runs_alone, from, ready, costs, source))

struct Service {
    AgreementId agreement;
    std::string name;
    std::optional<BodyId> run_by; ///< for all, while it is shared; not stated otherwise
    Day opened;
    Dated<ExitLine> exit; ///< by the day on which each was set

    /// Since when it is run alone: the first day, at or after the one stated, on which its line was
    /// ready. It stays so, whatever becomes of the agreement.
    std::optional<Day> alone_from() const;
};
BOOST_DESCRIBE_STRUCT(Service, (), (agreement, name, run_by, opened, exit))

} // namespace concordat::agreements
