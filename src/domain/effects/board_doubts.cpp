// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/board_doubts.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

std::string_view why(const Refusal& refusal) {
    if (refusal.rule == "office.vacant") return "it was vacant";
    if (refusal.rule == "office.suspended")
        return "its holder was suspended, and nobody acted in it";
    return "its body had ended";
}

/// Each vote among the positions that the office cast, and could not on its day.
void flag_cast_by(std::vector<Consequence>& follows, const Ground& ground,
                  const RecommendationId& id, const BoardId& board,
                  const std::vector<meetings::Positions>& all, const OfficeId& office, Day from) {
    for (const meetings::Positions& positions : all) {
        if (positions.on < from) continue;
        const meetings::TermsOfReference& terms = ground.meetings.terms(board, positions.on);
        for (const meetings::SeatPosition& taken : positions.seats) {
            const meetings::Seat* seat = terms.find_seat(taken.seat);
            if (seat == nullptr || !meetings::is_a_vote(taken.position)) continue;
            if ((taken.taken_by ? taken.taken_by : seat->office) != office) continue;
            const auto checked = ground.parties.may_act(office, positions.on, "/by");
            if (checked) continue;
            record::FlagRaised flag{
                thing(id), "position.office-could-not-act",
                fmt::format("A vote of {} on {} is recorded; by what was entered since, the office "
                            "of {} could not act that day: {}.",
                            called(ground.parties, *seat), in_words(positions.on),
                            named(ground.parties, office), why(checked.refusal()))};
            if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
                follows.push_back({std::max(ground.acted, positions.on), std::move(flag)});
        }
    }
}

void flag_votes_of(std::vector<Consequence>& follows, const Ground& ground, const OfficeId& office,
                   Day from) {
    const auto* boards = ground.meetings.boards_of.find(office);
    if (boards == nullptr) return;
    for (const BoardId& board : *boards) {
        const auto* voted = ground.meetings.voted_at.find(board);
        if (voted == nullptr) continue;
        std::set<RecommendationId> items; // each once, however many days it was voted on
        voted->for_each_from(
            voted->count_before({from, {}}),
            [&](const meetings::ResolutionKey& key) { items.insert(key.recommendation); });
        for (const RecommendationId& id : items) {
            const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
            if (item.board == board)
                flag_cast_by(follows, ground, id, board, item.positions, office, from);
            for (const meetings::Passed& passed : item.passed) {
                if (passed.board == board)
                    flag_cast_by(follows, ground, id, board, passed.positions, office, from);
            }
        }
    }
}

/// What the body's own board resolved when the body was no more.
void flag_own_board(std::vector<Consequence>& follows, const Ground& ground, const BodyId& body,
                    Day from) {
    const meetings::Meetings& all = ground.meetings;
    std::vector<BoardId> own;
    all.boards.for_each([&](const BoardId& id, const meetings::Board& board) {
        if (board.body == body) own.push_back(id);
    });
    if (own.empty()) return;
    const auto flag = [&](const meetings::ResolutionKey& key) {
        const BoardId& board = all.recommendations.at(key.recommendation).board;
        if (std::find(own.begin(), own.end(), board) == own.end()) return;
        const auto checked = ground.parties.may_decide(body, key.on, "/on");
        if (checked) return;
        record::FlagRaised raised{thing(key.recommendation), checked.refusal().rule,
                                  checked.refusal().message};
        if (!ground.record.is_flagged(raised.on, raised.rule, raised.says))
            follows.push_back({std::max(ground.acted, key.on), std::move(raised)});
    };
    all.resolutions.for_each_from(all.resolutions.count_before({from, {}}), flag);
}

} // namespace

void doubt_votes(std::vector<Consequence>& follows, const Ground& ground,
                 const parties::Event& event, Day effective) {
    const auto at_body = [&](const BodyId& body) {
        flag_own_board(follows, ground, body, effective);
        const auto* offices = ground.parties.offices_of.find(body);
        if (offices == nullptr) return;
        for (const OfficeId& office : *offices)
            flag_votes_of(follows, ground, office, effective);
    };
    const auto at_office = [&](const OfficeId& office) {
        flag_votes_of(follows, ground, office, effective);
    };
    if (const auto* held = std::get_if<parties::HolderAppointed>(&event.of))
        at_office(held->office);
    if (const auto* left = std::get_if<parties::HoldingEnded>(&event.of)) at_office(left->office);
    if (const auto* told = std::get_if<parties::VacancyTold>(&event.of)) at_office(told->office);
    if (const auto* kept = std::get_if<parties::HolderSuspended>(&event.of))
        at_office(kept->office);
    if (const auto* ended = std::get_if<parties::BodyEnded>(&event.of)) at_body(ended->body);
    if (const auto* followed = std::get_if<parties::BodySucceeded>(&event.of))
        at_body(followed->predecessor);
}

} // namespace concordat::effects
