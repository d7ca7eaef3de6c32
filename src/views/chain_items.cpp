// SPDX-License-Identifier: GPL-3.0-or-later
// What a board's items rest on: resolution, paper and meeting, down to the board.
#include "views/chain_links.hpp"
#include "views/minutes.hpp"
#include "views/recommendation.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

using meetings::Outcome;

std::string_view in_words(Outcome outcome) {
    switch (outcome) {
    case Outcome::not_stated:
        return "The outcome is not stated";
    case Outcome::agreed:
        return "Agreed";
    case Outcome::agreed_as_reworded:
        return "Agreed as reworded";
    case Outcome::pending:
        return "Agreed on a condition that is still open";
    case Outcome::deferred:
        return "Deferred";
    case Outcome::not_agreed:
        return "Not agreed";
    case Outcome::cannot_be_decided:
        return "Could not be decided";
    case Outcome::lapsed:
        return "Lapsed";
    case Outcome::withdrawn:
        return "Withdrawn";
    case Outcome::noted:
        return "Noted";
    case Outcome::superseded:
        return "Superseded";
    }
    return {};
}

/// "Agreed. Every seat was for it."
std::string outcome_of(const meetings::Recommendation& item) {
    const std::string outcome(in_words(item.now().outcome));
    if (item.outcomes.empty()) return outcome + ".";
    const auto how = how_it_came_about(item, item.outcomes.history().back());
    return how ? fmt::format("{}. {}", outcome, *how) : outcome + ".";
}

/// "Paper B and the minutes tell"
std::string tellers(const meetings::Recommendation& item) {
    std::vector<std::string> sources;
    for (const meetings::ToldOutcome& telling : item.tellings)
        sources.push_back(telling.source);
    return listed(sources) + (sources.size() == 1 ? " tells" : " tell");
}

std::vector<std::string> names_of(const std::vector<Named>& things) {
    std::vector<std::string> names;
    for (const Named& thing : things)
        names.push_back(thing.name);
    return names;
}

/// "Nine recommendations of 23 June 2016"; without the day where they are of several.
std::string
title_of(const std::vector<std::pair<RecommendationId, meetings::Recommendation>>& items,
         const std::optional<Day>& on) {
    const std::string number = with_capital(counted(items.size()));
    return on ? fmt::format("{} recommendations of {}", number, concordat::in_words(*on))
              : fmt::format("{} recommendations of several meetings", number);
}

/// "Recommendation 4 of 17 December 2015 was in force from 23 February 2016 until 1 March 2016."
std::optional<std::string> end_of_force(const Seen& seen, const RecommendationId& id) {
    const decisions::JointEffect joint = seen.joint_effect(id);
    if (!joint.in_force_until) return std::nullopt;
    return fmt::format("{} {} in force from {} until {}.", seen.named(id).name,
                       seen.is_there(*joint.in_force_until) ? "was" : "is",
                       concordat::in_words(*joint.in_force_from),
                       concordat::in_words(*joint.in_force_until));
}

} // namespace

void ChainLinks::add_still_needed(const std::vector<Item>& items) {
    for (const auto& [id, item] : items) {
        const decisions::JointEffect joint = seen_.joint_effect(id);
        for (const bool ended : {false, true}) {
            std::vector<Named> bodies;
            for (const decisions::BodyAnswer& answer : joint.bodies) {
                const bool has_ended =
                    answer.waits_since && item.resolution->on < *answer.waits_since;
                if (!answer.counts && has_ended == ended)
                    bodies.push_back(seen_.named(answer.body));
            }
            if (!bodies.empty()) add_still_needed(id, std::move(bodies), ended);
        }
    }
    for (StillNeeded& one : still_needed_)
        one.says = still_needed_says(one, items.size()) + gone_says(one);
}

void ChainLinks::add_still_needed(const RecommendationId& id, std::vector<Named> bodies,
                                  bool ended) {
    auto same =
        std::find_if(still_needed_.begin(), still_needed_.end(), [&](const StillNeeded& one) {
            return one.bodies == bodies && one.ended == ended;
        });
    if (same == still_needed_.end())
        same = still_needed_.insert(same, StillNeeded{{}, std::move(bodies), ended, {}});
    same->items.push_back(seen_.named(id));
}

std::string ChainLinks::still_needed_says(const StillNeeded& one, std::size_t of) const {
    std::vector<std::string> bodies;
    for (const Named& body : one.bodies)
        bodies.push_back(seen_.spoken(BodyId(body.id.text()), seen_.as_at()));
    std::string what = one.items.front().name;
    if (one.items.size() > 1) {
        const std::string number = counted(one.items.size());
        what = one.items.size() == of ? "the " + number + " recommendations above"
                                      : number + " of the recommendations above";
    }
    const bool single = bodies.size() == 1;
    if (one.ended) {
        return with_capital(fmt::format("{} {} ended {} ratification of {}.", listed(bodies),
                                        single ? "has" : "have", single ? "its" : "their", what));
    }
    return with_capital(
        fmt::format("{} {} not ratified {}.", listed(bodies), single ? "has" : "have", what));
}

std::string ChainLinks::gone_says(const StillNeeded& one) const {
    std::string says;
    for (const Named& body : one.bodies) {
        const BodyId id(body.id.text());
        if (const auto gone = seen_.gone_since(id)) {
            says += fmt::format(" {} ended on {} without a successor: nobody can.",
                                with_capital(seen_.spoken(id, *gone)), concordat::in_words(*gone));
        }
    }
    return says;
}

void ChainLinks::add_corrections(ChainLink& link, const RecommendationId& id,
                                 const meetings::Recommendation& item) const {
    const std::string name = seen_.named(id).name;
    for (const meetings::Passed& passed : item.passed) {
        link.says.push_back(fmt::format("{} agreed {} on {}, and it was referred on.",
                                        seen_.named(passed.board, passed.resolution.on).name, name,
                                        concordat::in_words(passed.resolution.on)));
    }
    for (const CorrectionView& one : corrections_of(seen_, id, item)) {
        std::string says =
            fmt::format("The minutes were corrected on {}", concordat::in_words(one.on));
        if (one.class_is) {
            says += *one.class_is == meetings::Class::note
                        ? fmt::format(": {} was only to note", name)
                        : fmt::format(": {} was for decision", name);
        }
        if (one.outcome_was && one.outcome_is) {
            says += fmt::format("; its outcome, minuted as \"{}\", is \"{}\" from {}",
                                in_words(*one.outcome_was), in_words(*one.outcome_is),
                                concordat::in_words(*one.from));
        }
        link.says.push_back(says + ".");
    }
    for (const auto act : {effects::CompletedBy::resolution, effects::CompletedBy::ratification}) {
        if (const auto ended = seen_.effects_ended(id, act)) {
            link.says.push_back(fmt::format("What {} had brought about ended on {}.", name,
                                            concordat::in_words(ended->on)));
        }
    }
}

void ChainLinks::add_resolution(const std::vector<Item>& items) {
    const meetings::Recommendation& first = items.front().second;
    ChainLink link{.kind = LinkKind::resolution};
    std::vector<Named> agreed_somehow;
    bool same = true;
    bool same_meeting = true;
    for (const auto& [id, item] : items) {
        const meetings::Standpoint& now = item.now();
        const Named named = seen_.named(id);
        same = same && outcome_of(item) == outcome_of(first);
        same_meeting = same_meeting && item.meeting == first.meeting;
        link.parts.push_back({named, outcome_of(item)});
        if (meetings::is_open(now.outcome)) {
            link.missing = link.missing || items.size() == 1;
            link.not_recorded.push_back(
                item.tellings.empty() ? "an outcome of " + named.name
                                      : fmt::format("how the outcome of {} came about, which {}",
                                                    named.name, tellers(item)));
        } else if (item.positions_on(now.text) == nullptr && meetings::is_agreed(now.outcome)) {
            agreed_somehow.push_back(named);
        }
    }
    if (!agreed_somehow.empty())
        link.not_recorded.push_back("how each seat stood on " + listed(names_of(agreed_somehow)));
    const auto meeting = seen_.meeting(first.meeting);
    if (!first.outcomes.empty() && same) {
        link.date = first.outcomes.since(kLastDay);
        link.date_is = meetings::is_open(first.now().outcome) ? "Since" : "Resolved";
    }
    if (same) link.says.push_back(outcome_of(first));
    for (const auto& [id, item] : items) {
        if (auto says = end_of_force(seen_, id)) link.says.push_back(*std::move(says));
        add_corrections(link, id, item);
    }
    if (items.size() == 1) {
        link.thing = link.parts.front().thing;
        link.title = link.thing->name;
        link.parts.clear();
    } else {
        link.title =
            title_of(items, same_meeting && meeting ? std::optional(meeting->on) : std::nullopt);
        for (ChainPart& part : link.parts) {
            if (same) part.says.reset();
        }
    }
    add(std::move(link));
}

void ChainLinks::add_papers(const std::vector<Item>& items) {
    ChainLink link{.kind = LinkKind::paper};
    std::vector<Named> without;
    std::vector<Named> added;
    for (const auto& [id, item] : items) {
        if (!item.paper) {
            (item.added_at_meeting ? added : without).push_back(seen_.named(id));
            continue;
        }
        const auto paper = seen_.paper(*item.paper);
        const Named named = seen_.named(*item.paper);
        const bool told = std::any_of(link.parts.begin(), link.parts.end(),
                                      [&](const ChainPart& part) { return part.thing == named; });
        if (!paper || told) continue;
        link.parts.push_back({named, std::nullopt});
        if (paper->mark) link.parts.back().says = fmt::format("Paper {}.", *paper->mark);
        if (link.parts.size() > 1) continue;
        if (const auto meeting = seen_.meeting_held(paper->meeting)) {
            link.date_is = "Put to the meeting of";
            link.date = meeting->on;
            link.by = seen_.post(paper->presented_by, meeting->on);
        }
    }
    if (!added.empty()) {
        link.says.push_back(fmt::format("{} {} added in the meeting, without a paper.",
                                        listed(names_of(added)),
                                        added.size() == 1 ? "was" : "were"));
    }
    if (!without.empty())
        link.not_recorded.push_back("the paper that " + listed(names_of(without)) + " came from");
    if (link.parts.size() > 1) {
        link.title = fmt::format("{} papers", link.parts.size());
        link.by.reset();
    } else if (link.parts.size() == 1) {
        link.thing = link.parts.front().thing;
        link.title = link.thing->name;
        if (link.parts.front().says) link.says.insert(link.says.begin(), *link.parts.front().says);
        link.parts.clear();
    } else {
        link.title = without.empty() ? "No paper" : "The paper is not recorded";
        link.missing = !without.empty();
    }
    add(std::move(link));
}

void ChainLinks::add_items(const std::vector<RecommendationId>& ids, Ratification needs) {
    std::vector<Item> items;
    std::vector<MeetingId> meetings;
    for (const RecommendationId& id : ids) {
        auto item = seen_.recommendation(id);
        if (!item) continue;
        std::vector<MeetingId> of_item = {item->decided_at()};
        for (const meetings::Passed& passed : item->passed)
            of_item.push_back(passed.meeting);
        of_item.push_back(item->meeting);
        for (const MeetingId& meeting : of_item) {
            if (std::find(meetings.begin(), meetings.end(), meeting) == meetings.end())
                meetings.push_back(meeting);
        }
        items.emplace_back(id, *std::move(item));
    }
    if (items.empty()) return;
    if (needs == Ratification::shown) add_still_needed(items);
    add_resolution(items);
    add_papers(items);
    add_meetings(meetings);
}

void ChainLinks::add_meetings(const std::vector<MeetingId>& ids) {
    std::vector<std::pair<BoardId, Day>> boards;
    for (const MeetingId& id : ids) {
        const auto meeting = seen_.meeting(id);
        if (!meeting) continue;
        const Named board = seen_.named(meeting->board, meeting->on);
        const bool held = seen_.is_there(meeting->on);
        const bool in_writing = meeting->is_in_writing();
        ChainLink link{
            .kind = LinkKind::meeting,
            .thing = seen_.named(id, meeting->on),
            .title = seen_.named(id, meeting->on).name,
            .date_is = held ? "Held" : "To be held",
            .date = meeting->on,
            .says = {fmt::format("{} of {}.", in_writing ? "A written procedure" : "A meeting",
                                 board.name)}};
        if (meeting->attendance.empty()) {
            if (held && !in_writing)
                link.not_recorded.push_back("who was at the meeting of " +
                                            concordat::in_words(meeting->on));
        } else if (auto lack = seen_.lack_of_quorum(*meeting); !lack.empty()) {
            link.says.push_back(std::move(lack));
        }
        if (meeting->minutes) {
            const auto& agreed = meeting->minutes->agreed;
            link.says.push_back(agreed ? fmt::format("Its minutes were agreed on {}.",
                                                     concordat::in_words(agreed->on))
                                       : std::string("Its minutes are drafted, and not agreed."));
        }
        if (meeting->adjourned)
            link.says.push_back(fmt::format("It was adjourned on {}.",
                                            concordat::in_words(meeting->adjourned->on)));
        add(std::move(link));
        boards.emplace_back(meeting->board, meeting->on);
    }
    for (const auto& [board, day] : boards)
        add_board(board, day);
}

} // namespace concordat::views
