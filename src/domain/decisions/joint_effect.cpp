// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/joint_effect.hpp"

#include <algorithm>

namespace concordat::decisions {

namespace {

using meetings::Resolution;
using meetings::Standing;

Answer answer_of(Adoption adoption) {
    return static_cast<Answer>(static_cast<int>(adoption) + 1);
}

/// One body's answers by a day, with what ended each.
struct Given {
    const Ratification* answer;
    std::optional<Ending> ended;
    std::optional<Day> adopts; ///< the text resolved, since this day

    std::optional<Day> to() const { return ended ? std::optional(ended->effective) : std::nullopt; }
};

std::vector<Given> answers_of(const parties::Parties& parties, const meetings::Meetings& meetings,
                              const std::vector<Ratification>& given, const Resolution& resolution,
                              const BodyId& body, Day as_at) {
    std::vector<Given> answers;
    for (const Ratification& one : given) {
        if (as_at < one.decided || !is_answer_of(parties, one, resolution, body)) continue;
        answers.push_back({&one, ending_of(parties, given, one, as_at), {}});
        if (one.text == resolution.text) answers.back().adopts = adopts_since(meetings, one, as_at);
    }
    return answers;
}

/// When an adoption counted, from its signature or from the day it is effective.
Intervals counted(const std::vector<Given>& answers, const Resolution& resolution,
                  Day Ratification::*from) {
    Intervals intervals;
    for (const Given& one : answers) {
        if (!one.adopts) continue;
        const Day since = std::max(one.answer->*from, *one.adopts);
        intervals.push_back({std::max(since, resolution.on), one.to()});
    }
    return joined(std::move(intervals));
}

/// Whether one answer tells more of a body than another: one that has not ended, then one that
/// counts, and of those the first to be effective; of the others the latest.
bool tells_more(const Given& one, const Given& other, Day as_at) {
    const auto has_ended = [&](const Given& given) { return given.to() && *given.to() <= as_at; };
    if (has_ended(one) != has_ended(other)) return has_ended(other);
    if (has_ended(one)) return *other.to() <= *one.to();
    if (one.adopts.has_value() != other.adopts.has_value()) return one.adopts.has_value();
    return one.adopts ? one.answer->effective < other.answer->effective
                      : other.answer->decided <= one.answer->decided;
}

void tell(BodyAnswer& answer, const Given& given, const Resolution& resolution, Day as_at) {
    const Ratification& told = *given.answer;
    answer.ratification = told;
    answer.ended = given.ended;
    if (given.to() && *given.to() <= as_at) {
        answer.answer = given.ended->as == Change::revoked ? Answer::revoked : Answer::varied;
    } else {
        answer.counts = given.adopts.has_value();
        answer.answer = answer_of(told.as);
        if (told.as == Adoption::adopted && !answer.counts) answer.answer = Answer::in_other_words;
    }
    if (told.as == Adoption::on_condition) answer.condition_met = given.adopts;
    if (answer.counts)
        answer.counts_from = std::max({told.effective, *given.adopts, resolution.on});
    if (!answer.ended || answer.counts) answer.lag = lag(told.decided, resolution);
}

/// When it was or is waited on: never once nobody can answer any more.
Intervals waits_of(const std::vector<Given>& answers, const Resolution& resolution,
                   std::optional<Day> gone) {
    Intervals waits = gaps(counted(answers, resolution, &Ratification::decided), resolution.on);
    if (!gone) return waits;
    std::erase_if(waits, [&](const Interval& wait) { return *gone <= wait.from; });
    if (!waits.empty() && (!waits.back().to || *gone < *waits.back().to)) waits.back().to = *gone;
    return waits;
}

BodyAnswer answer_of_body(const parties::Parties& parties, const std::vector<Given>& answers,
                          const Resolution& resolution, const BodyId& body, Day as_at) {
    BodyAnswer answer{.body = body};
    const auto gone = gone_since(parties, body);
    for (const Interval& wait : waits_of(answers, resolution, gone)) {
        if (wait.has(as_at)) answer.waits_since = wait.from;
    }
    if (answer.waits_since) answer.lag = as_at - *answer.waits_since;
    const Given* telling = nullptr;
    for (const Given& one : answers) {
        if (telling == nullptr || tells_more(one, *telling, as_at)) telling = &one;
    }
    if (telling != nullptr) tell(answer, *telling, resolution, as_at);
    if (!answer.counts && gone && *gone <= as_at) answer.gone_since = gone;
    return answer;
}

/// The interval that holds on the day; else the next one, or the last that ended.
void choose_interval(JointEffect& effect, Day day) {
    if (effect.in_force.empty()) return;
    const auto next =
        std::find_if(effect.in_force.begin(), effect.in_force.end(),
                     [&](const Interval& interval) { return !interval.to || day < *interval.to; });
    const Interval& chosen = next != effect.in_force.end() ? *next : effect.in_force.back();
    effect.in_force_from = chosen.from;
    effect.in_force_until = chosen.to;
}

} // namespace

int lag(Day until, const Resolution& resolution) {
    return std::max(until - resolution.on, 0);
}

std::optional<Day> gone_since(const parties::Parties& parties, const BodyId& id) {
    const parties::Body& last = parties.bodies.at(parties.standing_in(id, kLastDay));
    return last.ended;
}

bool is_answer_of(const parties::Parties& parties, const Ratification& ratification,
                  const Resolution& resolution, const BodyId& body) {
    return parties.answers_for(ratification.body, body, ratification.decided) ||
           parties.answers_for(body, ratification.body, resolution.on);
}

bool is_divergent(Adoption as, int text, const Resolution& resolution) {
    return as == Adoption::in_other_words || text != resolution.text;
}

bool adopts_resolved_text(Adoption as, int text, const Resolution& resolution) {
    return as == Adoption::adopted && !is_divergent(as, text, resolution);
}

std::optional<Day> adopts_since(const meetings::Meetings& meetings, const Ratification& answer,
                                Day as_at) {
    if (answer.as == Adoption::adopted) return answer.decided;
    std::optional<Day> met = answer.met;
    if (answer.if_agreed) met = meetings.recommendations.at(*answer.if_agreed).agreed_since(as_at);
    if (!met || as_at < *met) return std::nullopt;
    return std::max(*met, answer.decided);
}

bool leaves_standing(Adoption as) {
    return as == Adoption::adopted || as == Adoption::noted;
}

bool are_of_one_body(const parties::Parties& parties, const Ratification& one,
                     const Ratification& other) {
    return parties.answers_for(one.body, other.body, one.decided) ||
           parties.answers_for(other.body, one.body, other.decided);
}

std::optional<Ending> ending_of(const parties::Parties& parties,
                                const std::vector<Ratification>& given, const Ratification& answer,
                                Day as_at) {
    std::optional<Ending> first;
    const auto take = [&](const Ending& ending) {
        if (as_at < ending.decided) return;
        if (!first || ending.effective < first->effective) first = ending;
    };
    for (const Ending& ending : answer.endings)
        take(ending);
    if (answer.as != Adoption::adopted && answer.as != Adoption::on_condition) return first;
    for (const Ratification& later : given) {
        if (later.text == answer.text && !leaves_standing(later.as) &&
            answer.decided < later.decided && are_of_one_body(parties, answer, later)) {
            const bool other_words = later.as == Adoption::in_other_words;
            take({later.decision, answer.limb, other_words ? Change::varied : Change::revoked,
                  later.decided, later.effective});
        }
    }
    return first;
}

Intervals waits_on(const parties::Parties& parties, const meetings::Meetings& meetings,
                   const Decisions& decisions, const RecommendationId& id,
                   const Resolution& resolution, const BodyId& body) {
    const auto answers =
        answers_of(parties, meetings, decisions.ratifications_of(id), resolution, body, kLastDay);
    return waits_of(answers, resolution, gone_since(parties, body));
}

BodyAnswer answer_of(const parties::Parties& parties, const meetings::Meetings& meetings,
                     const Decisions& decisions, const RecommendationId& id, const BodyId& body,
                     Day as_at) {
    const meetings::Recommendation* item = meetings.recommendations.find(id);
    const bool agreed = item != nullptr && item->resolution && item->resolution->on <= as_at &&
                        meetings::is_agreed(item->resolution->outcome);
    if (!agreed) return {.body = body};
    const Resolution& resolution = *item->resolution;
    return answer_of_body(
        parties,
        answers_of(parties, meetings, decisions.ratifications_of(id), resolution, body, as_at),
        resolution, body, as_at);
}

JointEffect joint_effect(const parties::Parties& parties, const meetings::Meetings& meetings,
                         const Decisions& decisions, const RecommendationId& id, Day as_at) {
    JointEffect effect;
    const meetings::Recommendation* item = meetings.recommendations.find(id);
    if (item == nullptr || !item->resolution || as_at < item->resolution->on) return effect;
    const Resolution& resolution = *item->resolution;
    if (!meetings::is_agreed(resolution.outcome)) return effect;
    if (resolution.standing == Standing::recommends || resolution.standing == Standing::scrutinises)
        return effect;
    effect.needs_ratification = !resolution.required.empty();
    if (effect.needs_ratification || resolution.standing == Standing::decides || item->required)
        effect.in_force = {{resolution.on, {}}};
    const std::vector<Ratification>& given = decisions.ratifications_of(id);
    effect.bodies.reserve(resolution.required.size());
    for (const BodyId& body : resolution.required) {
        const auto answers = answers_of(parties, meetings, given, resolution, body, as_at);
        effect.bodies.push_back(answer_of_body(parties, answers, resolution, body, as_at));
        effect.in_force =
            common(effect.in_force, counted(answers, resolution, &Ratification::effective));
    }
    choose_interval(effect, as_at);
    return effect;
}

} // namespace concordat::decisions
