// SPDX-License-Identifier: GPL-3.0-or-later
// The forward plan, and the lists of actions and of papers asked for.
#include "html/element.hpp"
#include "html/govuk/select.hpp"
#include "html/wide_table.hpp"
#include "views/plan.hpp"
#include "web/pages/list_filter.hpp"
#include "web/pages/names.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::PlanPage;
using views::PlanState;

struct List {
    std::string_view name;
    std::string_view path;
    std::string_view one;
    std::string_view many;
};
constexpr List kPlan{"Forward plan", "/forward-plan", "thing", "things"};
constexpr List kActions{"Actions", "/actions", "action", "actions"};
constexpr List kDuties{"Duties put off", "/duties", "duty put off", "duties put off"};
constexpr List kCommissions{"Papers asked for", "/commissions", "paper asked for",
                            "papers asked for"};

Markup filter(const Ask& ask, const PlanPage& view) {
    const govuk::Select state{.name = "state",
                              .items = {{.value = "", .text = "Due and late"},
                                        {.value = "due", .text = "Due"},
                                        {.value = "late", .text = "Late"},
                                        {.value = "delivered", .text = "Delivered"}},
                              .value = ask.query.state.value_or(""),
                              .label = {.text = "State"}};
    std::vector<views::Named> boards = view.boards;
    for (views::Named& board : boards)
        board.name += told_apart(ask, board, view.boards);
    return filter_form(
        ask, html::markup(
                 choice_of_things("board", "Board", "All boards", boards,
                                  ask.query.board ? ask.query.board->text() : std::string_view()),
                 choice_of_things("body", "Body", "All bodies", view.bodies,
                                  ask.query.body ? ask.query.body->text() : std::string_view()),
                 state));
}

std::string caption(const Ask& ask, const List& list, const PlanPage& view) {
    std::string words = fmt::format("{} {}", view.total, view.total == 1 ? list.one : list.many);
    if (view.state) {
        words += view.state == PlanState::delivered ? " delivered"
                 : view.state == PlanState::late    ? " late"
                                                    : " due";
    } else {
        words += " due or late";
    }
    if (view.board) words += " at " + view.board->name + told_apart(ask, *view.board, view.boards);
    if (view.body) words += " from " + view.body->name;
    return with_page(std::move(words), view.page, view.pages);
}

Markup expected(const Ask& ask, const PlanPage& view) {
    if (view.meetings.empty()) return {};
    html::WideTable table("Meetings expected", {"By", "Board", "Meeting", "State"});
    for (const views::ExpectedMeeting& one : view.meetings) {
        table.row(shown(one.on),
                  html::markup(ask.link(one.board), told_apart(ask, one.board, view.boards)),
                  one.meeting ? Markup(ask.link(*one.meeting))
                              : html::escape("None is called; its cadence asks for one"),
                  tag(one.late ? PlanState::late : PlanState::due));
    }
    return table.end();
}

Content render(const Ask& ask, const List& list, const PlanPage& view) {
    Content content{.title = std::string(list.name)};
    content.way = {{.text = "Plan", .href = ask.href(kPlan.path)}};
    if (list.path != kPlan.path) content.way.push_back({.text = std::string(list.name)});
    content.main = title(list.name);
    content.main.add(filter(ask, view));
    if (view.rows.empty()) {
        content.main.add(html::paragraph("Nothing on record fits."));
    } else {
        content.main.add(plan_table(ask, caption(ask, list, view), view.rows),
                         page_links(ask, view.page, view.pages));
    }
    content.main.add(expected(ask, view));
    return content;
}

Content render_plan(const Ask& ask, const PlanPage& view) {
    return render(ask, kPlan, view);
}
Content render_actions(const Ask& ask, const PlanPage& view) {
    return render(ask, kActions, view);
}
Content render_commissions(const Ask& ask, const PlanPage& view) {
    return render(ask, kCommissions, view);
}

Content render_duties(const Ask& ask, const PlanPage& view) {
    return render(ask, kDuties, view);
}

} // namespace

Result<Content> forward_plan(const Ask& ask) {
    return ask.answer(views::forward_plan_page(ask.seen, ask.query), render_plan);
}

Result<Content> actions(const Ask& ask) {
    return ask.answer(views::actions_page(ask.seen, ask.query), render_actions);
}

Result<Content> duties(const Ask& ask) {
    return ask.answer(views::duties_page(ask.seen, ask.query), render_duties);
}

Result<Content> commissions(const Ask& ask) {
    return ask.answer(views::commissions_page(ask.seen, ask.query), render_commissions);
}

} // namespace concordat::web::pages
