// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/routes.hpp"

#include "web/pages/pages.hpp"

namespace concordat::web {

namespace {

constexpr std::string_view kWhy = "/why/";
constexpr std::string_view kChronology = "/chronology/";

constexpr Route kRoutes[] = {
    {"/", pages::home, ""},
    {"/decisions", pages::decisions, "Decisions"},
    {"/decision/", pages::decision, "Decisions"},
    {"/scheme/", pages::scheme, "Decisions"},
    {"/waiting", pages::waiting, "Waiting"},
    {"/agreements", pages::agreements, "Agreements"},
    {"/agreement/", pages::agreement, "Agreements"},
    {"/services", pages::services, "Agreements"},
    {"/service/", pages::service, "Agreements"},
    {"/sums", pages::sums, "Authority"},
    {"/sum/", pages::sum, "Authority"},
    {"/delegations", pages::delegations, "Authority"},
    {"/delegation/", pages::delegation, "Authority"},
    {"/draw/", pages::draw, "Authority"},
    {"/spendings", pages::spendings, "Authority"},
    {"/spending/", pages::spending, "Authority"},
    {"/forward-plan", pages::forward_plan, "Plan"},
    {"/actions", pages::actions, "Plan"},
    {"/action/", pages::action, "Plan"},
    {"/commissions", pages::commissions, "Plan"},
    {"/commission/", pages::commission, "Plan"},
    {"/duties", pages::duties, "Plan"},
    {"/duty/", pages::duty, "Plan"},
    {"/bids", pages::bids, "Authority"},
    {"/bid/", pages::bid, "Authority"},
    {"/powers", pages::powers, "Authority"},
    {"/boards", pages::boards, "Meetings"},
    {"/board/", pages::board, "Meetings"},
    {"/recommendation/", pages::recommendation, "Meetings"},
    {"/paper/", pages::paper, "Meetings"},
    {"/meetings", pages::meetings, "Meetings"},
    {"/meeting/", pages::meeting, "Meetings"},
    {"/bodies", pages::bodies, "Bodies"},
    {"/body/", pages::body, "Bodies"},
    {"/office/", pages::office, "Bodies"},
    {"/role/", pages::role, "Bodies"},
    {"/collaborations", pages::collaborations, "Bodies"},
    {"/collaboration/", pages::collaboration, "Bodies"},
    {"/partner/", pages::partner, "Bodies"},
    {"/flags", pages::flags, "Doubts"},
    {"/flag/", pages::flag, "Doubts"},
    {"/rule/", pages::rule, "Doubts"},
    {kWhy, pages::why, ""},
    {kChronology, pages::chronology, ""},
    {"/accessibility", pages::accessibility, ""},
    {"/about", pages::about, ""},
};

} // namespace

std::span<const Route> routes() {
    return kRoutes;
}

const Route* find_route(std::string_view path) {
    for (const Route& route : kRoutes) {
        const bool found = route.takes_a_thing()
                               ? path.starts_with(route.path) && path.size() > route.path.size()
                               : path == route.path;
        if (found) return &route;
    }
    return nullptr;
}

std::string_view thing_in(const Route& route, std::string_view path) {
    if (!route.takes_a_thing()) return {};
    for (const std::string_view before : {kWhy, kChronology})
        if (route.path == before) return path.substr(before.size());
    return path.substr(1);
}

} // namespace concordat::web
