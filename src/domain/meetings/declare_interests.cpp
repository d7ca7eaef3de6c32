// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// Whether an item that was put off is taken up at the meeting: it was open when that began.
bool comes_up_at(const Meetings& meetings, const Recommendation& item, const MeetingId& id,
                 const Meeting& meeting) {
    return meetings.taken_up_at(item, meeting.on) == id &&
           is_open(item.at(meeting.on + -1).outcome);
}

Result<void> check_item(const Meetings& meetings, const DeclareInterests& command,
                        const Meeting& meeting) {
    if (!command.recommendation) return {};
    const RecommendationId& id = *command.recommendation;
    TRY(const Recommendation* item, find(meetings.recommendations, id, "/recommendation"));
    const auto& carried = meeting.carried;
    if (item->meeting == command.meeting ||
        std::find(carried.begin(), carried.end(), id) != carried.end() ||
        comes_up_at(meetings, *item, command.meeting, meeting)) {
        return {};
    }
    return rule_broken("interest.of-another-meeting", "/recommendation",
                       fmt::format("{} was not put to the meeting of {}.",
                                   at_start(called(meetings, *item)), in_words(meeting.on)),
                       "Name the meeting it was put to, or that took it up after it was put "
                       "off.");
}

Result<void> check_seats(const parties::Parties& parties, const TermsOfReference& terms,
                         const std::vector<SeatInterest>& seats, Day day) {
    if (seats.empty()) {
        return malformed("interest.none-given", "/seats", "No seat is given.",
                         "List the seats; one that was asked and declared nothing with the "
                         "interest none.");
    }
    std::set<SeatId> seen;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const std::string field = fmt::format("/seats/{}/seat", i);
        TRY(const Seat* seat, seat_named(terms, seats[i].seat, seen, day, field));
        if (seat->office && seats[i].interest != Interest::not_asked)
            TRY_DO(parties.may_act(*seat->office, day, field));
    }
    return {};
}

/// Votes recorded before it was known that their seat was barred by that day.
void flag_votes(Events& events, const parties::Parties& parties, const Meetings& meetings,
                const RecommendationId& id, const SeatInterest& declared, Day on) {
    const Recommendation& item = *meetings.recommendations.find(id);
    for (const Positions& taken : item.positions) {
        if (taken.on < on) continue;
        const auto vote =
            std::find_if(taken.seats.begin(), taken.seats.end(),
                         [&](const SeatPosition& one) { return one.seat == declared.seat; });
        if (vote == taken.seats.end() || !is_a_vote(vote->position) || vote->taken_by) continue;
        const Seat* seat = meetings.terms(item.board, taken.on).find_seat(declared.seat);
        if (seat == nullptr) continue;
        events.flag(thing(id), "interest.bars-the-vote",
                    fmt::format("A vote of {} of {} is recorded; a pecuniary interest declared on "
                                "{} barred it.",
                                called(parties, *seat), in_words(taken.on), in_words(on)));
    }
}

/// The items that the board had before it at the meeting: those put to it, and those put off to it
/// from another that it voted on there, or put off again.
std::vector<RecommendationId> items_before(const Meetings& meetings, const MeetingId& id,
                                           const Meeting& meeting) {
    std::vector<RecommendationId> items = meetings.items_of(id);
    const auto* voted = meetings.voted_at.find(meeting.board);
    if (voted == nullptr) return items;
    const std::size_t first = voted->count_before({meeting.on, {}});
    voted->for_each_from(
        first,
        [&](const ResolutionKey& key) {
            const Recommendation& item = meetings.recommendations.at(key.recommendation);
            if (item.board == meeting.board && item.decided_at() != id &&
                meetings.taken_up_at(item, meeting.on) == id)
                items.push_back(key.recommendation);
        },
        voted->count_before({meeting.on + 1, {}}) - first);
    return items;
}

/// Where the item was before a board by the day: where it was put or carried to, and where it was
/// taken up after it was put off. What was declared there stays when it is put off again.
std::vector<MeetingId> was_before(const Meetings& meetings, const Recommendation& item, Day day) {
    std::vector<MeetingId> all{item.meeting};
    for (const Since<MeetingId>& carried : item.carried.history())
        all.push_back(carried.value);
    const auto add = [&](Day on) {
        if (on <= day) all.push_back(meetings.taken_up_at(item, on));
    };
    for (const Positions& taken : item.positions)
        add(taken.on);
    for (const Since<Standpoint>& standpoint : item.outcomes.history())
        add(standpoint.from);
    add(day);
    return all;
}

/// The latest of the seat that the meeting has, in one item or in all of them.
std::optional<Interest> latest(const Meeting& meeting, const std::optional<RecommendationId>& item,
                               const SeatId& seat, Day day) {
    std::optional<Interest> found;
    Day since = kFirstDay;
    for (const DeclaredInterest& one : meeting.interests) {
        if (one.seat != seat || one.item != item || day < one.on || one.on < since) continue;
        found = one.interest;
        since = one.on;
    }
    return found;
}

} // namespace

std::optional<Interest> interest_in(const Meetings& meetings, const RecommendationId& id,
                                    const SeatId& seat, Day day) {
    const Recommendation& item = *meetings.recommendations.find(id);
    std::optional<Interest> found;
    for (const MeetingId& one : was_before(meetings, item, day)) {
        const Meeting& meeting = *meetings.meetings.find(one);
        found = std::max(
            {found, latest(meeting, id, seat, day), latest(meeting, std::nullopt, seat, day)});
    }
    return found;
}

bool is_barred(const Meetings& meetings, const RecommendationId& item, const SeatId& seat,
               Day day) {
    return interest_in(meetings, item, seat, day) == Interest::pecuniary;
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const DeclareInterests& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    TRY_DO(check_was_called(*meeting, context.on));
    TRY_DO(check_item(meetings, command, *meeting));
    TRY_DO(check_seats(parties, meetings.terms(meeting->board, context.on), command.seats,
                       context.on));
    Events events{InterestsDeclared{command.meeting, command.recommendation, command.seats}};
    std::vector<RecommendationId> items = items_before(meetings, command.meeting, *meeting);
    if (command.recommendation) items = {*command.recommendation};
    for (const SeatInterest& declared : command.seats) {
        if (declared.interest != Interest::pecuniary) continue;
        for (const RecommendationId& item : items)
            flag_votes(events, parties, meetings, item, declared, context.on);
    }
    return events;
}

void apply(Meetings& meetings, const InterestsDeclared& event, const Stamp& stamp) {
    Meeting& meeting = meetings.meetings.edit(event.meeting);
    for (const SeatInterest& one : event.seats) {
        meeting.interests.push_back(DeclaredInterest{
            stamp.effective, one.seat, event.recommendation, one.interest, one.nature});
    }
}

} // namespace concordat::meetings
