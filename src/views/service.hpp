// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a shared service, and the list of all: who runs it, who will run it alone, from when,
// and whether that is ready.
#pragma once

#include "views/query.hpp"
#include "views/service_rows.hpp"

namespace concordat::views {

struct CostView {
    Named body;
    Money cost;
};
BOOST_DESCRIBE_STRUCT(CostView, (), (body, cost))

/// An exit line over [set_on, until).
struct ExitLineView {
    Day set_on;
    std::optional<Day> until;
    std::vector<Named> runs_alone;
    Day from;
    agreements::Readiness ready = agreements::Readiness::not_stated;
    std::vector<CostView> costs;
    std::optional<Money> total; ///< of the costs; none where they are not stated
    std::optional<std::string> source;
    std::optional<Named> source_thing;
};
BOOST_DESCRIBE_STRUCT(ExitLineView, (),
                      (set_on, until, runs_alone, from, ready, costs, total, source, source_thing))

struct ServicePage {
    ServiceRow row;
    Day opened;
    std::vector<Named> without_cost; ///< parties of whom the exit line states none
    std::vector<ExitLineView> lines; ///< the latest first
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(ServicePage, (), (row, opened, without_cost, lines, flags))

std::optional<ServicePage> service_page(const Seen& seen, const ServiceId& id);

/// In which order the list stands: that opened last first, or that which is shared no more first.
enum class ServiceOrder : std::uint8_t { opened, shared_through };
BOOST_DESCRIBE_ENUM(ServiceOrder, opened, shared_through)

struct ServicesPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<ServiceRow> rows;
    std::optional<Named> body; ///< where only those under its agreements are shown
    std::optional<agreements::ExitState> state;
    ServiceOrder order = ServiceOrder::opened;
    std::vector<Named> bodies; ///< that are parties, to choose from
};
BOOST_DESCRIBE_STRUCT(ServicesPage, (), (total, page, pages, rows, body, state, order, bodies))

/// Nothing where it has no such page, or knows no such state or order.
std::optional<ServicesPage> services_page(const Seen& seen, const Query& query);

} // namespace concordat::views
