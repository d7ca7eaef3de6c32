// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decision.hpp"

#include "views/chain.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

/// On a condition once that is met.
bool is_adoption(const AdoptionView& view) {
    return view.as == decisions::Adoption::adopted || (view.adopted_if && view.adopted_if->met);
}

AdoptionView adoption_view(const Seen& seen, const DecisionId& id,
                           const decisions::Decision& decision, const decisions::Limb& limb,
                           const decisions::Adopts& adopts) {
    AdoptionView view{.item = seen.recommendation_row(adopts.recommendation)};
    view.withheld = seen.why_withheld(decision);
    if (view.withheld) return view;
    const int text = adopts.text.value_or(1);
    view.text = text;
    view.as = adopts.as;
    view.adopted_if = seen.adopted_if(id, limb, adopts);
    view.ended = seen.ending_of(adopts.recommendation, id, limb.number);
    const auto item = seen.recommendation(adopts.recommendation);
    if (!item || !item->resolution) return view;
    view.divergent = decisions::is_divergent(adopts.as, text, *item->resolution);
    const bool is_put = text <= static_cast<int>(item->texts.size());
    if (text != item->resolution->text && is_put) {
        view.resolved_text = item->resolution->text;
        view.words = seen.words(item->wording(text).words, seen.why_withheld(*item));
    }
    view.counts = decision.decided && is_adoption(view) && !*view.divergent &&
                  !(view.ended && seen.is_there(view.ended->effective));
    if (decision.decided) {
        view.early = *decision.decided < item->resolution->on;
        view.lag = decisions::lag(*decision.decided, *item->resolution);
    }
    return view;
}

LimbView limb_view(const Seen& seen, const DecisionId& id, const decisions::Decision& decision,
                   const decisions::Limb& limb) {
    LimbView view{.number = limb.number,
                  .words = seen.words(limb.words, seen.why_withheld(decision, limb))};
    for (const decisions::Adopts& adopts : limb.adopts)
        view.adopts.push_back(adoption_view(seen, id, decision, limb, adopts));
    const bool hidden = seen.why_withheld(decision).has_value();
    for (const decisions::Changes& change : limb.changes) {
        view.changes.push_back({seen.named(change.decision), change.limb,
                                hidden ? std::nullopt : std::optional(change.as)});
    }
    return view;
}

PartView part_view(const Seen& seen, const decisions::Decision& decision,
                   const decisions::Part& part) {
    Withheld withheld = seen.why_withheld(part);
    if (!withheld) withheld = seen.why_withheld(decision);
    PartView view{.part = part.part,
                  .title = part.title,
                  .disclosure = part.disclosure,
                  .exemption = part.exemption,
                  .reason = seen.words(part.reason, seen.why_withheld(decision)),
                  .reviewer = seen.post(part.reviewer, decision.register_day()),
                  .review_on = part.review_on,
                  .words = seen.words(part.words, withheld)};
    for (const decisions::PartDisclosure& one : decision.disclosures) {
        if (one.part != part.part) continue;
        view.disclosed = one.on;
        view.disclosed_because = seen.words(one.reason, seen.why_withheld(decision));
    }
    return view;
}

/// With what was said of it before it was disclosed.
PartView part_view(const Seen& seen, const decisions::Decision& decision,
                   const Dated<decisions::Part>& kept) {
    PartView view = part_view(seen, decision, *kept.latest());
    for (const Since<decisions::Part>& one : kept.history()) {
        if (!view.disclosed || one.value.disclosure == decisions::Disclosure::public_) continue;
        view.before.push_back({one.from, one.value.disclosure, one.value.exemption,
                               seen.words(one.value.reason, seen.why_withheld(decision))});
    }
    return view;
}

std::vector<DeterminationView> determination_views(const Seen& seen,
                                                   const decisions::Decision& decision) {
    std::vector<DeterminationView> views;
    for (const auto& [on, made] : decision.determinations.history()) {
        const Withheld withheld = seen.why_withheld(decision, made);
        views.push_back({.on = on,
                         .interest = made.interest,
                         .instrument = {},
                         .reason = seen.words(made.reason, withheld),
                         .changed_because = seen.words(made.changed_because, withheld),
                         .by = seen.post(made.by, on)});
        if (made.instrument) views.back().instrument = seen.named(*made.instrument, on);
    }
    std::reverse(views.begin(), views.end());
    return views;
}

/// How many recommendations it adopts, how many of these the board has agreed and are in force, and
/// whom the others agreed wait on.
void add_effect(const Seen& seen, DecisionPage& page) {
    if (!page.is_decided) return;
    std::vector<BodyId> waits_on;
    for (const LimbView& limb : page.limbs) {
        for (const AdoptionView& one : limb.adopts) {
            if (!is_adoption(one)) continue;
            ++page.adopts;
            if (one.divergent.value_or(true)) continue;
            ++page.as_agreed;
            const std::optional<Day> from = one.item.in_force_from;
            const std::optional<Day> until = one.item.in_force_until;
            const bool is_over = until && seen.is_there(*until);
            if (is_over) ++page.no_longer;
            if (from && seen.is_there(*from) && !is_over) ++page.in_force;
            if ((from && !is_over) || one.item.required == one.item.ratified) continue;
            const RecommendationId id(one.item.recommendation.id.text());
            for (const decisions::BodyAnswer& answer : seen.joint_effect(id).bodies) {
                const auto found = std::find(waits_on.begin(), waits_on.end(), answer.body);
                if (!answer.counts && !answer.gone_since && found == waits_on.end())
                    waits_on.push_back(answer.body);
            }
        }
    }
    std::vector<std::string> spoken;
    for (const BodyId& body : waits_on) {
        page.waits_on.push_back(seen.named(body));
        spoken.push_back(seen.spoken(body, seen.as_at()));
    }
    if (!spoken.empty()) page.waits_on_says = listed(spoken);
}

void add_dates(const Seen& seen, const decisions::Decision& decision, DecisionPage& page) {
    page.is_decided = decision.decided.has_value();
    page.prepared = decision.prepared;
    page.received = decision.received;
    page.officer_approved = decision.officer_approved;
    if (decision.officer_approved)
        page.approved_by = seen.post(decision.approved_by, *decision.officer_approved);
    page.decided = decision.decided;
    if (decision.decided) {
        page.signed_by = seen.post(decision.signed_by, *decision.decided);
        page.decided_by = seen.post(decision.decided_by, *decision.decided);
        page.recorded_by = seen.post(decision.recorded_by, *decision.decided);
    }
    if (decision.under) page.under = seen.named(*decision.under);
    page.effective = decision.effective;
    page.published = decision.published;
    page.declaration = decision.declaration;
}

DoubtView doubt_view(const Seen& seen, const decisions::Decision& decision,
                     const decisions::Doubt& doubt) {
    DoubtView view{.since = doubt.since,
                   .entry = doubt.entry,
                   .cause = seen.named_thing(doubt.cause, doubt.since),
                   .says = doubt.says,
                   .open = !doubt.answer};
    const auto& answer = doubt.answer;
    if (!answer) {
        view.waits_on.push_back(seen.named(seen.standing_in(decision.body)));
        return view;
    }
    view.answers.push_back({seen.named(decision.body, answer->on), answer->as, answer->on,
                            seen.words(answer->reason, seen.why_withheld(decision)),
                            seen.post(answer->by, answer->on)});
    return view;
}

} // namespace

std::optional<DecisionPage> decision_page(const Seen& seen, const DecisionId& id) {
    const auto decision = seen.decision(id);
    if (!decision) return std::nullopt;
    const Day on = decision->register_day();
    DecisionPage page{.decision = seen.named(id, on),
                      .reference = decision->reference,
                      .body = seen.named(decision->body, on)};
    if (decision->scheme) page.scheme = seen.named(*decision->scheme, on);
    for (const decisions::Alias& alias : decision->aliases)
        page.aliases.push_back(alias.alias);
    add_dates(seen, *decision, page);
    if (decision->follows) {
        if (const auto meeting = seen.meeting_held(*decision->follows)) {
            page.follows = seen.named(*decision->follows, meeting->on);
            page.board = seen.named(meeting->board, meeting->on);
            page.meeting_on = meeting->on;
            if (decision->decided) page.lag = *decision->decided - meeting->on;
        }
    }
    page.author = seen.post(decision->author, on);
    page.legal_power = decision->legal_power;
    page.advice = seen.words(decision->advice, seen.why_withheld(*decision));
    for (const decisions::Limb& limb : decision->limbs)
        page.limbs.push_back(limb_view(seen, id, *decision, limb));
    for (const decisions::Ending& ending : decision->endings)
        page.endings.push_back(seen.ending(ending));
    page.in_doubt = decision->is_in_doubt(seen.as_at());
    page.withdrawn = decision->withdrawn(seen.as_at());
    for (const decisions::Doubt& doubt : decision->doubts)
        page.doubts.push_back(doubt_view(seen, *decision, doubt));
    add_effect(seen, page);
    for (const Dated<decisions::Part>& part : decision->parts)
        page.parts.push_back(part_view(seen, *decision, part));
    page.determinations = determination_views(seen, *decision);
    page.notice_class = decision->notice_class;
    if (decision->authority) page.authority = seen.named(*decision->authority, on);
    page.duties = duty_rows(seen, seen.duties_of(id));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
