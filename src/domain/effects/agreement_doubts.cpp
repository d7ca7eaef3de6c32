// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/agreement_doubts.hpp"

#include "domain/agreements/deciding_board.hpp"
#include "domain/effects/doubt.hpp"

#include <fmt/format.h>

namespace concordat::effects {

namespace {

void raise_flag(std::vector<Consequence>& follows, const Ground& ground, record::FlagRaised flag,
                Day on) {
    if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
        follows.push_back({std::max(ground.acted, on), std::move(flag)});
}

void doubt_decided(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id,
                   Day from) {
    for (const RecommendationId& item : agreements::decided_under(ground.meetings, id, from)) {
        auto flag = agreements::not_in_force(ground.agreements, ground.meetings, item);
        if (!flag || ground.record.is_flagged(flag->on, flag->rule, flag->says)) continue;
        const Day resolved = ground.meetings.recommendations.at(item).resolution->on;
        follows.push_back({std::max(ground.acted, resolved), *std::move(flag)});
        doubt_uses_ended(follows, ground, item, thing(id));
    }
}

/// One act that a party does as a party.
template <class Act>
void flag_acts(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id,
               const OfficeId& party, Day left, const std::vector<Act>& acts,
               std::string_view what) {
    for (const Act& act : acts) {
        if (act.party != party || act.on < left) continue;
        record::FlagRaised flag{
            thing(id), "agreement.party-left",
            fmt::format("{} {} on {}; by what was entered since, it had left on {}.",
                        named(ground.parties, agreements::body_of(ground.parties, party)), what,
                        in_words(act.on), in_words(left))};
        raise_flag(follows, ground, std::move(flag), act.on);
    }
}

void flag_left(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id) {
    for (const agreements::Version& version : ground.agreements.agreements.at(id).versions) {
        if (version.notices.empty() && version.drop_outs.empty()) continue;
        for (const OfficeId& party : version.terms.parties) {
            const auto left = version.left_from(party);
            if (!left) continue;
            flag_acts(follows, ground, id, party, *left, version.signatures, "signed");
            flag_acts(follows, ground, id, party, *left, version.notices, "gave notice");
            flag_acts(follows, ground, id, party, *left, version.end_consents,
                      "consented to its end");
        }
    }
}

/// A notice given after the direction, and entered before it, ends nothing sooner.
void flag_directed(std::vector<Consequence>& follows, const Ground& ground,
                   const agreements::AgreementDirected& directed, Day from) {
    const auto& version =
        ground.agreements.agreements.at(directed.agreement).version(directed.version);
    for (const agreements::Notice& notice : version.notices) {
        if (notice.on < from || version.holds_until(notice) == notice.ends) continue;
        raise_flag(
            follows, ground,
            {thing(directed.agreement), "agreement.directed",
             fmt::format("{} gave notice on {} for {}; by the direction of {}, entered "
                         "since, nothing ends before {}.",
                         named(ground.parties, agreements::body_of(ground.parties, notice.party)),
                         in_words(notice.on), in_words(notice.ends + -1), in_words(from),
                         in_words(directed.ends))},
            notice.on);
    }
}

/// The agreement ends, or a party leaves it, sooner than somebody runs a service alone.
void flag_gaps(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id,
               Day on) {
    const auto* services = ground.agreements.services_of.find(id);
    if (services == nullptr) return;
    for (const ServiceId& service : *services) {
        const agreements::Service& shared = ground.agreements.services.at(service);
        const agreements::ExitLine* line = shared.exit.at(on);
        if (line == nullptr) continue;
        const auto standing =
            agreements::exit_standing(ground.agreements.agreements.at(id), shared, on);
        if (auto flag = agreements::flag_of_gap(standing, service, line->from))
            raise_flag(follows, ground, *std::move(flag), on);
    }
}

/// What changes neither force nor parties nor shares takes no ground.
template <class Event>
constexpr bool kTakesNoGround = std::is_same_v<Event, agreements::AgreementPublished> ||
                                std::is_same_v<Event, agreements::ConsiderationsStated> ||
                                std::is_same_v<Event, agreements::AgreementTold> ||
                                std::is_same_v<Event, agreements::ServiceOpened>;

void doubt_all_under(std::vector<Consequence>& follows, const Ground& ground, const AgreementId& id,
                     Day from) {
    doubt_decided(follows, ground, id, from);
    doubt_uses(follows, ground, id, from);
    flag_left(follows, ground, id);
    flag_gaps(follows, ground, id, from);
}

} // namespace

void doubt_under(std::vector<Consequence>& follows, const Ground& ground,
                 const agreements::Event& event, Day effective) {
    std::visit(
        [&]<class Event>(const Event& one) {
            if constexpr (requires { one.agreement; } && !kTakesNoGround<Event>)
                doubt_all_under(follows, ground, one.agreement, effective);
        },
        event.of);
    if (const auto* directed = std::get_if<agreements::AgreementDirected>(&event.of))
        flag_directed(follows, ground, *directed, effective);
}

void doubt_under(std::vector<Consequence>& follows, const Ground& ground, const BodyId& body,
                 Day effective) {
    const auto* offices = ground.parties.offices_of.find(body);
    if (offices == nullptr) return;
    for (const OfficeId& office : *offices) {
        const auto* all = ground.agreements.agreements_of.find(office);
        if (all == nullptr || ground.agreements.gone.find(office) == nullptr) continue;
        all->for_each([&](const agreements::MadeKey& key) {
            doubt_all_under(follows, ground, AgreementId(key.id.text()), effective);
        });
    }
}

} // namespace concordat::effects
