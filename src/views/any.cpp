// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

constexpr std::string_view kWhy = "why/";
constexpr std::string_view kChronology = "chronology/";

Refusal not_there(std::string_view what) {
    return {Reason::not_found, "thing.not-found", "",
            fmt::format("\"{}\" is not on record as at this day.", what), ""};
}

template <class View>
Result<AnyView> found(std::optional<View> view, std::string_view what) {
    if (!view) return not_there(what);
    return AnyView(*std::move(view));
}

/// A list by its name, where it takes a query or none.
template <auto Page>
Result<AnyView> list(const Seen& seen, const Query& query, std::string_view name) {
    if constexpr (requires { Page(seen, query); }) {
        return found(Page(seen, query), name);
    } else {
        return AnyView(Page(seen));
    }
}

struct List {
    std::string_view name;
    Result<AnyView> (*view)(const Seen& seen, const Query& query, std::string_view name);
};

constexpr List kLists[] = {
    {"home", list<home_page>},
    {"decisions", list<register_page>},
    {"waiting", list<waiting_page>},
    {"meetings", list<meetings_page>},
    {"boards", list<boards_page>},
    {"agreements", list<agreements_page>},
    {"services", list<services_page>},
    {"sums", list<sums_page>},
    {"delegations", list<delegations_page>},
    {"spendings", list<spendings_page>},
    {"bids", list<bids_page>},
    {"powers", list<powers_page>},
    {"forward-plan", list<forward_plan_page>},
    {"actions", list<actions_page>},
    {"commissions", list<commissions_page>},
    {"duties", list<duties_page>},
    {"bodies", list<bodies_page>},
    {"collaborations", list<collaborations_page>},
    {"flags", list<flags_page>},
};

/// Nothing where `what` is not the name of a list.
std::optional<Result<AnyView>> list_of(const Seen& seen, std::string_view what,
                                       const Query& query) {
    const auto* one = std::ranges::find(kLists, what, &List::name);
    if (one == std::end(kLists)) return std::nullopt;
    return one->view(seen, query, what);
}

Result<AnyView> page_of(const Seen& seen, const ThingId& id, const Query& query) {
    const std::string_view text = id.text();
    const std::string_view kind = kind_of(text);
    if (kind == DecisionKind::kName) return found(decision_page(seen, DecisionId(text)), text);
    if (kind == SchemeKind::kName) return found(scheme_page(seen, SchemeId(text)), text);
    if (kind == AgreementKind::kName) return found(agreement_page(seen, AgreementId(text)), text);
    if (kind == ServiceKind::kName) return found(service_page(seen, ServiceId(text)), text);
    if (kind == BoardKind::kName) return found(board_page(seen, BoardId(text)), text);
    if (kind == RecommendationKind::kName)
        return found(recommendation_page(seen, RecommendationId(text)), text);
    if (kind == PaperKind::kName) return found(paper_page(seen, PaperId(text)), text);
    if (kind == MeetingKind::kName) return found(meeting_page(seen, MeetingId(text)), text);
    if (kind == BodyKind::kName) return found(body_page(seen, BodyId(text)), text);
    if (kind == OfficeKind::kName) return found(office_page(seen, OfficeId(text)), text);
    if (kind == RoleKind::kName) return found(role_page(seen, RoleId(text)), text);
    if (kind == CollaborationKind::kName)
        return found(collaboration_page(seen, CollaborationId(text)), text);
    if (kind == PartnerKind::kName) return found(partner_page(seen, PartnerId(text)), text);
    if (kind == SumKind::kName) return found(sum_page(seen, SumId(text), query), text);
    if (kind == DelegationKind::kName)
        return found(delegation_page(seen, DelegationId(text), query), text);
    if (kind == DrawKind::kName) return found(draw_page(seen, DrawId(text)), text);
    if (kind == SpendingKind::kName) return found(spending_page(seen, SpendingId(text)), text);
    if (kind == ActionKind::kName) return found(action_page(seen, ActionId(text)), text);
    if (kind == CommissionKind::kName)
        return found(commission_page(seen, CommissionId(text)), text);
    if (kind == DutyKind::kName) return found(duty_page(seen, DutyId(text)), text);
    if (kind == BidKind::kName) return found(bid_page(seen, BidId(text)), text);
    if (kind == FlagKind::kName) return found(flag_page(seen, FlagId(text)), text);
    return not_there(text);
}

} // namespace

std::vector<std::string_view> list_names() {
    std::vector<std::string_view> names;
    for (const List& list : kLists)
        names.push_back(list.name);
    return names;
}

Result<ThingId> thing_meant(const Seen& seen, const std::string& what) {
    if (check_id(what, {}) && seen.has(ThingId(what))) return ThingId(what);
    const std::vector<ThingId> named = seen.things_called(what);
    if (named.empty()) return not_there(what);
    if (named.size() == 1) return named.front();
    std::vector<std::string> ids;
    for (const ThingId& id : named)
        ids.emplace_back(id.text());
    return Refusal{Reason::conflict, "name.ambiguous", "",
                   fmt::format("{} things are called \"{}\" on {}: {}.", named.size(), what,
                               in_words(seen.as_at()), listed(ids)),
                   "Give the id of the one that is meant."};
}

Result<AnyView> view_of(const Seen& seen, const std::string& what, const Query& query) {
    if (auto list = list_of(seen, what, query)) return *std::move(list);
    if (what.starts_with(kWhy)) {
        TRY(const ThingId id, thing_meant(seen, what.substr(kWhy.size())));
        return found(why_page(seen, id), what);
    }
    if (what.starts_with(kChronology)) {
        TRY(const ThingId id, thing_meant(seen, what.substr(kChronology.size())));
        return found(chronology_page(seen, id, query), what);
    }
    TRY(const ThingId id, thing_meant(seen, what));
    return page_of(seen, id, query);
}

} // namespace concordat::views
