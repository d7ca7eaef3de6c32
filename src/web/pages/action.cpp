// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an action and of a paper that was asked for.
#include "views/action.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

Content content_of(const Ask& ask, const views::PlanRow& row, std::string_view caption,
                   std::string_view list, std::string_view path) {
    Content content{.title = row.thing.name};
    content.way = {{.text = "Plan", .href = ask.href("/forward-plan")},
                   {.text = std::string(list), .href = ask.href(path)},
                   {.text = row.thing.name}};
    content.main = title(row.thing, caption);
    return content;
}

void add_state(Facts& facts, const views::PlanRow& row) {
    Markup state = tag(row.state);
    if (row.delivered) state.add(" ", shown(*row.delivered));
    if (row.days_late > 0) state.add(", ", days(row.days_late), " late");
    facts.add("State", std::move(state));
}

void add_due(Facts& facts, const views::PlanRow& row, const std::optional<std::string>& first_due) {
    if (row.due_says) {
        facts.add("Due", *row.due_says);
    } else if (row.due) {
        facts.add("Due", shown(*row.due));
    } else {
        facts.add("Due", "Not stated");
    }
    facts.add("Due at first", first_due);
}

/// Whose it is: the office with its holder, or the role or body that is named.
void add_whose(Facts& facts, const Ask& ask, std::string_view key, const views::PlanRow& row,
               const std::optional<views::Post>& post) {
    if (row.whose_not_stated) facts.add(key, "Not stated");
    if (!row.with) return;
    Markup with =
        post && post->office.id == row.with->id ? shown(ask, *post) : Markup(ask.link(*row.with));
    if (post && post->office.id != row.with->id)
        with.add(html::void_element("br"), shown(ask, *post));
    facts.add(key, std::move(with));
}

Markup moves(const std::vector<views::MovedView>& moved) {
    if (moved.empty()) return {};
    html::WideTable table("Put off", {"On", "To be due", "Because"});
    for (const views::MovedView& one : moved) {
        table.row(shown(one.on), one.to ? *one.to : std::string("Withheld"),
                  one.reason ? shown(*one.reason) : Markup{});
    }
    return table.end();
}

Markup reports(const Ask& ask, const std::vector<views::ReportView>& reported) {
    if (reported.empty())
        return html::markup(html::heading(2, "Reports"), html::paragraph("None is recorded."));
    html::WideTable table("Reports", {"On", "Progress", "What was reported", "To", "By"});
    for (const views::ReportView& one : reported) {
        table.row(shown(one.on), label(one.progress), one.says ? shown(*one.says) : Markup{},
                  one.to.empty() ? html::escape("All its boards") : links(ask, one.to),
                  one.by ? shown(ask, *one.by) : html::escape("Not stated"));
    }
    return table.end();
}

Content render_action(const Ask& ask, const views::ActionPage& view) {
    Content content = content_of(ask, view.action, "Action", "Actions", "/actions");
    Facts facts;
    add_state(facts, view.action);
    if (view.withheld) facts.add("What is to be done", "Withheld. " + *view.withheld);
    add_whose(facts, ask, "With", view.action, view.with);
    add_due(facts, view.action, view.first_due);
    facts.add_or("Reported to", links(ask, view.action.boards), "Not stated");
    facts.add("Set on", std::optional(view.set));
    if (view.meeting) facts.add("Set at", ask.link(*view.meeting));
    if (view.cause) facts.add("Brought about by", ask.link(*view.cause));
    content.main.add(facts.render(), why_link(ask, view.action.thing.id), flags(ask, view.flags),
                     reports(ask, view.reports), moves(view.moved));
    return content;
}

Content render_commission(const Ask& ask, const views::CommissionPage& view) {
    Content content =
        content_of(ask, view.commission, "Paper asked for", "Papers asked for", "/commissions");
    Facts facts;
    add_state(facts, view.commission);
    if (view.withheld) facts.add("What is asked for", "Withheld. " + *view.withheld);
    add_whose(facts, ask, "Asked of", view.commission, view.with);
    add_due(facts, view.commission, view.first_due);
    facts.add_or("Due at", links(ask, view.commission.boards), "Not stated");
    facts.add("Asked for on", std::optional(view.asked));
    if (view.meeting) facts.add("Asked for by", ask.link(*view.meeting));
    if (view.decision) facts.add("Asked for in", ask.link(*view.decision));
    if (!view.asked_by.empty()) facts.add("Asked for by", links(ask, view.asked_by));
    if (view.source) facts.add("Told by", source(ask, *view.source, view.source_thing));
    if (view.cause) facts.add("Brought about by", ask.link(*view.cause));
    if (view.paper) facts.add("Delivered by", ask.link(*view.paper));
    facts.add("Withdrawn on", view.withdrawn);
    if (view.withdrawn_because) facts.add("Withdrawn because", shown(*view.withdrawn_because));
    content.main.add(facts.render(), why_link(ask, view.commission.thing.id),
                     flags(ask, view.flags), moves(view.moved));
    return content;
}

} // namespace

Result<Content> action(const Ask& ask) {
    return ask.answer(views::action_page(ask.seen, ActionId(ask.thing)), render_action);
}

Result<Content> commission(const Ask& ask) {
    return ask.answer(views::commission_page(ask.seen, CommissionId(ask.thing)), render_commission);
}

} // namespace concordat::web::pages
