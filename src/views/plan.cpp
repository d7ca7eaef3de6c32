// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan.hpp"

#include "views/choice.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

constexpr std::size_t kMeetingsOfABoard = 3;

void add_boards(const Seen& seen, const std::vector<BoardId>& boards, PlanRow& row) {
    for (const BoardId& board : boards)
        row.boards.push_back(seen.named(board));
}

void add_due(const Dated<programme::DueSince>& due, PlanRow& row) {
    if (due.latest()->due) row.due_says = in_words(*due.latest()->due);
}

void add_whose(const Seen& seen, const std::optional<ThingId>& with, PlanRow& row) {
    row.whose_not_stated = !with;
    if (!with) return;
    row.with = seen.named_thing(*with, seen.as_at());
    if (kind_of(with->text()) == concordat::BodyKind::kName) return;
    if (const auto post = seen.post(seen.office_of(*with), seen.as_at())) row.of = post->bodies;
}

void add_action(const Seen& seen, const programme::Action& action, PlanRow& row) {
    add_boards(seen, action.reports_to, row);
    if (seen.why_withheld(action)) {
        row.due.reset();
        return;
    }
    add_whose(seen, action.owner, row);
    add_due(action.due, row);
}

void add_commission(const Seen& seen, const programme::Commission& commission, PlanRow& row) {
    if (commission.due_at) add_boards(seen, {*commission.due_at}, row);
    if (seen.why_withheld(commission)) {
        row.due.reset();
        return;
    }
    add_whose(seen, commission.asked_of, row);
    add_due(commission.due, row);
}

void add_duty(const Seen& seen, const programme::Duty& duty, PlanRow& row) {
    const programme::DutyPlace& place = duty.places.latest()->place;
    const auto at = place.thing();
    row.due_says = "At " + (at ? seen.named_thing(*at, seen.as_at()).name : *place.named);
    if (place.meeting) row.boards.push_back(seen.named(seen.meeting_held(*place.meeting)->board));
    row.with = seen.named(seen.decision(duty.decision)->body);
}

/// The meetings of a board in the calendar; where none is, that which its cadence asks for.
std::vector<ExpectedMeeting> meetings_of(const Seen& seen, const BoardId& id) {
    std::vector<ExpectedMeeting> found;
    for (const MeetingId& meeting : seen.meetings_to_come(id, kMeetingsOfABoard)) {
        found.push_back(
            {seen.named(id), seen.named(meeting), seen.meeting_held(meeting)->on, false});
    }
    const auto& cadence = seen.terms(id, seen.as_at()).cadence;
    const auto held = seen.meetings_held(id);
    if (!found.empty() || !cadence || held.size() == 0) return found;
    const Day by = meetings::due_after(held.latest().on, *cadence);
    found.push_back({seen.named(id), std::nullopt, by, by < seen.as_at()});
    return found;
}

/// Nothing where it asks for a state that no list has.
std::optional<PlanQuery> plan_query(const Query& query) {
    PlanQuery asked{.body = query.body, .board = query.board, .page = query.page};
    if (!choose<PlanState>(asked.state, query.state) || asked.state == PlanState::withdrawn)
        return std::nullopt;
    return asked;
}

std::vector<ExpectedMeeting> expected_meetings(const Seen& seen, const PlanQuery& query) {
    std::vector<ExpectedMeeting> all;
    if (query.body || query.state == PlanState::delivered) return all;
    for (const BoardId& board : query.board ? std::vector{*query.board} : seen.boards()) {
        for (ExpectedMeeting& one : meetings_of(seen, board)) {
            const PlanState state = one.late ? PlanState::late : PlanState::due;
            if (!query.state || *query.state == state) all.push_back(std::move(one));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& a, const auto& b) { return a.on < b.on; });
    return all;
}

std::optional<PlanPage> page_of_plan(const Seen& seen, std::string_view kind,
                                     const PlanQuery& query) {
    if (query.page < 1 || (query.body && !seen.has(thing(*query.body))) ||
        (query.board && !seen.has(thing(*query.board))))
        return std::nullopt;
    std::size_t all = 0;
    const auto keys = seen.planned(kind, query, all);
    PlanPage page{.total = static_cast<int>(all),
                  .page = query.page,
                  .pages = pages_of(all),
                  .state = query.state};
    if (page.pages < query.page) return std::nullopt;
    for (const PlanKey& key : keys)
        page.rows.push_back(plan_row(seen, key.id));
    if (query.board) page.board = seen.named(*query.board);
    if (query.body) page.body = seen.named(*query.body);
    for (const BoardId& board : seen.boards())
        page.boards.push_back(seen.named(board));
    for (const BodyId& body : seen.bodies())
        page.bodies.push_back(seen.named(body));
    return page;
}

} // namespace

PlanRow plan_row(const Seen& seen, const ThingId& id) {
    const PlanPoint point = *seen.plan_point(id);
    PlanRow row{.thing = seen.named_thing(id, seen.as_at()),
                .due = point.due,
                .state = seen.state_of(point)};
    const std::string_view kind = kind_of(id.text());
    if (kind == ActionKind::kName) {
        add_action(seen, *seen.action(ActionId(id.text())), row);
    } else if (kind == CommissionKind::kName) {
        add_commission(seen, *seen.commission(CommissionId(id.text())), row);
    } else if (kind == concordat::DutyKind::kName) {
        add_duty(seen, *seen.duty(DutyId(id.text())), row);
    } else {
        add_boards(seen, {seen.recommendation(RecommendationId(id.text()))->board}, row);
    }
    if (row.state == PlanState::delivered) row.delivered = seen.planned_since(id);
    const bool open = row.state == PlanState::due || row.state == PlanState::late;
    if (row.due && (open || row.delivered)) {
        row.days_late = std::max(0, row.delivered.value_or(seen.as_at()) - *row.due);
    }
    return row;
}

std::optional<PlanPage> forward_plan_page(const Seen& seen, const Query& query) {
    const auto asked = plan_query(query);
    if (!asked) return std::nullopt;
    auto page = page_of_plan(seen, {}, *asked);
    if (page) page->meetings = expected_meetings(seen, *asked);
    return page;
}

std::optional<PlanPage> actions_page(const Seen& seen, const Query& query) {
    const auto asked = plan_query(query);
    return asked ? page_of_plan(seen, ActionKind::kName, *asked) : std::nullopt;
}

std::optional<PlanPage> commissions_page(const Seen& seen, const Query& query) {
    const auto asked = plan_query(query);
    return asked ? page_of_plan(seen, CommissionKind::kName, *asked) : std::nullopt;
}

std::optional<PlanPage> duties_page(const Seen& seen, const Query& query) {
    const auto asked = plan_query(query);
    return asked ? page_of_plan(seen, concordat::DutyKind::kName, *asked) : std::nullopt;
}

} // namespace concordat::views
