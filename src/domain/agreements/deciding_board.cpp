// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/deciding_board.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

constexpr const char* kRule = "board.agreement-not-in-force";

bool has_effect(meetings::Outcome outcome) {
    return meetings::is_agreed(outcome) || outcome == meetings::Outcome::pending;
}

} // namespace

Result<void> check_terms(const Agreements& agreements, const meetings::TermsOfReference& terms,
                         const std::string& field) {
    if (!terms.decides_under) return {};
    TRY_DO(find(agreements.agreements, *terms.decides_under, field + "/decides_under"));
    return {};
}

std::optional<record::FlagRaised> not_in_force(const Agreements& agreements,
                                               const meetings::Meetings& meetings,
                                               const meetings::RecommendationResolved& resolved,
                                               Day on) {
    if (!has_effect(resolved.outcome)) return std::nullopt;
    const meetings::Recommendation& item = meetings.recommendations.at(resolved.recommendation);
    // What bodies ratify is agreed in principle, whatever else the board decides; so is a matter
    // that is not its own.
    if (resolved.standing == meetings::Standing::agrees_in_principle) return std::nullopt;
    if (item.required && !item.required->empty()) return std::nullopt;
    const meetings::Positions* positions = item.positions_on(resolved.text);
    const Day voted = positions != nullptr ? positions->on : on;
    const meetings::TermsOfReference& terms = meetings.terms(item.board, voted);
    if (!terms.decides_under) return std::nullopt;
    const Agreement& agreement = agreements.agreements.at(*terms.decides_under);
    if (agreement.in_force(voted) != 0) return std::nullopt;
    return record::FlagRaised{
        thing(resolved.recommendation), kRule,
        fmt::format("The board decides by {}, of which no version was in force on {}.",
                    agreement.title, in_words(voted))};
}

std::optional<record::FlagRaised> not_in_force(const Agreements& agreements,
                                               const meetings::Meetings& meetings,
                                               const RecommendationId& id) {
    const auto& resolution = meetings.recommendations.at(id).resolution;
    if (!resolution) return std::nullopt;
    const meetings::RecommendationResolved resolved{.recommendation = id,
                                                    .text = resolution->text,
                                                    .outcome = resolution->outcome,
                                                    .standing = resolution->standing};
    return not_in_force(agreements, meetings, resolved, resolution->on);
}

std::vector<RecommendationId> decided_under(const meetings::Meetings& meetings,
                                            const AgreementId& id, Day from) {
    std::vector<BoardId> boards;
    meetings.boards.for_each([&](const BoardId& board, const meetings::Board& one) {
        const auto& terms = one.terms.history();
        if (std::any_of(terms.begin(), terms.end(),
                        [&](const auto& set) { return set.value.decides_under == id; }))
            boards.push_back(board);
    });
    std::vector<RecommendationId> decided;
    if (boards.empty()) return decided;
    meetings.resolutions.for_each_from(
        meetings.resolutions.count_before({from, {}}), [&](const meetings::ResolutionKey& key) {
            const BoardId& board = meetings.recommendations.at(key.recommendation).board;
            if (std::find(boards.begin(), boards.end(), board) != boards.end())
                decided.push_back(key.recommendation);
        });
    return decided;
}

Result<void> check_decides(const Agreements& agreements, const meetings::Meetings& meetings,
                           const meetings::Events& decided, Day on) {
    for (const meetings::Event& event : decided.events) {
        const auto* resolved = std::get_if<meetings::RecommendationResolved>(&event.of);
        if (resolved == nullptr) continue;
        auto flag = not_in_force(agreements, meetings, *resolved, on);
        if (!flag) continue;
        return rule_broken(kRule, "/recommendation", std::move(flag->says),
                           "Record the signatures that the agreement lacks, where they were given; "
                           "or set terms of reference of that day that say on what else the "
                           "board's standing rests.");
    }
    return {};
}

} // namespace concordat::agreements
