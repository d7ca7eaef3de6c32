// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/changes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/published_text.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// Of the limbs on exempt items, and of parts that are not public, nothing becomes public.
std::vector<PublishedText> texts_of(const Meetings& meetings, const Decisions& decisions,
                                    const Decision& decision, const Context& context) {
    std::vector<PublishedText> texts = {{"The title", decision.title}};
    const auto add = [&](std::string called, const std::optional<Text>& text) {
        if (!text || !context.words) return;
        if (auto words = context.words(*text))
            texts.push_back({std::move(called), *std::move(words)});
    };
    if (decision.legal_power) texts.push_back({"The legal power", *decision.legal_power});
    add("The advice", decision.advice);
    for (const Limb& limb : decision.limbs) {
        const auto items = concerned_by(decisions, limb);
        const bool exempt =
            std::any_of(items.begin(), items.end(), [&](const RecommendationId& id) {
                return meetings.is_exempt(meetings.recommendations.at(id));
            });
        if (exempt) continue;
        add(fmt::format("Limb {}", limb.number), limb.words);
        for (const Adopts& adopts : limb.adopts)
            add(fmt::format("The condition in limb {}", limb.number), adopts.condition);
    }
    for (const Dated<Part>& part : decision.parts) {
        for (PublishedText& text : decisions::texts_of(*part.latest(), context.words))
            texts.push_back(std::move(text));
    }
    return texts;
}

bool says_nothing(const Decision& decision) {
    return std::none_of(decision.limbs.begin(), decision.limbs.end(), [](const Limb& limb) {
        return limb.words.has_value() || !limb.adopts.empty() || !limb.changes.empty();
    });
}

} // namespace

Result<Events> decide(const Parties&, const Meetings& meetings, const Decisions& decisions,
                      const PublishDecision& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    if (!decision->decided) {
        return rule_broken("decision.not-decided", "/decision",
                           "Nothing is decided yet that could be published.",
                           "The body's own office signs first.");
    }
    if (decision->published) {
        return conflict(
            "decision.published", "/decision",
            fmt::format("This was published on {} already.", in_words(*decision->published)));
    }
    TRY_DO(check_order(*decision, SignOff::published, context.on));
    for (const Dated<Part>& kept : decision->parts) {
        const Part* part = kept.at(context.on);
        if (part == nullptr || part->disclosure != Disclosure::not_stated) continue;
        return rule_broken("part.disclosure-not-stated", "/decision",
                           fmt::format("Whether \"{}\" is public is not stated on {}.", part->title,
                                       in_words(context.on)),
                           "State for each part whether it is public, from that day or before.");
    }
    Events events{DecisionPublished{command.decision}};
    if (says_nothing(*decision)) {
        events.flag(thing(command.decision), "publication.says-nothing",
                    "It was published without words of what is decided.");
    }
    flag_other_instrument(events, decisions, command.decision, context.on);
    flag_blemishes(events, command.decision, texts_of(meetings, decisions, *decision, context));
    return events;
}

void apply(Decisions& decisions, const DecisionPublished& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).published = stamp.effective;
}

} // namespace concordat::decisions
