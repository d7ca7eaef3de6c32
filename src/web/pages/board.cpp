// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board.hpp"

#include "html/element.hpp"
#include "html/govuk/details.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/meeting_table.hpp"
#include "web/pages/names.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/power_parts.hpp"
#include "web/parts.hpp"

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::BoardPage;
using views::TermsView;

Markup seats(const Ask& ask, const std::vector<views::SeatView>& seats) {
    std::vector<Markup> items;
    for (const views::SeatView& seat : seats) {
        items.push_back(shown(ask, seat));
        if (!seat.alternates.empty())
            items.back().add(" (alternate: ", links(ask, seat.alternates), ")");
    }
    return items.empty() ? Markup{} : html::list(html::ListKind::plain, items);
}

Markup terms(const Ask& ask, const TermsView& view) {
    Facts facts;
    facts.add("In force from", std::optional(view.from)).add("Until", view.to);
    if (view.standing) facts.add("Standing", label(*view.standing));
    facts.add("Source of its standing", view.standing_source);
    if (view.decides_under)
        facts.add("Decides by", decides_by(ask, *view.decides_under, view.cannot_decide));
    if (!view.required_bodies.empty())
        facts.add("Bodies that then decide", links(ask, view.required_bodies));
    if (view.rule) {
        std::string rule(label(*view.rule));
        if (view.share) rule += ": " + *view.share;
        facts.add("How it decides", rule);
    }
    if (view.written_procedure) facts.add("Without a meeting", "It may resolve in writing");
    facts.add("Quorum", view.quorum).add("Meets", view.cadence);
    if (!view.seats.empty()) facts.add("Seats", seats(ask, view.seats));
    if (!view.chairs.empty()) facts.add("Chaired by", seats(ask, view.chairs));
    if (!view.matters.empty()) facts.add("Matters", views::listed(view.matters));
    if (view.recommends_to) facts.add("Recommends to", ask.link(*view.recommends_to));
    if (view.reports_to) facts.add("Reports to", ask.link(*view.reports_to));
    if (view.cause) facts.add("Changed by", ask.link(*view.cause));
    if (view.source) facts.add("Source", source(ask, *view.source, view.source_thing));
    Markup out = facts.render();
    if (!view.not_stated.empty())
        out.add(inset(fmt::format("Not stated: {}.", views::listed(view.not_stated))));
    return out;
}

Markup all_terms(const Ask& ask, const BoardPage& view) {
    Markup out = html::heading(2, "Terms of reference");
    if (view.terms.empty()) {
        out.add(inset("No terms of reference are recorded."));
        return out;
    }
    out.add(terms(ask, view.terms.front()));
    for (std::size_t i = 1; i < view.terms.size(); ++i) {
        out.add(govuk::Details{.summary_text = fmt::format("Terms of reference from {} until {}",
                                                           in_words(view.terms[i].from),
                                                           in_words(*view.terms[i].to)),
                               .html = terms(ask, view.terms[i])});
    }
    return out;
}

Markup waiting(const Ask& ask, const BoardPage& view) {
    if (view.waiting.empty()) return {};
    html::WideTable table("Waiting to be ratified", {"Agreed at", html::numeric("Recommendations"),
                                                     "Waiting on", html::numeric("For")});
    for (const views::MeetingWaits& row : view.waiting) {
        table.row(ask.link(row.meeting), row.items, links(ask, row.bodies), days(row.days));
    }
    return table.end();
}

Content render(const Ask& ask, const BoardPage& view) {
    Content content{.title = view.board.name};
    content.way = {{.text = "Boards", .href = ask.href("/boards")}, {.text = view.board.name}};
    content.main = title(view.board, "Board");
    content.main.add(waiting(ask, view));
    Facts facts;
    facts.add("Constituted", std::optional(view.constituted));
    if (view.collaboration) facts.add("Collaboration", ask.link(*view.collaboration));
    if (view.body) facts.add("The members of", ask.link(*view.body));
    if (!view.other_names.empty()) facts.add("Also called", views::listed(view.other_names));
    if (!view.to_come.empty()) {
        facts.add("Next meeting", ask.link(view.to_come.front().meeting));
    } else if (view.due_by) {
        facts.add("Next meeting", html::markup("None is recorded; by its cadence one ",
                                               ask.seen.is_there(*view.due_by) ? "was" : "is",
                                               " due by ", shown(*view.due_by)));
    }
    facts.add("Forward plan", html::link(ask.href("/forward-plan?board=", view.board.id),
                                         "What is due at this board"));
    content.main.add(facts.render(), why_link(ask, view.board.id), names(ask, view.names),
                     all_terms(ask, view));
    if (!view.to_come.empty())
        content.main.add(meeting_table(ask, "Meetings still to come", view.to_come, Whose::one));
    if (view.meetings.empty()) {
        content.main.add(html::heading(2, "Meetings"), html::paragraph("No meeting is recorded."));
    } else {
        content.main.add(meeting_table(ask,
                                       view.meetings_held > static_cast<int>(view.meetings.size())
                                           ? fmt::format("The latest {} of {} meetings held",
                                                         view.meetings.size(), view.meetings_held)
                                           : fmt::format("Meetings held ({})", view.meetings_held),
                                       view.meetings, Whose::one));
    }
    if (!view.resolutions.empty())
        content.main.add(recommendation_table(ask, "Latest outcomes", view.resolutions));
    content.main.add(flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> board(const Ask& ask) {
    return ask.answer(views::board_page(ask.seen, BoardId(ask.thing)), render);
}

} // namespace concordat::web::pages
