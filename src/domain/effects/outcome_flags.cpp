// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/outcome_flags.hpp"

#include "domain/agreements/considerations.hpp"
#include "domain/agreements/events.hpp"
#include "domain/decisions/joint_effect.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using programme::Amount;
using programme::Duty;

constexpr const char* kBodyEnded = "ratification.body-ended";

/// The duties that were open on the day and fell due at the place.
std::vector<DutyId> open_at(const programme::Programme& programme, const ThingId& place, Day on) {
    std::vector<DutyId> open;
    const auto* ids = programme.duties_at.find(place);
    if (ids == nullptr) return open;
    for (const DutyId& id : *ids) {
        const Duty& duty = programme.duties.at(id);
        const programme::PlaceSince* now = duty.places.at(on);
        const bool here = now != nullptr && now->place.thing() == place;
        if (here && duty.is_open(on) && std::find(open.begin(), open.end(), id) == open.end())
            open.push_back(id);
    }
    return open;
}

std::string of_decision(const Ground& ground, const Duty& duty) {
    return fmt::format("{} of {}", called(duty),
                       ground.decisions.decisions.at(duty.decision).called());
}

/// Where the item is settled: its meeting, its paper, and what that paper delivers.
std::vector<ThingId> places_of(const Ground& ground, const meetings::Recommendation& item) {
    std::vector<ThingId> places{thing(item.decided_at())};
    if (!item.paper) return places;
    places.push_back(thing(*item.paper));
    if (const auto* delivers = ground.programme.delivered_by.find(*item.paper)) {
        for (const CommissionId& commission : *delivers)
            places.push_back(thing(commission));
    }
    return places;
}

/// The most that the paper asks for towards the sum: the largest whole, or its shares together.
Money asked_on(const std::vector<Amount>& amounts, const SumId& sum, bool own_paper) {
    Money whole;
    Money shares;
    for (const Amount& amount : amounts) {
        const bool about = amount.sum ? *amount.sum == sum : own_paper;
        if (!about || amount.as != programme::AmountAs::asked) continue;
        if (amount.share_of) {
            shares.pence = std::min(kMostMoney.pence, shares.pence + amount.most().pence);
        } else {
            whole = std::max(whole, amount.most());
        }
    }
    return std::max(whole, shares);
}

/// Where no paper that it is in has an amount on record, what it asks for is not known.
std::optional<Money> most_asked(const Ground& ground, const meetings::Recommendation& item,
                                const SumId& sum) {
    std::vector<PaperId> papers;
    if (const auto* named = ground.programme.asked_in.find(sum)) papers = *named;
    if (item.paper) papers.push_back(*item.paper);
    std::optional<Money> most;
    for (const PaperId& paper : papers) {
        const auto* amounts = ground.programme.amounts.find(paper);
        if (amounts == nullptr) continue;
        const Money asked = asked_on(*amounts, sum, item.paper == paper);
        most = std::max(most.value_or(Money{}), asked);
    }
    return most;
}

void flag_sum(std::vector<record::FlagRaised>& flags, const Ground& ground,
              const meetings::Recommendation& item, const meetings::ApproveSumEffect& sum) {
    const auto most = most_asked(ground, item, sum.sum);
    if (!most || sum.amount <= *most) return;
    const std::string asked =
        *most == Money{} ? std::string("no paper asks for it")
                         : fmt::format("the most that a paper asks for is {}", text(*most));
    flags.push_back({thing(sum.sum), "sum.more-than-asked",
                     fmt::format("{} is approved, and {}.", text(sum.amount), asked)});
}

/// The bodies required that had ended without a successor by the day, and had not ratified it.
void flag_gone(std::vector<record::FlagRaised>& flags, const Ground& ground,
               const RecommendationId& id, Day on) {
    const auto& required = ground.meetings.recommendations.at(id).resolution->required;
    if (std::none_of(required.begin(), required.end(), [&](const BodyId& body) {
            return decisions::gone_since(ground.parties, body).has_value();
        }))
        return;
    const auto joint =
        decisions::joint_effect(ground.parties, ground.meetings, ground.decisions, id, on);
    for (const decisions::BodyAnswer& answer : joint.bodies) {
        if (!answer.gone_since) continue;
        flags.push_back(
            {thing(id), kBodyEnded,
             fmt::format("{} ended on {} without a successor and has not ratified it: it cannot "
                         "come into force by this resolution.",
                         named(ground.parties, answer.body), in_words(*answer.gone_since))});
    }
}

/// The items agreed that the body, or one whose place it has, is to ratify.
template <class Visit>
void for_each_required_of(const Ground& ground, const BodyId& body, const Visit& visit) {
    ground.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const meetings::Recommendation& item) {
            if (!item.resolution || !meetings::is_agreed(item.resolution->outcome)) return;
            const auto& required = item.resolution->required;
            if (std::any_of(required.begin(), required.end(),
                            [&](const BodyId& one) { return ground.parties.continues(body, one); }))
                visit(id, *item.resolution);
        });
}

void flag_sums(std::vector<record::FlagRaised>& flags, const Ground& ground,
               const meetings::Recommendation& item) {
    for (const meetings::Effect& effect : item.wording(item.resolution->text).effects) {
        if (const auto* sum = std::get_if<meetings::ApproveSumEffect>(&effect))
            flag_sum(flags, ground, item, *sum);
    }
}

/// A board that decides the matters it names has agreed another: that is agreed in principle.
void flag_matter(std::vector<record::FlagRaised>& flags, const Ground& ground,
                 const RecommendationId& id) {
    using meetings::Standing;
    const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
    const meetings::Resolution& resolution = *item.resolution;
    const meetings::Positions* voted = item.positions_on(resolution.text);
    const meetings::TermsOfReference& terms =
        ground.meetings.terms(item.board, voted != nullptr ? voted->on : resolution.on);
    if (terms.standing != Standing::decides || resolution.standing != Standing::agrees_in_principle)
        return;
    flags.push_back(
        {thing(id), "recommendation.beyond-the-boards-matters",
         fmt::format("The board decides {}, and this was put to it {}: it is agreed in principle, "
                     "and {}.",
                     fmt::join(terms.matters, ", "),
                     item.matter ? "as of another matter" : "without saying of which matter it is",
                     resolution.required.empty() ? "whose ratification it needs is not stated"
                                                 : "the bodies required ratify it")});
}

bool is_flagged_already(const record::Record& record, const record::FlagRaised& flag) {
    const auto* flags = record.flags_on.find(flag.on);
    return flags != nullptr && std::any_of(flags->begin(), flags->end(), [&](const FlagId& id) {
               const record::Flag& one = record.flags.at(id);
               return one.rule == flag.rule && !one.settled;
           });
}

} // namespace

std::vector<record::FlagRaised> flags_of_amount(const Ground& ground,
                                                const programme::AmountRecorded& amount) {
    std::vector<RecommendationId> items = ground.meetings.papers.at(amount.paper).recommendations;
    const auto* sum = amount.sum ? ground.authority.sums.find(*amount.sum) : nullptr;
    if (sum != nullptr && std::find(items.begin(), items.end(), sum->asked_by) == items.end())
        items.push_back(sum->asked_by);
    std::vector<record::FlagRaised> flags;
    for (const RecommendationId& id : items) {
        const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
        if (item.resolution && meetings::is_agreed(item.resolution->outcome))
            flag_sums(flags, ground, item);
    }
    std::erase_if(flags, [&](const record::FlagRaised& flag) {
        return is_flagged_already(ground.record, flag);
    });
    return flags;
}

std::vector<record::FlagRaised> flags_of_resolution(const Ground& ground,
                                                    const RecommendationId& id, Day on) {
    std::vector<record::FlagRaised> flags;
    const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
    for (const ThingId& place : places_of(ground, item)) {
        for (const DutyId& open : open_at(ground.programme, place, on)) {
            flags.push_back(
                {thing(id), "duty.open-at-resolution",
                 fmt::format("It was agreed where {} falls due, which had not been met "
                             "by {}.",
                             of_decision(ground, ground.programme.duties.at(open)), in_words(on))});
        }
    }
    flag_sums(flags, ground, item);
    flag_matter(flags, ground, id);
    flag_gone(flags, ground, id, on);
    return flags;
}

std::vector<record::FlagRaised> flags_of_ended(const Ground& ground, const BodyId& body) {
    std::vector<record::FlagRaised> flags;
    const Day ended = *ground.parties.bodies.at(body).ended;
    for_each_required_of(ground, body,
                         [&](const RecommendationId& id, const meetings::Resolution& resolution) {
                             flag_gone(flags, ground, id, std::max(ended, resolution.on));
                         });
    return flags;
}

void settle_ended(std::vector<Consequence>& follows, const Ground& ground,
                  const BodyId& succeeded) {
    for_each_required_of(
        ground, succeeded, [&](const RecommendationId& id, const meetings::Resolution&) {
            const auto* flags = ground.record.flags_on.find(thing(id));
            if (flags == nullptr) return;
            std::vector<record::FlagRaised> still;
            flag_gone(still, ground, id, kLastDay);
            for (const FlagId& one : *flags) {
                const record::Flag& flag = ground.record.flags.at(one);
                const bool holds = std::any_of(still.begin(), still.end(), [&](const auto& other) {
                    return other.says == flag.says;
                });
                if (flag.settled || flag.rule != kBodyEnded || holds) continue;
                follows.push_back({std::max(ground.acted, flag.raised),
                                   record::FlagSettled{one, record::Finding::cleared, {}, {}}});
            }
            const auto gone = decisions::gone_since(ground.parties, succeeded);
            for (record::FlagRaised& flag : still) {
                if (gone && !ground.record.is_flagged(flag.on, flag.rule, flag.says))
                    follows.push_back({std::max(ground.acted, *gone), std::move(flag)});
            }
        });
}

std::vector<record::FlagRaised> flags_of_completed(const Ground& ground, const BodyId& ended,
                                                   Day on) {
    agreements::Events completed;
    const auto* offices = ground.parties.offices_of.find(ended);
    if (offices == nullptr) return {};
    for (const OfficeId& office : *offices) {
        const auto* all = ground.agreements.agreements_of.find(office);
        if (all == nullptr) continue;
        all->for_each([&](const agreements::MadeKey& key) {
            const AgreementId id(key.id.text());
            const agreements::Agreement& agreement = ground.agreements.agreements.at(id);
            for (int number = 1; number <= agreement.latest(); ++number) {
                const agreements::Version& version = agreement.version(number);
                const agreements::DropOut* gone = version.drop_out_of(office);
                const bool waited =
                    gone != nullptr && gone->on == on && version.signature_of(office) == nullptr;
                if (!waited) continue;
                if (version.complete_on())
                    flag_not_considered(completed, ground.parties, id, agreement, number);
                flag_withdrawn_complete(completed, id, agreement.title, number, version);
            }
        });
    }
    return std::move(completed.flags);
}

std::vector<record::FlagRaised> flags_of_gate(const Ground& ground, const MeetingId& id, Day on) {
    std::vector<record::FlagRaised> flags;
    for (const DutyId& open : open_at(ground.programme, thing(id), on)) {
        flags.push_back(
            {thing(id), "duty.open-at-gate",
             fmt::format("The gate was passed where {} falls due, which had not been "
                         "met by {}.",
                         of_decision(ground, ground.programme.duties.at(open)), in_words(on))});
    }
    return flags;
}

} // namespace concordat::effects
