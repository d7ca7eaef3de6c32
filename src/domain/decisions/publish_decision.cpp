// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/blemishes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// A text that becomes public, and how it is spoken of.
struct Published {
    std::string called;
    std::string words;
};

/// Of the limbs on exempt items, and of parts that are not public, nothing becomes public.
std::vector<Published> texts_of(const Meetings& meetings, const Decision& decision,
                                const Context& context) {
    std::vector<Published> texts = {{"The title", decision.title}};
    const auto add = [&](std::string called, const std::optional<Text>& text) {
        if (!text || !context.words) return;
        if (auto words = context.words(*text))
            texts.push_back({std::move(called), *std::move(words)});
    };
    if (decision.legal_power) texts.push_back({"The legal power", *decision.legal_power});
    add("The advice", decision.advice);
    for (const Limb& limb : decision.limbs) {
        const bool exempt =
            std::any_of(limb.adopts.begin(), limb.adopts.end(), [&](const Adopts& adopts) {
                return meetings.is_exempt(*meetings.recommendations.find(adopts.recommendation));
            });
        if (!exempt) add(fmt::format("Limb {}", limb.number), limb.words);
    }
    for (const Part& part : decision.parts) {
        texts.push_back({fmt::format("The title of the part \"{}\"", part.part), part.title});
        if (part.disclosure == Disclosure::public_)
            add(fmt::format("The part \"{}\"", part.part), part.words);
    }
    return texts;
}

/// The flag is public as well, so it does not quote.
void flag_blemishes(Events& events, const DecisionId& id, const Published& text) {
    for (const Blemish blemish : blemishes_of(text.words)) {
        switch (blemish) {
        case Blemish::placeholder:
            events.flag(thing(id), "publication.placeholder",
                        fmt::format("{} has what looks like a placeholder.", text.called));
            break;
        case Blemish::e_mail_address:
            events.flag(thing(id), "publication.personal-data",
                        fmt::format("{} has what looks like an e-mail address.", text.called));
            break;
        case Blemish::phone_number:
            events.flag(thing(id), "publication.personal-data",
                        fmt::format("{} has what looks like a phone number.", text.called));
            break;
        }
    }
}

bool says_nothing(const Decision& decision) {
    return std::none_of(decision.limbs.begin(), decision.limbs.end(), [](const Limb& limb) {
        return limb.words.has_value() || !limb.adopts.empty();
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
    for (const Part& part : decision->parts) {
        if (part.disclosure != Disclosure::not_stated) continue;
        return rule_broken("part.disclosure-not-stated", "/decision",
                           fmt::format("Whether \"{}\" is public is not stated.", part.title),
                           "State for each part whether it is public.");
    }
    Events events{DecisionPublished{command.decision}};
    if (says_nothing(*decision)) {
        events.flag(thing(command.decision), "publication.says-nothing",
                    "It was published without words of what is decided.");
    }
    for (const Published& text : texts_of(meetings, *decision, context))
        flag_blemishes(events, command.decision, text);
    return events;
}

void apply(Decisions& decisions, const DecisionPublished& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).published = stamp.effective;
}

} // namespace concordat::decisions
