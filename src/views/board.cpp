// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board.hpp"

#include "views/chain.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

constexpr int kRows = 10;

std::string in_words(const Seen& seen, const meetings::Quorum& quorum, Day day) {
    std::vector<std::string> parts;
    if (quorum.number) parts.push_back(fmt::format("{} members", *quorum.number));
    if (quorum.share) {
        parts.push_back(
            fmt::format("{} of every {} members", quorum.share->of, quorum.share->out_of));
    }
    for (const OfficeId& office : quorum.offices)
        parts.push_back(seen.named(office, day).name);
    return listed(parts);
}

std::vector<std::string> not_stated(const meetings::TermsOfReference& terms) {
    std::vector<std::string> all;
    if (terms.seats.empty()) all.push_back("who sits on it");
    if (!terms.cadence) all.push_back("how often it meets");
    if (!terms.quorum) all.push_back("the quorum");
    if (!terms.decision_rule) all.push_back("how it decides");
    if (!terms.standing) all.push_back("its standing");
    if (terms.standing && !terms.standing_source && !terms.decides_under)
        all.push_back("the source of its standing");
    return all;
}

TermsView terms_view(const Seen& seen, const Since<meetings::TermsOfReference>& since,
                     std::optional<Day> to) {
    const meetings::TermsOfReference& terms = since.value;
    const Day day = since.from;
    const Day last = to ? *to + -1 : seen.as_at();
    TermsView view{.from = day, .to = to};
    for (const meetings::Seat& seat : terms.seats)
        view.seats.push_back(seen.seat(seat, day, last));
    for (const SeatId& chair : terms.chairs) {
        if (const meetings::Seat* seat = terms.find_seat(chair))
            view.chairs.push_back(seen.seat(*seat, day, last));
    }
    if (terms.cadence) view.cadence = meetings::in_words(*terms.cadence);
    if (terms.quorum) view.quorum = in_words(seen, *terms.quorum, day);
    if (terms.decision_rule) {
        view.rule = terms.decision_rule->rule;
        if (const auto& share = terms.decision_rule->share)
            view.share = fmt::format("{} of {}", share->of, share->out_of);
    }
    view.standing = terms.standing;
    view.standing_source = terms.standing_source;
    if (terms.decides_under) {
        view.decides_under = seen.named(*terms.decides_under, last);
        view.cannot_decide = !seen.is_in_force(*terms.decides_under, last);
    }
    view.written_procedure = terms.written_procedure.value_or(false);
    view.matters = terms.matters;
    for (const BodyId& body : terms.required_bodies)
        view.required_bodies.push_back(seen.named(body, day));
    if (terms.recommends_to) view.recommends_to = seen.named(*terms.recommends_to, day);
    if (terms.reports_to) view.reports_to = seen.named(*terms.reports_to, day);
    if (terms.source) {
        view.source = seen.source(*terms.source);
        view.source_thing = seen.source_thing(*terms.source);
    }
    view.not_stated = not_stated(terms);
    return view;
}

void add_waits(const Seen& seen, const meetings::CalendarKey& key, const meetings::Meeting& meeting,
               BoardPage& page) {
    MeetingWaits waits{seen.named(key.meeting, key.on), key.on, 0, {}, seen.as_at() - key.on};
    std::vector<BodyId> bodies;
    for (const RecommendationId& item : meeting.recommendations) {
        bool any = false;
        for (const decisions::BodyAnswer& answer : seen.joint_effect(item).bodies) {
            if (answer.counts || answer.gone_since) continue;
            any = true;
            if (std::find(bodies.begin(), bodies.end(), answer.body) == bodies.end())
                bodies.push_back(answer.body);
        }
        waits.items += any ? 1 : 0;
    }
    for (const BodyId& body : bodies)
        waits.bodies.push_back(seen.named(body, key.on));
    if (waits.items != 0) page.waiting.push_back(std::move(waits));
}

void add_meetings(const Seen& seen, const BoardId& id, BoardPage& page) {
    for (const MeetingId& meeting : seen.meetings_to_come(id, kRows))
        page.to_come.push_back(meeting_row(seen, meeting));
    const auto held = seen.meetings_held(id);
    page.meetings_held = static_cast<int>(held.size());
    for (const meetings::CalendarKey& key : held.page(1, kRows)) {
        page.meetings.push_back(meeting_row(seen, key.meeting));
        const auto meeting = seen.meeting(key.meeting);
        add_waits(seen, key, *meeting, page);
        for (const RecommendationId& item : meeting->recommendations) {
            if (page.resolutions.size() == kRows) break;
            RecommendationRow row = seen.recommendation_row(item);
            if (row.since) page.resolutions.push_back(std::move(row));
        }
    }
}

void add_due(const meetings::TermsOfReference& terms, BoardPage& page) {
    if (!terms.cadence || !page.to_come.empty() || page.meetings.empty()) return;
    page.due_by = meetings::due_after(page.meetings.front().on, *terms.cadence);
}

} // namespace

std::vector<NameView> names_of(const Seen& seen, const ThingId& id, std::string first, Day from) {
    std::vector<NameView> names{{.name = std::move(first), .from = from}};
    for (const Since<record::Name>& since : seen.names(id)) {
        names.back().to = since.from;
        NameView name{.name = since.value.name, .from = since.from};
        if (since.value.cause) name.cause = seen.named_thing(*since.value.cause, since.from);
        names.push_back(std::move(name));
    }
    return names;
}

std::optional<BoardPage> board_page(const Seen& seen, const BoardId& id) {
    const auto board = seen.board(id);
    if (!board) return std::nullopt;
    BoardPage page{.board = seen.named(id), .constituted = board->constituted};
    page.names = names_of(seen, thing(id), board->name, board->constituted);
    page.other_names = board->other_names;
    if (board->body) page.body = seen.named(*board->body);
    if (board->collaboration) page.collaboration = seen.named(*board->collaboration);
    const auto& history = board->terms.history();
    for (std::size_t i = history.size(); i-- > 0;) {
        std::optional<Day> to;
        if (!page.terms.empty()) to = page.terms.back().from;
        page.terms.push_back(terms_view(seen, history[i], to));
        // A change of terms for each of them, in the same order.
        if (const auto& cause = board->changes.history()[i].value.cause)
            page.terms.back().cause = seen.named_thing(*cause, history[i].from);
    }
    add_meetings(seen, id, page);
    add_due(seen.terms(id, seen.as_at()), page);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
