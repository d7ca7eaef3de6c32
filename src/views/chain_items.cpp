// SPDX-License-Identifier: GPL-3.0-or-later
// What a board's items rest on: joint effect, resolution, paper and meeting, down to the board.
#include "views/chain_links.hpp"

#include "domain/meetings/quorum.hpp"

#include <map>

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

bool is_outcome_of_board(Outcome outcome) {
    return outcome != Outcome::not_stated && outcome != Outcome::pending &&
           outcome != Outcome::deferred;
}

std::string has_or_have(std::size_t number) {
    return number == 1 ? "has" : "have";
}

} // namespace

void ChainLinks::add_joint_effect(const std::vector<RecommendationId>& items) {
    std::map<std::string, std::vector<std::string>> waiting; // items by the bodies they wait on
    for (const RecommendationId& id : items) {
        const decisions::JointEffect joint = seen_.joint_effect(id);
        if (!joint.needs_ratification) continue;
        std::vector<std::string> bodies;
        for (const decisions::BodyAnswer& answer : joint.bodies) {
            if (!answer.counts) bodies.push_back(seen_.named(answer.body).name);
        }
        const std::string title = seen_.named(id).name;
        if (bodies.empty()) {
            add({.kind = LinkKind::ratification,
                 .thing = seen_.named(id),
                 .title = fmt::format("{} ratified by every body needed", title),
                 .date = joint.in_force_from,
                 .says = "In force from the latest day on which a ratification is effective."});
        } else {
            waiting[fmt::format("{} {} not ratified.", listed(bodies), has_or_have(bodies.size()))]
                .push_back(title);
        }
    }
    for (const auto& [says, titles] : waiting) {
        add_missing(LinkKind::ratification, fmt::format("Ratification of {}", listed(titles)),
                    says);
    }
}

void ChainLinks::add_resolution(const RecommendationId& id, const meetings::Recommendation& item) {
    const meetings::Standpoint& now = item.now();
    ChainLink link{.kind = LinkKind::resolution,
                   .thing = seen_.named(id),
                   .title = fmt::format("{}: {}", seen_.named(id).name, in_words(now.outcome)),
                   .says = now.says};
    if (!item.outcomes.empty()) link.date = item.outcomes.since(kLastDay);
    if (!is_outcome_of_board(now.outcome)) {
        link.missing = true;
        link.missing_says = item.told ? fmt::format("Only told by {}; how it came about is not "
                                                    "stated.",
                                                    item.told->source)
                                      : "The board has not resolved this.";
    } else if (item.positions_on(now.text) == nullptr && meetings::is_agreed(now.outcome)) {
        link.missing = true;
        link.missing_says = "How it was agreed is not stated.";
    }
    add(std::move(link));
}

void ChainLinks::add_paper(const RecommendationId& id, const meetings::Recommendation& item) {
    if (!item.paper) {
        add_missing(LinkKind::paper, fmt::format("Paper for {}", seen_.named(id).name),
                    item.added_at_meeting
                        ? "It was added in the meeting, without a paper before it."
                        : "The paper it came from is not recorded.");
        return;
    }
    const auto paper = seen_.paper(*item.paper);
    if (!paper || !told_.insert(item.paper->text()).second) return;
    const auto meeting = seen_.meeting(paper->meeting);
    ChainLink link{
        .kind = LinkKind::paper, .thing = seen_.named(*item.paper), .title = paper->title};
    if (meeting) link.date = meeting->on;
    if (paper->mark) link.says = fmt::format("Paper {}.", *paper->mark);
    if (meeting) link.by = seen_.post(paper->presented_by, meeting->on);
    add(std::move(link));
}

void ChainLinks::add_items(const std::vector<RecommendationId>& items) {
    add_joint_effect(items);
    add_resolutions(items);
}

void ChainLinks::add_resolutions(const std::vector<RecommendationId>& items) {
    std::vector<MeetingId> held;
    for (const RecommendationId& id : items) {
        if (const auto item = seen_.recommendation(id)) add_resolution(id, *item);
    }
    for (const RecommendationId& id : items) {
        const auto item = seen_.recommendation(id);
        if (!item) continue;
        add_paper(id, *item);
        held.push_back(item->meeting);
    }
    for (const MeetingId& meeting : held)
        add_meeting(meeting);
}

void ChainLinks::add_meeting(const MeetingId& id) {
    const auto meeting = seen_.meeting(id);
    if (!meeting || !told_.insert(id.text()).second) return;
    const Named board = seen_.named(meeting->board, meeting->on);
    add({.kind = LinkKind::meeting,
         .thing = seen_.named(id, meeting->on),
         .title = seen_.named(id, meeting->on).name,
         .date = meeting->on,
         .says = fmt::format("A meeting of {}.", board.name)});
    if (meeting->attendance.empty() && seen_.is_there(meeting->on)) {
        add_missing(LinkKind::attendance, "Who was there",
                    "The attendance of the meeting is not recorded.");
    } else if (const auto lack = meetings::lack_of_quorum(seen_.terms(meeting->board, meeting->on),
                                                          meeting->attendance);
               !lack.empty() && !meeting->attendance.empty()) {
        add_missing(LinkKind::quorum, "Quorum", lack);
    }
    add_board(meeting->board, meeting->on);
}

} // namespace concordat::views
