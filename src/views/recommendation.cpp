// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recommendation.hpp"

#include "views/chain.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

using meetings::Outcome;
using meetings::Recommendation;

enum class CameAbout : std::uint8_t { no, yes };

std::string says(const Seen& seen, const meetings::RenameEffect& effect, Day on, bool now) {
    return fmt::format("{} is {} {}", seen.named_thing(effect.thing, on + -1).name,
                       now ? "now called" : "to be called", effect.to);
}

std::string says(const Seen& seen, const meetings::CadenceEffect& effect, Day on, bool now) {
    return fmt::format("{} {} {}", seen.named(effect.board, on).name,
                       now ? "now meets" : "is to meet", meetings::in_words(effect.cadence));
}

std::string says(const Seen& seen, const meetings::ChangeTermsEffect& effect, Day on, bool now) {
    std::string words =
        fmt::format("{} {} other terms of reference", seen.named(effect.board, on).name,
                    now ? "now has" : "is to have");
    std::vector<std::string> parts;
    if (!effect.terms.seats.empty())
        parts.push_back(fmt::format("{} seats", effect.terms.seats.size()));
    if (effect.terms.cadence) parts.push_back("meets " + meetings::in_words(*effect.terms.cadence));
    if (effect.terms.recommends_to)
        parts.push_back("recommends to " + seen.named(*effect.terms.recommends_to, on).name);
    if (effect.terms.source) parts.push_back("source: " + seen.source(*effect.terms.source));
    return parts.empty() ? words : words + ": " + listed(parts);
}

std::string says(const Seen& seen, const meetings::ApproveSumEffect& effect, Day on, bool now) {
    std::vector<std::string> payers;
    if (effect.by_agreement)
        payers.push_back(
            fmt::format("those who pay under {}", seen.named(*effect.by_agreement, on).name));
    for (const meetings::Payer& payer : effect.payers) {
        payers.push_back(seen.spoken(payer.body, on));
        if (payer.share) payers.back() += fmt::format(" ({})", text(*payer.share));
    }
    std::vector<std::string> purposes;
    for (const meetings::SpendingPurpose& purpose : effect.purposes) {
        purposes.push_back(purpose.says.value_or(purpose.purpose));
        if (purpose.only_after) purposes.back() += fmt::format(" (after {})", *purpose.only_after);
    }
    std::string words = fmt::format("{}: {} {} {} be spent", effect.title,
                                    effect.kind == meetings::AmountKind::cap ? "up to" : "about",
                                    text(effect.amount), now ? "may" : "would");
    if (!payers.empty()) words += " by " + listed(payers);
    if (!purposes.empty()) words += " on " + listed(purposes);
    return payers.empty() ? words + "; who pays is not stated" : words;
}

std::string says(const Seen& seen, const meetings::GrantDelegationEffect& effect, Day on,
                 bool now) {
    std::vector<std::string> delegates;
    for (const ThingId& delegate : effect.delegates)
        delegates.push_back(seen.named_thing(delegate, on).name);
    std::vector<std::string> may;
    for (const meetings::Power power : effect.may)
        may.emplace_back(meetings::in_words(power));
    std::string words = fmt::format("{}: {} {} {}", effect.title, listed(delegates),
                                    now ? "may" : "would be allowed to", listed(may));
    if (effect.limit) words += fmt::format(" up to {}", text(*effect.limit));
    return words;
}

std::string says(const Seen& seen, const meetings::ApproveAgreementEffect& effect, Day on,
                 bool now) {
    return fmt::format("Version {} of {} {} approved, for its parties to sign", effect.version,
                       seen.named(effect.agreement, on).name, now ? "is" : "is to be");
}

std::string with_due(std::string words, const std::optional<meetings::Due>& due) {
    if (due) words += ", due " + in_words(*due);
    return words;
}

std::string says(const Seen& seen, const meetings::SetActionEffect& effect, Day on, bool now) {
    const std::string whose = effect.owner ? seen.named_thing(*effect.owner, on).name
                                           : std::string("Somebody who is not stated");
    return with_due(
        fmt::format("{} {} the action \"{}\"", whose, now ? "has" : "would have", effect.what),
        effect.due);
}

std::string says(const Seen& seen, const meetings::CommissionPaperEffect& effect, Day on,
                 bool now) {
    const std::string of = effect.asked_of ? " of " + seen.named_thing(*effect.asked_of, on).name
                                           : std::string(" for; of whom is not stated");
    return with_due(
        fmt::format("A paper, \"{}\", {} asked{}", effect.title, now ? "is" : "would be", of),
        effect.due);
}

/// A fund as it stands in a sentence: its own article, or "the".
std::string with_article(const std::string& fund) {
    for (const std::string_view article : {"the ", "The ", "a ", "A ", "an ", "An "}) {
        if (!fund.starts_with(article)) continue;
        return (article.front() == 'T' || article.front() == 't' ? "t" : "a") + fund.substr(1);
    }
    return "the " + fund;
}

std::string says(const Seen& seen, const meetings::PermitBidEffect& effect, Day on, bool now) {
    std::vector<std::string> bodies;
    for (const BodyId& body : effect.bodies)
        bodies.push_back(seen.spoken(body, on));
    std::string words = fmt::format("{}: {} {} bid to {}", effect.title,
                                    bodies.empty() ? std::string("each body") : listed(bodies),
                                    now ? "may" : "would be allowed to", with_article(effect.fund));
    if (effect.up_to) words += fmt::format(" for up to {}", text(*effect.up_to));
    return words;
}

Words says(const Seen& seen, const meetings::Effect& effect, Day on, CameAbout came_about) {
    return {std::visit(
                [&](const auto& one) { return says(seen, one, on, came_about == CameAbout::yes); },
                effect),
            std::nullopt};
}

std::vector<EffectView> effects_of(const Seen& seen, const RecommendationId& id,
                                   const Recommendation& item, int text) {
    std::vector<EffectView> views;
    const auto& wording = item.wording(text);
    if (wording.effects.empty()) return views;
    const Day on = item.resolution ? item.resolution->on : seen.as_at();
    for (const meetings::Effect& effect : wording.effects) {
        const int number = static_cast<int>(views.size()) + 1;
        EffectView view{.completed_by = seen.completed_by(item, text, number),
                        .came_about = seen.came_about(id, item, text, number),
                        .ended = seen.ended(id, item, text, number)};
        const Withheld withheld = seen.why_withheld(item);
        view.says = withheld
                        ? Words{std::nullopt, withheld}
                        : says(seen, effect, on,
                               view.came_about && !view.ended ? CameAbout::yes : CameAbout::no);
        views.push_back(std::move(view));
    }
    return views;
}

PositionView position(const Seen& seen, const Recommendation& item,
                      const meetings::TermsOfReference& terms, const meetings::SeatPosition& taken,
                      Day on) {
    const meetings::Seat* seat = terms.find_seat(taken.seat);
    PositionView view{.seat = SeatView{.seat = taken.seat, .name = std::string(taken.seat.text())}};
    if (seat != nullptr) {
        view.seat = seen.seat(*seat, on);
        const auto& voted = taken.taken_by ? taken.taken_by : seat->office;
        if (voted) view.holder = seen.holder(*voted, on);
    }
    if (taken.taken_by) view.taken_by = seen.named(*taken.taken_by, on);
    view.position = taken.position;
    view.reason = seen.words(taken.reason, seen.why_withheld(item));
    return view;
}

TextView text_view(const Seen& seen, const RecommendationId& id, const Recommendation& item,
                   int number) {
    const meetings::Wording& wording = item.wording(number);
    TextView view{.number = number,
                  .words = seen.words(wording.words, seen.why_withheld(item)),
                  .verb = wording.verb,
                  .class_ = wording.class_,
                  .since = wording.since};
    view.agreed = item.resolution && item.resolution->text == number;
    view.effects = effects_of(seen, id, item, number);
    if (const meetings::Positions* positions = item.positions_on(number)) {
        view.positions_on = positions->on;
        view.positions_known = positions->known;
        const meetings::TermsOfReference& terms = seen.terms(item.board, positions->on);
        view.positions.reserve(positions->seats.size());
        for (const meetings::SeatPosition& taken : positions->seats)
            view.positions.push_back(position(seen, item, terms, taken, positions->on));
    }
    return view;
}

PassedView passed_view(const Seen& seen, const Recommendation& item,
                       const meetings::Passed& passed) {
    const meetings::Resolution& resolution = passed.resolution;
    PassedView view{.board = seen.named(passed.board, resolution.on),
                    .meeting = seen.named(passed.meeting, resolution.on),
                    .on = resolution.on,
                    .text = resolution.text,
                    .outcome = resolution.outcome,
                    .standing = resolution.standing,
                    .referred = passed.referred};
    for (const meetings::Positions& taken : passed.positions) {
        if (taken.text != resolution.text) continue;
        view.positions_on = taken.on;
        view.positions.clear();
        const meetings::TermsOfReference& terms = seen.terms(passed.board, taken.on);
        for (const meetings::SeatPosition& seat : taken.seats)
            view.positions.push_back(position(seen, item, terms, seat, taken.on));
    }
    return view;
}

OutcomeView outcome_view(const Seen& seen, const Recommendation& item,
                         const Since<meetings::Standpoint>& since) {
    const meetings::Standpoint& standpoint = since.value;
    OutcomeView view{.outcome = standpoint.outcome,
                     .since = since.from,
                     .text = standpoint.text,
                     .known = standpoint.known,
                     .until = standpoint.until};
    view.reason = seen.words(standpoint.reason, seen.why_withheld(item));
    if (standpoint.because) view.because = seen.named(*standpoint.because, since.from);
    view.says = how_it_came_about(item, since);
    return view;
}

ConditionView condition_view(const Seen& seen, const RecommendationId& id) {
    ConditionView view{.item = seen.named(id)};
    const auto item = seen.recommendation(id);
    if (!item) return view;
    view.outcome = item->now().outcome;
    if (!item->outcomes.empty()) view.since = item->outcomes.since(kLastDay);
    view.state = meetings::is_agreed(view.outcome) ? ConditionState::met
                 : item->is_open()                 ? ConditionState::open
                                                   : ConditionState::failed;
    return view;
}

RatificationView ratification_view(const Seen& seen, const RecommendationId& id,
                                   const decisions::BodyAnswer& answer,
                                   const meetings::Resolution& resolution,
                                   const std::vector<DecisionRow>& rows) {
    RatificationView view{.body = seen.named(answer.body, resolution.on),
                          .answer = answer.answer,
                          .counts = answer.counts,
                          .waits_since = answer.waits_since,
                          .lag = answer.lag,
                          .gone_since = answer.gone_since};
    if (answer.ended) view.ended = seen.ending(*answer.ended);
    if (!answer.ratification) return view;
    const decisions::Ratification& given = *answer.ratification;
    if (given.body != answer.body) view.answered_by = seen.named(given.body, given.decided);
    view.divergent = decisions::is_divergent(given.as, given.text, resolution);
    view.of_other_text = view.divergent && given.as == decisions::Adoption::adopted;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const DecisionRow& one) {
        return one.decision.id == thing(given.decision);
    });
    view.decision = *row;
    view.text = given.text;
    view.decided = given.decided;
    view.early = given.decided < resolution.on;
    view.effective = given.effective;
    view.adopted_if = seen.adopted_if(id, given);
    return view;
}

void add_ratifications(const Seen& seen, const RecommendationId& id, const Recommendation& item,
                       RecommendationPage& page) {
    const decisions::JointEffect joint = seen.joint_effect(id);
    page.needs_ratification = joint.needs_ratification;
    page.in_force_from = joint.in_force_from;
    page.in_force_until = joint.in_force_until;
    for (const Interval& interval : joint.in_force) {
        page.in_force = page.in_force || interval.has(seen.as_at());
        page.times_in_force.push_back({interval.from, interval.to});
    }
    std::vector<DecisionId> given;
    for (const decisions::BodyAnswer& answer : joint.bodies) {
        if (answer.ratification) given.push_back(answer.ratification->decision);
    }
    const std::vector<DecisionRow> rows = seen.decision_rows(given);
    page.ratifications.reserve(joint.bodies.size());
    for (const decisions::BodyAnswer& answer : joint.bodies) {
        page.ratifications.push_back(ratification_view(seen, id, answer, *item.resolution, rows));
        if (!answer.counts) ++page.waits_on;
    }
}

/// Those of each meeting it was put or carried to.
void add_interests(const Seen& seen, const RecommendationId& id, const Recommendation& item,
                   RecommendationPage& page) {
    std::vector<MeetingId> put_to = {item.meeting};
    for (const Since<MeetingId>& carried : item.carried.history())
        put_to.push_back(carried.value);
    for (const MeetingId& one : put_to) {
        const auto meeting = seen.meeting(one);
        if (!meeting) continue;
        for (InterestView& view : seen.interests(*meeting, id))
            page.interests.push_back(std::move(view));
    }
}

} // namespace

std::optional<std::string> how_it_came_about(const Recommendation& item,
                                             const Since<meetings::Standpoint>& outcome) {
    if (outcome.value.known == meetings::Known::recorded) return outcome.value.says;
    for (const meetings::ToldOutcome& telling : item.tellings) {
        if (!telling.stands || outcome.from < *telling.stands) continue;
        if (telling.vote) return fmt::format("Told by {}: {}.", telling.source, *telling.vote);
        return fmt::format("Told by {}; how it came about is not stated.", telling.source);
    }
    if (item.positions_on(outcome.value.text) != nullptr)
        return "The papers say unanimously; no vote by seat is recorded.";
    return "How it came about is not stated.";
}

std::optional<RecommendationPage> recommendation_page(const Seen& seen,
                                                      const RecommendationId& id) {
    const auto item = seen.recommendation(id);
    if (!item) return std::nullopt;
    const auto meeting = seen.meeting_held(item->meeting);
    const Day on = meeting ? meeting->on : item->presented;
    RecommendationPage page{
        .recommendation = seen.named(id, on),
        .number = item->number,
        .order = item->order,
        .added_at_meeting = item->added_at_meeting,
        .board = seen.named(item->passed.empty() ? item->board : item->passed.front().board, on),
        .meeting = seen.named(item->meeting, on),
        .meeting_on = on};
    page.in_writing = meeting && meeting->in_writing;
    for (const Since<MeetingId>& carried : item->carried.history())
        page.carried_to.push_back(seen.named(carried.value, carried.from));
    for (const meetings::Passed& passed : item->passed)
        page.passed.push_back(passed_view(seen, *item, passed));
    if (!item->passed.empty()) page.referred_to = seen.named(item->board);
    if (item->paper) page.paper = seen.named(*item->paper, on);
    page.agenda_item = item->agenda_item;
    page.group = item->group;
    for (int number = 1; number <= item->current_text(); ++number)
        page.texts.push_back(text_view(seen, id, *item, number));
    for (const auto& since : item->outcomes.history())
        page.history.push_back(outcome_view(seen, *item, since));
    if (!page.history.empty()) page.standing = page.history.back();
    page.outcome = page.standing.outcome;
    if (item->resolution) {
        page.board_standing = item->resolution->standing;
        page.resolved = item->resolution->on;
    }
    for (const RecommendationId& condition : item->only_if_agreed)
        page.conditions.push_back(condition_view(seen, condition));
    for (const RecommendationId& dependent : item->dependents) {
        page.dependents.push_back(seen.named(dependent));
        const meetings::Standpoint now = seen.recommendation(dependent)->now();
        if (now.outcome == Outcome::pending && now.because == id)
            page.waiting_on_this.push_back(page.dependents.back());
    }
    page.required_because = item->required_because;
    page.matter = item->matter;
    add_ratifications(seen, id, *item, page);
    for (const meetings::ToldOutcome& telling : item->tellings) {
        page.tellings.push_back({telling.outcome, telling.text, telling.when, telling.vote,
                                 telling.source, telling.stands.has_value()});
    }
    page.corrections = corrections_of(seen, id, *item);
    add_interests(seen, id, *item, page);
    page.statements = seen.statements(item->statements, seen.why_withheld(*item));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
