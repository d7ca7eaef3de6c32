// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"

#include <fmt/format.h>

namespace concordat::views {

namespace {

constexpr std::string_view kWhy = "why/";

Refusal not_there(std::string_view what) {
    return {Reason::not_found, "thing.not-found", "",
            fmt::format("\"{}\" is not on record as at this day.", what), ""};
}

template <class View>
Result<AnyView> found(std::optional<View> view, std::string_view what) {
    if (!view) return not_there(what);
    return AnyView(*std::move(view));
}

/// Nothing where `what` is not the name of a list.
std::optional<Result<AnyView>> list_of(const Seen& seen, std::string_view what,
                                       const Query& query) {
    if (what == "home") return AnyView(home_page(seen));
    if (what == "decisions") return found(register_page(seen, query), what);
    if (what == "waiting") return found(waiting_page(seen, query), what);
    if (what == "agreements") return found(agreements_page(seen, query), what);
    if (what == "services") return found(services_page(seen, query), what);
    if (what == "boards") return AnyView(boards_page(seen));
    if (what == "meetings") return found(meetings_page(seen, query), what);
    if (what == "bodies") return AnyView(bodies_page(seen));
    if (what == "collaborations") return AnyView(collaborations_page(seen));
    if (what == "sums") return found(sums_page(seen, query), what);
    if (what == "delegations") return found(delegations_page(seen, query), what);
    if (what == "spendings") return found(spendings_page(seen, query), what);
    if (what == "forward-plan") return found(forward_plan_page(seen, query), what);
    if (what == "actions") return found(actions_page(seen, query), what);
    if (what == "commissions") return found(commissions_page(seen, query), what);
    if (what == "duties") return found(duties_page(seen, query), what);
    if (what == "bids") return found(bids_page(seen, query), what);
    if (what == "powers") return found(powers_page(seen, query), what);
    if (what == "flags") return found(flags_page(seen, query), what);
    return std::nullopt;
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
    TRY(const ThingId id, thing_meant(seen, what));
    return page_of(seen, id, query);
}

} // namespace concordat::views
