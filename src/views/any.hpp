// SPDX-License-Identifier: GPL-3.0-or-later
// Any view, by what is asked: for the command line, and for what case files expect.
//
//     TRY(AnyView view, view_of(seen, "recommendation/one", {}));
//     std::visit([](const auto& page) { ... }, view);
#pragma once

#include "base/result.hpp"
#include "views/action.hpp"
#include "views/agreement.hpp"
#include "views/agreements.hpp"
#include "views/bid.hpp"
#include "views/board.hpp"
#include "views/boards.hpp"
#include "views/bodies.hpp"
#include "views/body.hpp"
#include "views/chain.hpp"
#include "views/chronology.hpp"
#include "views/collaboration.hpp"
#include "views/collaborations.hpp"
#include "views/decision.hpp"
#include "views/delegation.hpp"
#include "views/draw.hpp"
#include "views/duty.hpp"
#include "views/flag.hpp"
#include "views/home.hpp"
#include "views/meeting.hpp"
#include "views/meetings.hpp"
#include "views/office.hpp"
#include "views/paper.hpp"
#include "views/partner.hpp"
#include "views/plan.hpp"
#include "views/powers.hpp"
#include "views/query.hpp"
#include "views/recommendation.hpp"
#include "views/register.hpp"
#include "views/role.hpp"
#include "views/scheme.hpp"
#include "views/service.hpp"
#include "views/sum.hpp"
#include "views/waiting.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace concordat::views {

using AnyView =
    std::variant<HomePage, RegisterPage, WaitingPage, DecisionPage, SchemePage, BoardsPage,
                 BoardPage, RecommendationPage, PaperPage, MeetingsPage, MeetingPage, BodiesPage,
                 BodyPage, OfficePage, RolePage, CollaborationsPage, CollaborationPage, PartnerPage,
                 FlagsPage, FlagPage, WhyPage, AgreementsPage, AgreementPage, ServicesPage,
                 ServicePage, SumsPage, SumPage, DelegationsPage, DelegationPage, DrawPage,
                 SpendingsPage, SpendingPage, PlanPage, ActionPage, CommissionPage, DutyPage,
                 BidsPage, BidPage, PowersPage, ChronologyPage>;

/// The lists there are: "decisions", "waiting" and their like.
std::vector<std::string_view> list_names();

/// `what` is the name of a list, the id of a thing, its name on the day or a decision's reference;
/// or "why/" or "chronology/" with one of these.
///
/// Errors  "thing.not-found": the same answer whether it never was or may not be known.
///         "name.ambiguous": several things bore the name on the day; the remedy lists them.
Result<AnyView> view_of(const Seen& seen, const std::string& what, const Query& query);

/// The thing that is meant by an id, a name or a reference.
///
/// Errors  as above.
Result<ThingId> thing_meant(const Seen& seen, const std::string& what);

} // namespace concordat::views
