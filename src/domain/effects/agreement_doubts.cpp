// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/agreement_doubts.hpp"

#include "domain/agreements/deciding_board.hpp"
#include "domain/effects/doubt.hpp"

#include <fmt/format.h>

namespace concordat::effects {

namespace {

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
        if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
            follows.push_back({std::max(ground.acted, act.on), std::move(flag)});
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

} // namespace

void doubt_under(std::vector<Consequence>& follows, const Ground& ground,
                 const agreements::Event& event, Day effective) {
    std::visit(
        [&](const auto& one) {
            if constexpr (requires { ground.agreements.agreements.at(one.agreement); }) {
                doubt_decided(follows, ground, one.agreement, effective);
                doubt_uses(follows, ground, one.agreement, effective);
                flag_left(follows, ground, one.agreement);
            }
        },
        event.of);
}

} // namespace concordat::effects
