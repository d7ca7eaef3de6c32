// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duty.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

namespace {

Markup places(const Ask& ask, const views::DutyPage& view) {
    html::WideTable table("Where it falls due", {"Since", "At", "Because"});
    for (const views::PlaceView& one : view.places) {
        table.row(shown(one.since),
                  one.place ? Markup(ask.link(*one.place)) : html::escape(one.says),
                  one.reason ? shown(*one.reason) : Markup{});
    }
    return table.end();
}

Content render(const Ask& ask, const views::DutyPage& view) {
    Content content{.title = view.duty.thing.name};
    content.way = {{.text = "Plan", .href = ask.href("/forward-plan")},
                   {.text = "Duties put off", .href = ask.href("/duties")},
                   {.text = view.duty.thing.name}};
    content.main = title(view.duty.thing, "Duty put off");
    Facts facts;
    Markup state = view.duty.state == views::PlanState::delivered ? tag("Met", govuk::Colour::green)
                                                                  : tag(view.duty.state);
    if (view.duty.delivered) state.add(" ", shown(*view.duty.delivered));
    if (view.duty.days_late > 0) state.add(", ", days(view.duty.days_late), " late");
    facts.add("State", std::move(state));
    facts.add("Kind", label(view.kind));
    facts.add("Put off by", ask.link(view.decision));
    facts.add("Put off on", std::optional(view.deferred));
    facts.add("Falls due", view.duty.due);
    if (view.duty.with) facts.add("A duty of", ask.link(*view.duty.with));
    if (view.met_by) facts.add("Met by", ask.link(*view.met_by));
    if (view.met_says) facts.add("How it was met", shown(*view.met_says));
    content.main.add(facts.render(), why_link(ask, view.duty.thing.id), flags(ask, view.flags),
                     places(ask, view));
    return content;
}

} // namespace

Result<Content> duty(const Ask& ask) {
    return ask.answer(views::duty_page(ask.seen, DutyId(ask.thing)), render);
}

} // namespace concordat::web::pages
