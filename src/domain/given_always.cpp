// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_always.hpp"

#include "domain/agreements/considerations.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace concordat {

namespace {

using agreements::Agreement;
using agreements::Signature;
using agreements::Version;
using meetings::Standing;

bool is_flagged(const State& state, const ThingId& thing, std::string_view rule) {
    const auto* ids = state.record.flags_on.find(thing);
    return ids != nullptr && std::any_of(ids->begin(), ids->end(), [&](const FlagId& id) {
               return state.record.flags.at(id).rule == rule;
           });
}

void is_of_its_own(const State& state, const Signature& signature) {
    const BodyId& body = agreements::body_of(state.parties, signature.party);
    const BodyId& by = agreements::body_of(state.parties, signature.by);
    EXPECT_TRUE(state.parties.continues(by, body)) << signature.by.text();
    if (!signature.decision) return;
    const auto& decision = state.decisions.decisions.at(*signature.decision);
    EXPECT_EQ(decision.body, by) << signature.decision->text();
    ASSERT_TRUE(decision.effective) << signature.decision->text();
    EXPECT_LE(*decision.effective, signature.on) << signature.decision->text();
}

void has_its_parties(const State& state, const AgreementId& id, const Version& version, Day day) {
    bool considered = true;
    for (const OfficeId& party : version.terms.parties) {
        const auto signs = [&](const Signature& one) { return one.party == party; };
        const auto& all = version.signatures;
        EXPECT_LE(std::count_if(all.begin(), all.end(), signs), 1) << id.text();
        const Signature* signature = version.signature_of(party);
        const auto* gone = version.drop_out_of(party);
        if (signature == nullptr) {
            EXPECT_TRUE(gone != nullptr && gone->on <= day)
                << id.text() << " is in force without " << party.text();
            continue;
        }
        EXPECT_LE(signature->on, day) << id.text();
        EXPECT_LE(version.made, signature->on) << id.text();
        is_of_its_own(state, *signature);
        considered = considered &&
                     agreements::not_considered(state.parties, version, party, kLastDay).empty();
    }
    EXPECT_TRUE(considered || is_flagged(state, thing(id), "agreement.considerations-missing"))
        << id.text();
}

} // namespace

void no_agreement_is_in_force_without_its_parties(const State& state) {
    state.agreements.agreements.for_each([&](const AgreementId& id, const Agreement& agreement) {
        for (const Version& version : agreement.versions) {
            const auto from = version.in_force_from();
            if (!from) continue;
            has_its_parties(state, id, version, *from);
            EXPECT_LE(version.terms.commences.value_or(*from), *from) << id.text();
        }
        // One version is open at a time, and it is the latest.
        for (int number = 1; number < agreement.latest(); ++number)
            EXPECT_NE(agreement.version(number).complete_on().has_value(),
                      agreement.version(number).withdrawn.has_value())
                << id.text();
    });
}

void what_is_referred_was_agreed_before(const State& state) {
    state.meetings.recommendations.for_each([&](const RecommendationId& id, const auto& item) {
        for (std::size_t i = 0; i < item.passed.size(); ++i) {
            const meetings::Passed& passed = item.passed[i];
            const BoardId& next =
                i + 1 < item.passed.size() ? item.passed[i + 1].board : item.board;
            EXPECT_NE(passed.board, next) << id.text();
            EXPECT_LE(passed.resolution.on, passed.referred) << id.text();
            EXPECT_TRUE(is_agreed(passed.resolution.outcome)) << id.text();
            EXPECT_TRUE(passed.resolution.standing == Standing::recommends ||
                        passed.resolution.standing == Standing::scrutinises)
                << id.text();
            EXPECT_TRUE(passed.resolution.required.empty()) << id.text();
            EXPECT_EQ(state.meetings.meetings.at(passed.meeting).board, passed.board);
            for (const meetings::Positions& taken : passed.positions) {
                std::set<SeatId> seats;
                for (const meetings::SeatPosition& one : taken.seats)
                    EXPECT_TRUE(seats.insert(one.seat).second) << id.text();
            }
        }
        if (!item.passed.empty() && item.resolution) {
            EXPECT_LE(item.passed.back().referred, item.resolution->on) << id.text();
        }
    });
}

void the_plan_has_each_thing_once(const State& state) {
    std::set<PlanKey> open;
    std::set<PlanKey> delivered;
    std::map<std::string_view, std::size_t> of_kind;
    state.plan.planned.for_each([&](const ThingId& id, const Planned& planned) {
        const PlanPoint* last = planned.points.latest();
        if (last == nullptr || last->standing == PlanStanding::withdrawn) return;
        ++of_kind[kind_of(id.text())];
        if (last->standing == PlanStanding::open) {
            open.insert({last->due.value_or(kLastDay), id});
        } else {
            delivered.insert({planned.points.history().back().from, id});
        }
    });
    const auto keys = [](const Ordered<PlanKey>& of) {
        std::set<PlanKey> all;
        of.for_each([&](const PlanKey& key) { all.insert(key); });
        return all;
    };
    EXPECT_EQ(keys(state.plan.all.open), open);
    EXPECT_EQ(keys(state.plan.all.delivered), delivered);
    for (const auto& [kind, count] : of_kind) {
        const PlanLists& lists = state.plan.of_kind(kind);
        EXPECT_EQ(lists.open.size() + lists.delivered.size(), count) << kind;
    }
}

namespace {

void nobody_votes_without_an_office(const State& state, const meetings::PositionsRecorded& event,
                                    Day on) {
    if (event.known == meetings::Known::told) return;
    const auto& item = state.meetings.recommendations.at(event.recommendation);
    const auto& terms = state.meetings.terms(item.board, on);
    for (const meetings::SeatPosition& taken : event.seats) {
        if (!meetings::is_a_vote(taken.position)) continue;
        const meetings::Seat* seat = terms.find_seat(taken.seat);
        const auto office = taken.taken_by    ? taken.taken_by
                            : seat != nullptr ? seat->office
                                              : std::nullopt;
        if (!office) continue;
        EXPECT_TRUE(state.parties.may_act(*office, on, "")) << office->text();
    }
}

/// Who decided may be written down as somebody that could not act, and is flagged then.
void is_signed(const State& state, const decisions::DecisionSigned& event, Day on) {
    EXPECT_TRUE(state.parties.may_act(event.by, on, "")) << event.by.text();
    if (!event.decided_by || state.parties.may_act(*event.decided_by, on, "")) return;
    EXPECT_TRUE(is_flagged(state, thing(event.decision), "decision.decided-by-another"))
        << event.decision.text();
}

void is_let(const State& state, const programme::BidSubmitted& event, Day on) {
    if (event.decision) {
        const auto& decision = state.decisions.decisions.at(*event.decision);
        EXPECT_EQ(decision.body, event.body) << event.bid.text();
        EXPECT_TRUE(decision.effective && *decision.effective <= on) << event.bid.text();
        return;
    }
    const auto& asked_by = state.programme.bids.at(event.bid).asked_by;
    ASSERT_TRUE(asked_by) << event.bid.text();
    const auto& item = state.meetings.recommendations.at(*asked_by);
    ASSERT_TRUE(item.resolution) << event.bid.text();
    EXPECT_LE(item.resolution->on, on) << event.bid.text();
    EXPECT_TRUE(is_agreed(item.at(on).outcome)) << event.bid.text();
}

} // namespace

void nobody_has_acted_without_an_office(const Story& story, std::size_t from) {
    const State& state = story.state();
    const auto may_act = [&](const OfficeId& office, Day on) {
        EXPECT_TRUE(state.parties.may_act(office, on, "")) << office.text() << " " << text(on);
    };
    for (std::size_t i = from; i < story.happened().size(); ++i) {
        const auto& [on, event] = story.happened()[i];
        if (const auto* in = std::get_if<meetings::Event>(&event.of)) {
            if (const auto* taken = std::get_if<meetings::PositionsRecorded>(&in->of))
                nobody_votes_without_an_office(state, *taken, on);
        } else if (const auto* act = std::get_if<decisions::Event>(&event.of)) {
            const auto* signature = std::get_if<decisions::DecisionSigned>(&act->of);
            if (signature != nullptr) is_signed(state, *signature, on);
        } else if (const auto* use = std::get_if<authority::Event>(&event.of)) {
            if (const auto* draw = std::get_if<authority::DrawMade>(&use->of)) {
                for (const OfficeId& office : draw->by)
                    may_act(office, on);
            } else if (const auto* taken = std::get_if<authority::DecidedUnderDelegation>(&use->of))
                for (const OfficeId& office : taken->by)
                    may_act(office, on);
        } else if (const auto* bid = std::get_if<programme::Event>(&event.of)) {
            const auto* made = std::get_if<programme::BidSubmitted>(&bid->of);
            if (made != nullptr) is_let(state, *made, on);
        }
    }
}

} // namespace concordat
