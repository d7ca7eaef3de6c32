// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of lists: what a list shows of a thing that has a page of its own.
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

/// What became of the decision by later ones that were taken by the day.
void add_changes(DecisionRow& row, const decisions::Decision& decision, Day as_at) {
    std::vector<decisions::Ending> known = decision.endings;
    std::erase_if(known, [&](const decisions::Ending& one) { return as_at < one.decided; });
    if (known.empty()) return;
    row.changed = decisions::Change::revoked;
    row.changed_from = known.front().effective;
    for (const decisions::Ending& one : known) {
        row.changed = std::max(*row.changed, one.as);
        row.changed_from = std::max(*row.changed_from, one.effective);
    }
    row.in_part =
        std::any_of(decision.limbs.begin(), decision.limbs.end(), [&](const decisions::Limb& limb) {
            return std::none_of(known.begin(), known.end(), [&](const decisions::Ending& one) {
                return one.covers(limb.number);
            });
        });
}

/// Before which the item was on the day.
const BoardId& board_on(const meetings::Recommendation& item, Day day) {
    for (const meetings::Passed& passed : item.passed) {
        if (day < passed.referred) return passed.board;
    }
    return item.board;
}

} // namespace

EndingView Seen::ending(const decisions::Ending& ending) const {
    return {ending.by ? std::optional(named(*ending.by, ending.decided)) : std::nullopt,
            ending.limb, ending.as, ending.decided, ending.effective};
}

FlagRow Seen::flag_row(const FlagId& id) const {
    const record::Flag& flag = *state_.record.flags.find(id);
    const Withheld withheld = why_withheld(flag.on);
    Words says = withheld ? Words{std::nullopt, withheld} : Words{flag.says, std::nullopt};
    return {id,          named_thing(flag.on, flag.raised),
            flag.rule,   std::move(says),
            flag.raised, flag.is_open(as_at_)};
}

std::vector<FlagRow> Seen::flag_rows(const ThingId& on) const {
    std::vector<FlagRow> rows;
    for (const FlagId& id : flags_on(on))
        rows.push_back(flag_row(id));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FlagRow& a, const FlagRow& b) { return a.open > b.open; });
    return rows;
}

std::vector<DecisionRow> Seen::decision_rows(const std::vector<DecisionId>& ids) const {
    const auto found = state_.decisions.decisions.find_each(ids);
    for (const decisions::Decision* decision : found) {
        __builtin_prefetch(&decision->decided);
        __builtin_prefetch(decision->title.data());
    }
    std::vector<DecisionRow> rows;
    rows.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        rows.push_back(row_of(ids[i], *found[i]));
    return rows;
}

std::vector<DecisionRow> Seen::decision_rows(const Latest<decisions::RegisterKey>& decisions,
                                             int page, int rows) const {
    std::vector<DecisionId> ids;
    for (decisions::RegisterKey& key : decisions.page(page, rows))
        ids.push_back(std::move(key.decision));
    return decision_rows(ids);
}

DecisionRow Seen::row_of(const DecisionId& id, const decisions::Decision& decision) const {
    const bool decided = decision.decided && is_there(*decision.decided);
    const Day on = decided ? *decision.decided : decision.prepared;
    DecisionRow row{.decision = name(thing(id), decision.title, on),
                    .body = named(decision.body, on),
                    .prepared = decision.prepared};
    if (decision.scheme && !is_later(decision.numbered)) {
        row.instrument = named(*decision.scheme, on).name;
        row.reference = decision.reference;
    }
    if (decided) row.decided = decision.decided;
    if (!decision.endings.empty()) add_changes(row, decision, as_at_);
    return row;
}

RecommendationRow Seen::recommendation_row(const RecommendationId& id) const {
    const meetings::Recommendation& item = *state_.meetings.recommendations.find(id);
    const Day on = held_on(item.meeting);
    const meetings::Standpoint* standpoint = item.outcomes.at(as_at_);
    const meetings::Wording& wording =
        item.wording(standpoint != nullptr ? standpoint->text : item.text_on(as_at_));
    RecommendationRow row{.recommendation = name(thing(id), first_name(item), on),
                          .number = item.number.value_or(std::to_string(item.order)),
                          .board = named(board_on(item, as_at_), on),
                          .meeting = named(item.meeting, on),
                          .meeting_on = on};
    const Withheld withheld = why_withheld(item);
    if (!withheld) row.group = item.group;
    row.words = words(wording.words, withheld);
    row.verb = wording.verb;
    row.class_ = wording.class_;
    if (standpoint != nullptr) {
        row.outcome = standpoint->outcome;
        row.since = item.outcomes.since(as_at_);
        row.until = standpoint->until;
    }
    row.told =
        meetings::is_open(row.outcome) && std::any_of(item.tellings.begin(), item.tellings.end(),
                                                      [&](const meetings::ToldOutcome& telling) {
                                                          return is_there(telling.when.through);
                                                      });
    const decisions::JointEffect joint = joint_effect(id);
    row.required = static_cast<int>(joint.bodies.size());
    for (const decisions::BodyAnswer& answer : joint.bodies)
        row.ratified += answer.counts ? 1 : 0;
    row.in_force_from = joint.in_force_from;
    row.in_force_until = joint.in_force_until;
    return row;
}

std::optional<MeetingOutcomes> Seen::outcomes_of(const MeetingId& id) const {
    const meetings::Meeting& meeting = *state_.meetings.meetings.find(id);
    const Day on = held_on(id);
    MeetingOutcomes found{named(id, on), named(meeting.board, on), on, {}};
    for (const RecommendationId& item_id : meeting.recommendations) {
        const auto* item = state_.meetings.recommendations.find(item_id);
        const meetings::Standpoint* standpoint = item->outcomes.at(as_at_);
        if (standpoint == nullptr) continue;
        auto count = std::find_if(
            found.outcomes.begin(), found.outcomes.end(),
            [&](const OutcomeCount& one) { return one.outcome == standpoint->outcome; });
        if (count == found.outcomes.end())
            count = found.outcomes.insert(count, {standpoint->outcome, 0});
        ++count->items;
    }
    if (found.outcomes.empty()) return std::nullopt;
    std::sort(found.outcomes.begin(), found.outcomes.end(),
              [](const OutcomeCount& a, const OutcomeCount& b) { return a.outcome < b.outcome; });
    return found;
}

} // namespace concordat::views
