// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meeting.hpp"

namespace concordat::views {

namespace {

PaperRow paper_row(const Seen& seen, const PaperId& id, Day on) {
    const auto paper = seen.paper(id);
    PaperRow row{.paper = seen.named(id, on), .mark = paper->mark};
    row.agenda_item = paper->agenda_item;
    if (paper->presented_by) row.presented_by = seen.named(*paper->presented_by, on);
    row.exempt = seen.is_exempt(*paper);
    return row;
}

void add_attendance(const Seen& seen, const meetings::Meeting& meeting, MeetingPage& page) {
    const meetings::TermsOfReference& terms = seen.terms(meeting.board, meeting.on);
    page.quorum_stated = terms.quorum.has_value();
    if (meeting.attendance.empty()) return;
    for (const meetings::Attendance& attendance : meeting.attendance) {
        AttendanceView view{
            .seat = {.seat = attendance.seat, .name = std::string(attendance.seat.text())}};
        if (const meetings::Seat* seat = terms.find_seat(attendance.seat)) {
            view.seat = seen.seat(*seat, meeting.on);
            const auto& there = attendance.taken_by ? attendance.taken_by : seat->office;
            if (there) view.holder = seen.holder(*there, meeting.on);
        }
        if (attendance.taken_by) view.taken_by = seen.named(*attendance.taken_by, meeting.on);
        view.presence = attendance.presence;
        page.attendance.push_back(std::move(view));
    }
    const std::string lack = seen.lack_of_quorum(meeting);
    if (!lack.empty()) page.lack_of_quorum = lack;
}

GateView gate_view(const Seen& seen, const meetings::Gate& gate) {
    GateView view{.on = gate.on, .outcome = gate.outcome};
    for (const Text& condition : gate.conditions)
        view.conditions.push_back(seen.words(condition));
    view.reason = seen.words(gate.reason);
    return view;
}

AgendaItemView agenda_item(const Seen& seen, const meetings::AgendaItem& item) {
    const bool exempt = item.openness == meetings::Openness::exempt;
    AgendaItemView view{item.number, item.title, item.purpose, exempt, item.exemption, {}};
    if (!item.upgraded) return view;
    Withheld withheld;
    if (exempt && seen.reader() == Reader::public_)
        withheld = "The item is exempt from publication.";
    view.upgraded = UpgradeView{item.upgraded->on, item.upgraded->was, item.upgraded->notice_given,
                                seen.words(item.upgraded->reason, withheld)};
    return view;
}

std::vector<MoveView> moves_of(const Seen& seen, const meetings::Meeting& meeting) {
    std::vector<MoveView> views;
    const auto& arranged = meeting.arranged.history();
    for (std::size_t i = 1; i < arranged.size(); ++i) {
        const meetings::Arrangement& before = arranged[i - 1].value;
        views.push_back({before.on, before.place, before.notice_given, arranged[i].from,
                         seen.words(arranged[i].value.reason)});
    }
    return views;
}

AdjournmentView adjournment_view(const Seen& seen, const meetings::Adjournment& adjourned,
                                 const MeetingId& id) {
    AdjournmentView view{.on = adjourned.on, .reason = seen.words(adjourned.reason)};
    if (!adjourned.continued_at) return view;
    const auto next = seen.meeting(*adjourned.continued_at);
    if (!next) return view;
    view.continued_at = seen.named(*adjourned.continued_at, next->on);
    view.continued_on = next->on;
    for (const RecommendationId& item : next->carried)
        view.carried += meetings::Meetings::stood_at(*seen.recommendation(item), id) ? 1 : 0;
    return view;
}

std::vector<RecommendationRow> rows_of(const Seen& seen, const std::vector<RecommendationId>& ids,
                                       Day on) {
    std::vector<RecommendationRow> rows;
    for (const RecommendationId& id : ids) {
        RecommendationRow row = seen.recommendation_row(id);
        const auto paper = seen.recommendation(id)->paper;
        if (paper && seen.paper(*paper)) row.paper = seen.named(*paper, on);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::optional<MeetingPage> meeting_page(const Seen& seen, const MeetingId& id) {
    const auto meeting = seen.meeting(id);
    if (!meeting) return std::nullopt;
    const Day on = meeting->on;
    MeetingPage page{.meeting = seen.named(id, on),
                     .board = seen.named(meeting->board, on),
                     .on = on,
                     .to_come = !seen.is_there(on),
                     .kind = meeting->kind,
                     .is_gate = meeting->is_gate,
                     .place = meeting->place,
                     .notice_given = meeting->notice_given};
    for (const meetings::AgendaItem& item : meeting->agenda)
        page.agenda.push_back(agenda_item(seen, item));
    for (const PaperId& paper : meeting->papers)
        page.papers.push_back(paper_row(seen, paper, on));
    add_attendance(seen, *meeting, page);
    if (meeting->gate) page.gate = gate_view(seen, *meeting->gate);
    page.interests = seen.interests(*meeting);
    page.statements = seen.statements(meeting->statements);
    page.moves = moves_of(seen, *meeting);
    if (meeting->adjourned) page.adjourned = adjournment_view(seen, *meeting->adjourned, id);
    for (const MeetingId& adjourned : meeting->continues) {
        if (const auto held = seen.meeting_held(adjourned))
            page.continues.push_back(seen.named(adjourned, held->on));
    }
    page.recommendations = rows_of(seen, meeting->recommendations, on);
    page.carried = rows_of(seen, meeting->carried, on);
    page.decisions = seen.decision_rows(seen.decisions_following(id));
    page.minutes = minutes_of(seen, id, *meeting);
    for (const ThingId& asked : seen.asked_at(id))
        page.asked.push_back(plan_row(seen, asked));
    page.duties = duty_rows(seen, seen.duties_due_at(thing(id)));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
