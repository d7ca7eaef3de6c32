// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meeting.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"
#include "web/pages/minutes.hpp"
#include "web/pages/pages.hpp"
#include "web/parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::MeetingPage;

/// "On 10 December 2015 from 17 December 2015, of which notice was given on 3 December 2015."
Markup moves(const MeetingPage& view) {
    std::vector<Markup> items;
    for (const views::MoveView& move : view.moves) {
        Markup item = html::markup("On ", shown(move.moved), " from ", shown(move.was_on));
        if (move.was_at) item.add(", ", *move.was_at);
        if (move.notice_given)
            item.add(", of which notice was given on ", shown(*move.notice_given));
        item.add(".");
        if (move.reason) item.add(" ", shown(*move.reason));
        items.push_back(std::move(item));
    }
    return html::list(html::ListKind::bullet, items);
}

Markup adjournment(const Ask& ask, const views::AdjournmentView& view) {
    Markup out = html::markup("On ", shown(view.on), ". Nothing was decided at it after that. ");
    if (view.continued_at) {
        out.add("Continued at ", ask.link(*view.continued_at), ", to which ", view.carried,
                view.carried == 1 ? " open item was carried." : " open items were carried.");
    } else {
        out.add("The meeting that continues it is not recorded.");
    }
    if (view.reason) out.add(html::void_element("br"), shown(*view.reason));
    return out;
}

Markup facts(const Ask& ask, const MeetingPage& view) {
    Facts facts;
    facts.add("Board", ask.link(view.board));
    facts.add("Day", html::markup(week_day(view.on), ", ", shown(view.on)));
    if (view.is_gate) {
        facts.add("Gate", view.gate
                              ? html::markup(tag(view.gate->outcome), " on ", shown(view.gate->on))
                              : html::escape("Its outcome is not recorded"));
    }
    facts.add("Kind", label(view.kind));
    facts.add("Place", view.place).add("Notice given", view.notice_given);
    if (!view.moves.empty()) facts.add("Moved", moves(view));
    if (view.adjourned) facts.add("Adjourned", adjournment(ask, *view.adjourned));
    if (!view.continues.empty()) facts.add("Continues", links(ask, view.continues));
    if (view.lack_of_quorum) {
        facts.add("Quorum",
                  html::markup(tag("No quorum", govuk::Colour::red), " ", *view.lack_of_quorum));
    } else if (!view.quorum_stated) {
        facts.add("Quorum", "Not stated in the terms of reference");
    } else if (!view.attendance.empty()) {
        facts.add("Quorum", tag("Met", govuk::Colour::green));
    }
    return facts.render();
}

Markup gate(const MeetingPage& view) {
    if (!view.gate || (view.gate->conditions.empty() && !view.gate->reason)) return {};
    Markup out = html::heading(2, "The gate");
    if (view.gate->reason) out.add(html::paragraph(shown(*view.gate->reason)));
    std::vector<Markup> conditions;
    for (const views::Words& condition : view.gate->conditions)
        conditions.push_back(shown(condition));
    if (!conditions.empty()) {
        out.add(html::paragraph("On these conditions:"),
                html::list(html::ListKind::number, conditions));
    }
    return out;
}

Markup exempt_tag(bool exempt, const std::optional<std::string>& exemption) {
    if (!exempt) return {};
    Markup out = tag("Exempt", govuk::Colour::grey);
    if (exemption) out.add(" ", *exemption);
    return out;
}

/// "For decision since 17 December 2015, by notice of that day. Was for information."
Markup purpose(const views::AgendaItemView& item) {
    Markup out = html::escape(item.purpose ? label(*item.purpose) : std::string_view("Not stated"));
    if (!item.upgraded) return out;
    const views::UpgradeView& upgraded = *item.upgraded;
    out.add(" since ", shown(upgraded.on), ", by notice given on ", shown(upgraded.notice_given),
            ". ");
    out.add(upgraded.was ? "It was for information before." : "What it was for was not stated.");
    if (upgraded.reason) out.add(" ", shown(*upgraded.reason));
    return out;
}

Markup agenda(const MeetingPage& view) {
    if (view.agenda.empty()) return {};
    html::WideTable table("Agenda", {"Item", "Title", "Purpose", "Public or exempt"});
    for (const views::AgendaItemView& item : view.agenda) {
        Markup openness = exempt_tag(item.exempt, item.exemption);
        table.row(item.number, item.title, purpose(item),
                  openness.empty() ? html::escape("Public") : std::move(openness));
    }
    return table.end();
}

Markup papers(const Ask& ask, const MeetingPage& view) {
    if (view.papers.empty()) return {};
    const auto any = [&](auto member) {
        return std::any_of(view.papers.begin(), view.papers.end(),
                           [&](const views::PaperRow& row) { return (row.*member).has_value(); });
    };
    const bool marks = any(&views::PaperRow::mark);
    const bool items = any(&views::PaperRow::agenda_item);
    std::vector<html::Column> columns = {"Paper", "Presented by"};
    if (marks) columns.push_back("Mark");
    if (items) columns.push_back("Agenda item");
    html::WideTable table("Papers", columns);
    for (const views::PaperRow& row : view.papers) {
        Markup name = ask.link(row.paper);
        if (row.exempt == true) name.add(" ", tag("Exempt", govuk::Colour::grey));
        table.row(name, row.presented_by ? ask.link(*row.presented_by)
                                         : html::escape("Not recorded here"));
        if (marks) table.cell(row.mark.value_or(""));
        if (items) table.cell(row.agenda_item.value_or(""));
    }
    return table.end();
}

Markup attendance(const Ask& ask, const MeetingPage& view) {
    if (view.to_come || view.kind == meetings::MeetingKind::written_procedure) return {};
    if (view.attendance.empty()) return inset("Who was there is not recorded.");
    html::WideTable table("Who was there", {"Seat", "Held by", "Attendance"});
    for (const views::AttendanceView& row : view.attendance) {
        const bool present = row.presence == meetings::Presence::present;
        table.row(taken(ask, row.seat, row.taken_by), capacity_of(row.holder),
                  tag(present ? "Present" : "Absent",
                      present ? govuk::Colour::green : govuk::Colour::grey));
    }
    return table.end();
}

Content render(const Ask& ask, const MeetingPage& view) {
    Content content{.title = fmt::format("{}, {}", view.meeting.name, view.board.name)};
    content.way = {{.text = "Boards", .href = ask.href("/boards")},
                   {.text = view.board.name, .href = ask.href(view.board.id)},
                   {.text = view.meeting.name}};
    content.main = title(view.meeting, view.board.name);
    if (view.to_come) content.main.add(inset("This meeting is still to come."));
    content.main.add(facts(ask, view), why_link(ask, view.meeting.id), gate(view));
    if (view.recommendations.empty() && view.carried.empty()) {
        content.main.add(html::heading(2, "Recommendations"),
                         html::paragraph("No recommendation to this meeting has been recorded."));
    } else if (!view.recommendations.empty()) {
        content.main.add(recommendation_table(ask, "Recommendations put to it",
                                              view.recommendations, Whose::one));
    }
    if (!view.carried.empty()) {
        content.main.add(recommendation_table(ask,
                                              view.continues.empty()
                                                  ? "Referred to it by other boards"
                                                  : "Carried to it from the meeting it continues",
                                              view.carried, Whose::one));
    }
    content.main.add(agenda(view), papers(ask, view), attendance(ask, view),
                     interests(ask, view.interests), statements(ask, view.statements),
                     minutes(ask, view.minutes));
    if (!view.decisions.empty())
        content.main.add(decision_table(ask, "Decisions that follow it", view.decisions));
    if (!view.asked.empty())
        content.main.add(plan_table(ask, "What the meeting asked for", view.asked));
    if (!view.duties.empty())
        content.main.add(plan_table(ask, "Duties that fall due here, not met", view.duties));
    content.main.add(flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> meeting(const Ask& ask) {
    return ask.answer(views::meeting_page(ask.seen, MeetingId(ask.thing)), render);
}

} // namespace concordat::web::pages
