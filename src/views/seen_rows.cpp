// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of lists: what a list shows of a thing that has a page of its own.
#include "views/seen.hpp"

#include "domain/record/raise_flag.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

FlagRow Seen::flag_row(const FlagId& id) const {
    const record::Flag& flag = *state_.record.flags.find(id);
    Withheld withheld;
    if (flag.rule == record::kRaisedByAPerson) withheld = why_withheld(flag.on);
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

DecisionRow Seen::decision_row(const DecisionId& id) const {
    const decisions::Decision& decision = *state_.decisions.decisions.find(id);
    const bool decided = decision.decided && is_there(*decision.decided);
    const Day on = decided ? *decision.decided : decision.prepared;
    return {named(id, on), decision.reference, named(decision.body, on),
            decided ? decision.decided : std::nullopt, decision.prepared};
}

RecommendationRow Seen::recommendation_row(const RecommendationId& id) const {
    using meetings::Outcome;
    const meetings::Recommendation& item = *state_.meetings.recommendations.find(id);
    const Day on = state_.meetings.meetings.find(item.meeting)->on;
    const meetings::Standpoint* standpoint = item.outcomes.at(as_at_);
    int text = 0;
    for (const meetings::Wording& wording : item.texts)
        text += is_there(wording.since) ? 1 : 0;
    if (standpoint != nullptr) text = standpoint->text;
    const meetings::Wording& wording = item.wording(std::max(text, 1));
    RecommendationRow row{named(id, on), named(item.board, on), named(item.meeting, on), on,
                          item.group};
    row.words = words(wording.words, why_withheld(item));
    row.verb = wording.verb;
    row.class_ = wording.class_;
    if (standpoint != nullptr) {
        row.outcome = standpoint->outcome;
        row.since = item.outcomes.since(as_at_);
        row.until = standpoint->until;
    }
    const bool settled = row.outcome != Outcome::not_stated && row.outcome != Outcome::pending &&
                         row.outcome != Outcome::deferred;
    row.told = item.told && is_there(item.told->when.through) && !settled;
    return row;
}

WaitRow Seen::wait_row(const Wait& wait) const {
    const meetings::Recommendation& item =
        *state_.meetings.recommendations.find(wait.recommendation);
    WaitRow row{named(wait.recommendation, wait.since),
                named(item.board, wait.since),
                named(wait.body, wait.since),
                std::nullopt,
                wait.since,
                as_at_ - wait.since};
    if (BodyId now = standing_in(wait.body); now != wait.body) row.now_with = named(now);
    return row;
}

} // namespace concordat::views
