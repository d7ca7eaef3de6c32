// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/meetings.hpp"

#include "domain/acts.hpp"
#include "domain/meetings/quorum.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// The time an item was before one board.
struct Stay {
    const BoardId& board;
    const MeetingId& decided_at;
    Day since;
};

/// Whether the item was put off by the day, while it was before the board.
bool was_put_off(const Recommendation& item, const Stay& stay, Day on) {
    const auto& outcomes = item.outcomes.history();
    return std::any_of(outcomes.begin(), outcomes.end(), [&](const Since<Standpoint>& one) {
        return one.value.outcome == Outcome::deferred && stay.since <= one.from && one.from <= on;
    });
}

/// How far the meeting is known to have been able to decide: the more, the further.
int known_to_decide(const Meetings& meetings, const Meeting& meeting) {
    if (meeting.adjourned) return 0;
    if (meeting.attendance.empty()) return 2;
    const auto lack =
        lack_of_quorum(meetings.terms(meeting.board, meeting.on), meeting.attendance,
                       [](const OfficeId& office) { return std::string(office.text()); });
    return lack.empty() ? 3 : 1;
}

MeetingId where_taken_up(const Meetings& meetings, const Recommendation& item, const Stay& stay,
                         Day on) {
    MeetingId found = stay.decided_at;
    if (meetings.meetings.at(found).on == on || !was_put_off(item, stay, on)) return found;
    int most = 0;
    for (const MeetingId& one : meetings.held_on(stay.board, on)) {
        const int known = known_to_decide(meetings, meetings.meetings.at(one));
        if (known <= most) continue;
        found = one;
        most = known;
    }
    return found;
}

/// The day of the vote that made the outcome of a text; that of the outcome where there is none, or
/// only one from before a deferral or a continued meeting, which are history.
Day voted_on(const Recommendation& item, const std::vector<Positions>& positions, int text,
             Day sitting, Day made) {
    Day from = sitting;
    for (const Since<Standpoint>& one : item.outcomes.history()) {
        if (one.value.outcome == Outcome::deferred && one.from < made && one.value.until)
            from = std::max(sitting, *one.value.until);
    }
    const auto vote =
        std::find_if(positions.rbegin(), positions.rend(), [&](const Positions& taken) {
            return taken.text == text && from <= taken.on && taken.on <= made;
        });
    return vote == positions.rend() ? made : vote->on;
}

} // namespace

void Board::change_terms(Day from, TermsChange change) {
    changes.set(from, std::move(change));
    terms = {};
    TermsOfReference now;
    for (const Since<TermsChange>& since : changes.history()) {
        if (since.value.stated) now = *since.value.stated;
        if (since.value.cadence) now.cadence = since.value.cadence;
        terms.set(since.from, now);
    }
}

const AgendaItem* Meeting::find_item(const std::string& number) const {
    const auto at = std::find_if(agenda.begin(), agenda.end(),
                                 [&](const AgendaItem& item) { return item.number == number; });
    return at == agenda.end() ? nullptr : &*at;
}

const Arrangement& Meeting::arrangement(Day day) const {
    const Arrangement* arrangement = arranged.at(day);
    return arrangement != nullptr ? *arrangement : arranged.history().front().value;
}

Result<const Recommendation*> Meetings::open_recommendation(const RecommendationId& id) const {
    TRY(const Recommendation* item, find(recommendations, id, "/recommendation"));
    if (!item->is_open()) {
        return conflict(
            "recommendation.settled", "/recommendation",
            fmt::format("The outcome of {} is settled: {}, since {}.", called(*item),
                        wire::spoken(item->now().outcome),
                        in_words(item->outcomes.since(kLastDay))),
            "Raise a flag on it, where this is wrong; an outcome is not recorded twice.");
    }
    return item;
}

Result<const Recommendation*> Meetings::open_recommendation(const RecommendationId& id,
                                                            Day on) const {
    TRY(const Recommendation* item, open_recommendation(id));
    if (on < item->presented) {
        return rule_broken("recommendation.before-it-was-presented", "/on",
                           fmt::format("This was presented on {}.", in_words(item->presented)));
    }
    if (const Day last = item->outcomes.since(kLastDay); on < last) {
        return rule_broken("recommendation.out-of-order", "/on",
                           fmt::format("{} is {} since {}; what became of it before that day "
                                       "cannot come after it.",
                                       called(*item), wire::spoken(item->now().outcome),
                                       in_words(last)),
                           "Give the day on which it was done, if this one is wrong.");
    }
    return item;
}

const TermsOfReference& Meetings::terms(const BoardId& id, Day day) const {
    static const TermsOfReference kNotStated;
    const Board* board = boards.find(id);
    const TermsOfReference* held = board != nullptr ? board->terms.at(day) : nullptr;
    return held != nullptr ? *held : kNotStated;
}

const Meeting& Meetings::sitting(const Recommendation& item) const {
    return *meetings.find(item.decided_at());
}

MeetingId Meetings::taken_up_at(const Recommendation& item, Day on) const {
    const Day since = item.passed.empty() ? kFirstDay : item.passed.back().referred;
    return where_taken_up(*this, item, {item.board, item.decided_at(), since}, on);
}

MeetingId Meetings::taken_up_at(const Recommendation& item, const Passed& passed, Day on) const {
    Day since = kFirstDay;
    for (const Passed& before : item.passed) {
        if (&before == &passed) break;
        since = before.referred;
    }
    return where_taken_up(*this, item, {passed.board, passed.meeting, since}, on);
}

Day Meetings::made_on(const Recommendation& item) const {
    const Day since = item.outcomes.since(kLastDay);
    if (item.now().outcome == Outcome::deferred) return since;
    return voted_on(item, item.positions, item.now().text, sitting(item).on, since);
}

Day Meetings::made_on(const Recommendation& item, const Passed& passed) const {
    return voted_on(item, passed.positions, passed.resolution.text, meetings.at(passed.meeting).on,
                    passed.resolution.on);
}

std::vector<MeetingId> Meetings::held_on(const BoardId& board, Day day) const {
    std::vector<MeetingId> held;
    const auto* own = calendar_of.find(board);
    if (own == nullptr) return held;
    const std::size_t first = own->count_before({day, {}});
    own->for_each_from(
        first, [&](const CalendarKey& key) { held.push_back(key.meeting); },
        own->count_before({day + 1, {}}) - first);
    return held;
}

std::vector<RecommendationId> Meetings::items_of(const MeetingId& id) const {
    const Meeting& meeting = *meetings.find(id);
    std::vector<RecommendationId> items = meeting.recommendations;
    items.insert(items.end(), meeting.carried.begin(), meeting.carried.end());
    std::erase_if(items, [&](const RecommendationId& item) {
        return recommendations.find(item)->decided_at() != id;
    });
    return items;
}

std::optional<Day> Meetings::counts_from(const Recommendation& item) const {
    std::optional<Day> from = item.deferred_until();
    if (!item.carried.empty()) from = std::max(from.value_or(kFirstDay), sitting(item).on);
    return from;
}

std::string called(const Meetings& meetings, const Recommendation& item) {
    return fmt::format("{} of {}", called(item),
                       in_words(meetings.meetings.find(item.meeting)->on));
}

std::string called(const Meetings& meetings, const RecommendationId& id) {
    const Recommendation* item = meetings.recommendations.find(id);
    return item != nullptr ? called(meetings, *item) : std::string(id.text());
}

bool Meetings::is_exempt(const Paper& paper) const {
    if (paper.openness == Openness::exempt) return true;
    const Meeting* meeting = meetings.find(paper.meeting);
    const AgendaItem* item =
        meeting != nullptr && paper.agenda_item ? meeting->find_item(*paper.agenda_item) : nullptr;
    return item != nullptr && item->openness == Openness::exempt;
}

Day Meetings::known_from(const Paper& paper) const {
    return std::min(paper.submitted, meetings.find(paper.meeting)->on);
}

const AgendaItem* Meetings::agenda_item_of(const Recommendation& recommendation) const {
    const Meeting* meeting = meetings.find(recommendation.meeting);
    return meeting != nullptr && recommendation.agenda_item
               ? meeting->find_item(*recommendation.agenda_item)
               : nullptr;
}

bool Meetings::stood_at(const Recommendation& item, const MeetingId& id) {
    const auto& carried = item.carried.history();
    return item.meeting == id ||
           std::any_of(carried.begin(), carried.end(),
                       [&](const Since<MeetingId>& to) { return to.value == id; });
}

void Meetings::unresolve(const RecommendationId& id) {
    Recommendation& item = recommendations.edit(id);
    if (!item.resolution) return;
    resolutions.erase(ResolutionKey{item.resolution->on, id});
    item.resolution.reset();
}

bool Meetings::is_exempt(const Recommendation& recommendation) const {
    const AgendaItem* item = agenda_item_of(recommendation);
    if (item != nullptr && item->openness == Openness::exempt) return true;
    const Paper* paper = recommendation.paper ? papers.find(*recommendation.paper) : nullptr;
    return paper != nullptr && is_exempt(*paper);
}

} // namespace concordat::meetings
