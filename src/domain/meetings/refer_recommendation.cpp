// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "wire/codec.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

bool only_advises(const std::optional<Standing>& standing) {
    return standing == Standing::recommends || standing == Standing::scrutinises;
}

Result<void> check_resolved(const Meetings& meetings, const Recommendation& item, Day on) {
    if (!item.resolution || !is_agreed(item.now().outcome)) {
        return rule_broken("recommendation.not-agreed-to-refer", "/recommendation",
                           fmt::format("{} is \"{}\"; only what a board has agreed goes on to a "
                                       "further one.",
                                       at_start(called(meetings, item)),
                                       wire::spoken(item.now().outcome)),
                           "Record the board's own outcome first.");
    }
    if (!only_advises(item.resolution->standing)) {
        return rule_broken("recommendation.decided-where-it-is", "/recommendation",
                           fmt::format("By its terms of {} {} neither recommends nor scrutinises; "
                                       "what it agreed needs no further board.",
                                       in_words(item.resolution->on),
                                       meetings.boards.at(item.board).name),
                           "Put a recommendation of its own to the other board.");
    }
    if (on < item.resolution->on) {
        return rule_broken("recommendation.out-of-order", "/on",
                           fmt::format("{} is agreed since {}; it is not referred on before that.",
                                       at_start(called(meetings, item)),
                                       in_words(item.resolution->on)),
                           "Give the day on which it was referred.");
    }
    return {};
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const ReferRecommendation& command, const Context& context) {
    TRY(const Recommendation* item,
        find(meetings.recommendations, command.recommendation, "/recommendation"));
    TRY(const Meeting* to, find(meetings.meetings, command.to, "/to"));
    TRY_DO(check_resolved(meetings, *item, context.on));
    if (to->board == item->board) {
        return rule_broken("recommendation.referred-to-its-own-board", "/to",
                           fmt::format("It is a meeting of {}, which has agreed it.",
                                       meetings.boards.at(to->board).name),
                           "Name a meeting of the further board.");
    }
    TRY_DO(check_not_adjourned(*to, "/to"));
    if (to->on < context.on) {
        return rule_broken("recommendation.after-its-meeting", "/to",
                           fmt::format("The meeting was on {}; nothing is referred to it on {}.",
                                       in_words(to->on), in_words(context.on)),
                           "Name a meeting of that day or later.");
    }
    Events events{RecommendationReferred{command.recommendation, command.to, command.matter}};
    const auto& recommends_to = meetings.terms(item->board, context.on).recommends_to;
    if (recommends_to && *recommends_to != to->board) {
        events.flag(thing(command.recommendation), "recommendation.referred-elsewhere",
                    fmt::format("It was referred to {}; by its terms of that day {} recommends to "
                                "{}.",
                                meetings.boards.at(to->board).name,
                                meetings.boards.at(item->board).name,
                                meetings.boards.at(*recommends_to).name));
    }
    return events;
}

void apply(Meetings& meetings, const RecommendationReferred& event, const Stamp& stamp) {
    const BoardId to = meetings.meetings.at(event.to).board;
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.passed.push_back(Passed{item.board, item.decided_at(), stamp.effective,
                                 *std::move(item.resolution), std::move(item.positions),
                                 item.matter});
    item.resolution.reset();
    item.positions.clear();
    item.board = to;
    if (event.matter) item.matter = event.matter;
    item.carried.set(stamp.effective, event.to);
    item.outcomes.set(stamp.effective, Standpoint{.text = item.passed.back().resolution.text,
                                                  .says = std::string(kReferred)});
    meetings.meetings.edit(event.to).carried.push_back(event.recommendation);
}

} // namespace concordat::meetings
