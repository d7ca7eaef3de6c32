// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of every kind of act against a board of six: whatever is accepted or refused,
// what must always be so is so, and a replay is the same (the story sees to that at its end).
#include "domain/authority/given.hpp"
#include "domain/authority/payers.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/given_always.hpp"
#include "domain/given_as_at.hpp"
#include "domain/given_history.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace concordat::random_history_test {
namespace {

using namespace parties;
using namespace meetings;
using namespace decisions;

/// Whether a later decision that names the answer had ended it by the day.
bool has_ended(const Ratification& answer, Day on) {
    return std::any_of(answer.endings.begin(), answer.endings.end(),
                       [&](const auto& ending) { return ending.effective <= on; });
}

void nothing_is_in_force_without_its_bodies(const State& state) {
    state.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            const auto joint =
                joint_effect(state.parties, state.meetings, state.decisions, id, kLastDay);
            if (!joint.in_force_from) return;
            ASSERT_TRUE(item.resolution) << id.text();
            ASSERT_TRUE(is_agreed(item.now().outcome)) << id.text();
            EXPECT_EQ(item.wording(item.resolution->text).class_, Class::decision) << id.text();
            EXPECT_NE(item.resolution->standing, Standing::recommends);
            EXPECT_NE(item.resolution->standing, Standing::scrutinises);
            EXPECT_GE(*joint.in_force_from, item.resolution->on);
            for (const BodyId& body : item.resolution->required) {
                const auto& given = state.decisions.ratifications_of(id);
                EXPECT_TRUE(std::any_of(given.begin(), given.end(),
                                        [&](const Ratification& one) {
                                            return adopts_since(state.meetings, one,
                                                                *joint.in_force_from) &&
                                                   one.text == item.resolution->text &&
                                                   one.effective <= *joint.in_force_from &&
                                                   !has_ended(one, *joint.in_force_from) &&
                                                   (state.parties.continues(one.body, body) ||
                                                    state.parties.continues(body, one.body));
                                        }))
                    << id.text() << " is in force without " << body.text();
            }
            for (const RecommendationId& condition : item.only_if_agreed) {
                const auto& met = *state.meetings.recommendations.find(condition);
                EXPECT_TRUE(is_agreed(met.at(*joint.in_force_from).outcome)) << id.text();
            }
        });
}

/// Whether a deferral parts the positions taken before it from those after its day.
bool are_parted(const Meetings& meetings, const Recommendation& item, const Positions& before,
                const Positions& after) {
    for (const Since<MeetingId>& carried : item.carried.history()) {
        const Day taken_up = meetings.meetings.find(carried.value)->on;
        if (before.on < taken_up && taken_up <= after.on) return true;
    }
    const auto& history = item.outcomes.history();
    return std::any_of(history.begin(), history.end(), [&](const Since<Standpoint>& since) {
        return since.value.until && before.on < *since.value.until &&
               *since.value.until <= after.on;
    });
}

void positions_are_once_a_seat_until_it_is_deferred_or_carried(const State& state) {
    state.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            std::map<int, const Positions*> texts;
            for (const Positions& taken : item.positions) {
                const Positions*& before = texts[taken.text];
                EXPECT_TRUE(before == nullptr || are_parted(state.meetings, item, *before, taken))
                    << id.text();
                before = &taken;
                std::set<SeatId> seats;
                for (const SeatPosition& one : taken.seats)
                    EXPECT_TRUE(seats.insert(one.seat).second) << id.text();
            }
        });
}

void nothing_pending_could_be_settled(const State& state) {
    state.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            if (item.now().outcome != Outcome::pending) return;
            EXPECT_TRUE(
                std::any_of(item.only_if_agreed.begin(), item.only_if_agreed.end(),
                            [&](const RecommendationId& condition) {
                                return state.meetings.recommendations.find(condition)->is_open();
                            }))
                << id.text();
        });
}

void references_are_given_once(const State& state) {
    std::set<std::pair<SchemeId, std::string>> used;
    state.decisions.decisions.for_each([&](const DecisionId& id, const Decision& decision) {
        if (!decision.reference) return;
        EXPECT_TRUE(used.insert({*decision.scheme, *decision.reference}).second) << id.text();
    });
}

void the_register_is_in_order(const State& state) {
    std::vector<RegisterKey> expected;
    std::map<BodyId, std::vector<RegisterKey>> of_body;
    state.decisions.decisions.for_each([&](const DecisionId& id, const Decision& decision) {
        const RegisterKey key{decision.decided ? *decision.decided : decision.prepared, id};
        expected.push_back(key);
        of_body[decision.body].push_back(key);
    });
    const auto check = [](const Register& shown, std::vector<RegisterKey> keys) {
        std::sort(keys.begin(), keys.end());
        std::vector<RegisterKey> found;
        shown.keys.for_each([&](const RegisterKey& key) { found.push_back(key); });
        EXPECT_EQ(found, keys);
    };
    check(state.decisions.register_, expected);
    for (const auto& [body, keys] : of_body)
        check(*state.decisions.register_of.find(body), keys);
}

void open_flags_are_those_not_settled(const State& state) {
    std::size_t settled = 0;
    std::vector<record::FlagKey> open;
    state.record.flags.for_each([&](const FlagId& id, const record::Flag& flag) {
        if (flag.settled) {
            ++settled;
        } else {
            open.push_back({flag.raised, id});
        }
    });
    std::sort(open.begin(), open.end());
    std::vector<record::FlagKey> found;
    state.record.open_flags.for_each([&](const record::FlagKey& key) { found.push_back(key); });
    EXPECT_EQ(found, open);
    EXPECT_EQ(state.record.settled_flags.size(), settled);
}

void the_calendar_has_each_meeting_on_its_day(const State& state) {
    std::vector<CalendarKey> expected;
    state.meetings.meetings.for_each([&](const MeetingId& id, const Meeting& meeting) {
        expected.push_back({meeting.on, id});
        EXPECT_EQ(meeting.on, meeting.arranged.latest()->on) << id.text();
        EXPECT_LE(meeting.known_from(), meeting.on) << id.text();
        for (const auto& arranged : meeting.arranged.history())
            EXPECT_LE(arranged.from, meeting.on) << id.text();
    });
    std::sort(expected.begin(), expected.end());
    std::vector<CalendarKey> found;
    state.meetings.calendar.for_each([&](const CalendarKey& key) { found.push_back(key); });
    EXPECT_EQ(found, expected);
}

/// Counted as the accounts should have it, by looking at each draw and each telling.
struct Counted {
    std::map<ThingId, Money> drawn;
    std::map<ThingId, std::map<Day, Money>> by_day;
    std::map<ThingId, Money> told;
};

Counted counted_by_hand(const authority::Authority& authority) {
    Counted counted;
    authority.draws.for_each([&](const DrawId&, const authority::Draw& draw) {
        Money taken;
        Money left;
        for (const authority::Part& part : draw.parts) {
            if (!part.stands) continue;
            taken.pence += part.amount.pence;
            if (!draw.withdrawn_by(part.body, kLastDay)) left.pence += part.amount.pence;
        }
        std::set<ThingId> under{draw.under};
        if (draw.sum) under.insert(thing(*draw.sum));
        for (const ThingId& id : under) {
            counted.drawn[id].pence += left.pence;
            counted.by_day[id][draw.on].pence += taken.pence;
        }
    });
    authority.spendings.for_each([&](const SpendingId&, const authority::Spending& told) {
        if (told.sum) counted.told[thing(*told.sum)].pence += told.amount.pence;
    });
    return counted;
}

/// The sum of what an account has by each day is that of the draws up to the day.
template <class Account>
void has_as_at_each_day(const Account& account, const std::map<Day, Money>& drawn) {
    std::map<Day, Money> kept;
    account.draws.for_each(
        [&](const authority::DrawKey& key) { kept[key.on].pence += key.counted.pence; });
    for (const auto& [on, money] : drawn)
        EXPECT_EQ(kept[on], money) << text(on);
}

void no_cap_or_limit_is_passed(const State& state) {
    Counted counted = counted_by_hand(state.authority);
    const authority::Ground ground = ground_of(state);
    state.authority.sums.for_each([&](const SumId& id, const authority::SumAccount& account) {
        const auto terms = authority::sum_on(ground, id, kLastDay).terms;
        const Money drawn = counted.drawn[thing(id)];
        if (terms.kind == AmountKind::cap) {
            EXPECT_LE(drawn, terms.amount) << id.text();
        }
        EXPECT_EQ(account.counted.pence, drawn.pence + counted.told[thing(id)].pence);
        has_as_at_each_day(account, counted.by_day[thing(id)]);
    });
    state.authority.delegations.for_each(
        [&](const DelegationId& id, const authority::DelegationAccount& account) {
            const auto terms = authority::delegation_on(ground, id, kLastDay).terms;
            const Money drawn = counted.drawn[thing(id)];
            if (terms.limit) {
                EXPECT_LE(drawn, *terms.limit) << id.text();
            }
            EXPECT_EQ(account.counted, drawn);
            has_as_at_each_day(account, counted.by_day[thing(id)]);
        });
}

void the_parts_of_a_draw_make_it_whole(const State& state) {
    state.authority.draws.for_each([&](const DrawId& id, const authority::Draw& draw) {
        if (!draw.sum) return;
        std::int64_t parts = 0;
        for (const authority::Part& part : draw.parts)
            parts += part.amount.pence;
        EXPECT_EQ(draw.amount.value_or(Money{}), Money{parts}) << id.text();
    });
}

/// Whether what the recommendation asks for has the body's own ratification by the day, or needs
/// that of nobody. A body that is not among those required decides for itself, too.
bool has_adopted(const State& state, const RecommendationId& asked_by, const BodyId& body, Day on) {
    const Recommendation& item = *state.meetings.recommendations.find(asked_by);
    const auto& required = item.resolution->required;
    const auto& given = state.decisions.ratifications_of(asked_by);
    const bool ratified = std::any_of(given.begin(), given.end(), [&](const Ratification& one) {
        return adopts_since(state.meetings, one, on) && one.text == item.resolution->text &&
               one.effective <= on && !has_ended(one, on) &&
               state.parties.continues(body, one.body);
    });
    return ratified || required.empty();
}

/// Of one just made, since what is entered later may take its ground away.
void has_authority(const State& state, const authority::Draw& draw) {
    for (const OfficeId& office : draw.by)
        EXPECT_FALSE(state.parties.offices.find(office)->is_vacant(draw.on)) << office.text();
    if (!draw.sum) return;
    const auto [standing, terms] = authority::sum_on(ground_of(state), *draw.sum, draw.on);
    const Recommendation& item = *state.meetings.recommendations.find(standing.asked_by);
    ASSERT_TRUE(item.resolution);
    EXPECT_LE(item.resolution->on, draw.on);
    EXPECT_TRUE(is_agreed(item.at(draw.on).outcome));
    std::optional<authority::DelegationStanding> delegation;
    if (kind_of(draw.under.text()) == DelegationKind::kName) {
        delegation =
            authority::delegation_on(ground_of(state), DelegationId(draw.under.text()), draw.on);
    }
    const auto payers = authority::payers_known_on(state.agreements, terms, draw.on);
    EXPECT_EQ(draw.parts.size(), payers.size()) << draw.what;
    for (const authority::Part& part : draw.parts) {
        const BodyId& body = part.body;
        const bool in_place_of_another =
            std::any_of(payers.begin(), payers.end(), [&](const meetings::Payer& payer) {
                return payer.body != body && state.parties.continues(body, payer.body);
            });
        if (in_place_of_another) continue; // which part is which cannot be told from outside
        // A grant does not pass to the body that has taken its grantor's place.
        const auto has_granted = [&] {
            const auto& grantors = delegation->terms.grantors;
            return std::find(grantors.begin(), grantors.end(), part.body) != grantors.end() &&
                   has_adopted(state, delegation->standing.asked_by, part.body, draw.on);
        };
        // A payer that has ended, and has no successor, pays nothing more.
        const auto& ended = state.parties.bodies.at(body).ended;
        if (ended && *ended <= draw.on) {
            EXPECT_FALSE(part.stands) << body.text();
            continue;
        }
        EXPECT_EQ(part.stands, has_adopted(state, standing.asked_by, part.body, draw.on) &&
                                   (!delegation || has_granted()))
            << part.body.text();
    }
}

void check_what_must_always_be_so(const State& state) {
    nothing_is_in_force_without_its_bodies(state);
    positions_are_once_a_seat_until_it_is_deferred_or_carried(state);
    the_calendar_has_each_meeting_on_its_day(state);
    nothing_pending_could_be_settled(state);
    references_are_given_once(state);
    the_register_is_in_order(state);
    open_flags_are_those_not_settled(state);
    no_cap_or_limit_is_passed(state);
    the_parts_of_a_draw_make_it_whole(state);
    no_agreement_is_in_force_without_its_parties(state);
    what_is_referred_was_agreed_before(state);
    the_plan_has_each_thing_once(state);
}

/// Compares days of the whole history with what its events come to by hand.
void is_as_at_each_day_what_its_events_tell(const Story& story) {
    for (Day as_at = day("2015-08-01"); as_at < day("2021-01-01"); as_at = as_at + 41) {
        agreements_are_as_told_by_hand(story, as_at);
        services_are_as_told_by_hand(story, as_at);
        sums_are_as_told_by_hand(story, as_at);
        the_plan_is_as_told_by_hand(story, as_at);
    }
}

constexpr unsigned kSeeds[] = {20151217U, 20160623U, 20100222U};

/// A history in which nothing came about would show nothing: no command that there is may be left
/// out or be refused in all histories, nor one in a single history but the few that ask for a rare
/// turn of events. How often each was accepted is in the results of the test.
class ARandomHistory : public testing::TestWithParam<unsigned> {
protected:
    static void count(const History& history) {
        for (const CommandWords& command : concordat::commands()) {
            const auto tried = history.counts().find(command.name);
            const int accepted = tried == history.counts().end() ? 0 : tried->second.accepted;
            RecordProperty(std::string(command.name), accepted);
            all_accepted()[command.name] += accepted;
            EXPECT_TRUE(accepted > 0 || kRare.contains(command.name)) << command.name;
        }
        ++counted();
    }
    static void TearDownTestSuite() {
        if (counted() < std::size(kSeeds)) return;
        for (const auto& [command, accepted] : all_accepted())
            EXPECT_GT(accepted, 0) << command;
    }

private:
    static inline const std::set<std::string_view> kRare{
        "confirm-draw",     "withdraw-draw",     "end-body",         "decide-under-delegation",
        "confirm-decision", "withdraw-decision", "record-succession"};
    static std::map<std::string_view, int>& all_accepted() {
        static std::map<std::string_view, int> all;
        return all;
    }
    static std::size_t& counted() {
        static std::size_t histories = 0;
        return histories;
    }
};

TEST_P(ARandomHistory, KeepsWhatMustAlwaysBeSo) {
    Story story = where_histories_begin();
    History history(story, GetParam(), 8000);
    std::set<DrawId> seen;
    for (int step = 0; step < 10'000; ++step) {
        const std::size_t before = story.happened().size();
        history.do_something(step);
        nobody_has_acted_without_an_office(story, before);
        const auto& draws = story.state().authority.draws;
        if (draws.size() > seen.size()) {
            draws.for_each([&](const DrawId& id, const authority::Draw& draw) {
                if (seen.insert(id).second) has_authority(story.state(), draw);
            });
        }
        if (step % 250 == 249) check_what_must_always_be_so(story.state());
    }
    is_as_at_each_day_what_its_events_tell(story);
    count(history);
    EXPECT_GT(story.state().meetings.resolutions.size(), 20u);
    EXPECT_GT(story.state().decisions.ratifications.size(), 15u);
    EXPECT_GT(story.state().waits.ended.size(), 0u);
    EXPECT_GT(story.state().effects.done.size(), 0u);
    std::size_t endings = 0;
    story.state().decisions.decisions.for_each(
        [&](const DecisionId&, const Decision& decision) { endings += decision.endings.size(); });
    EXPECT_GT(endings, 5u);
    EXPECT_GT(seen.size(), 10u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ARandomHistory, testing::ValuesIn(kSeeds));

} // namespace
} // namespace concordat::random_history_test
