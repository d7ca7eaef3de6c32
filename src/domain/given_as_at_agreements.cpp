// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given_as_at.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace concordat {

using namespace agreements;

namespace {

/// What ends a version, or lets a party leave it. Of one day: consents, then whether those that are
/// still there have all consented, then what the Home Secretary directs.
struct Step {
    enum class Kind { notice_to_end, notice_to_leave, consent, gone, direction };
    Day on;
    Kind kind = Kind::consent;
    std::size_t number = 0;
    OfficeId party;
    Day ends;
};

int turn_of(Step::Kind kind) {
    return kind == Step::Kind::direction ? 2 : kind == Step::Kind::gone ? 1 : 0;
}

struct VersionTold {
    Terms terms;
    std::optional<Day> ends;
    std::size_t number = 0; ///< of its entry
    std::map<OfficeId, Day> signed_on;
    std::map<OfficeId, Day> gone;
    std::vector<Step> steps;
    bool withdrawn = false;

    bool is_gone(const OfficeId& party, Day day) const {
        const auto at = gone.find(party);
        return at != gone.end() && at->second <= day;
    }
    void drop(const OfficeId& party, Day on, std::size_t number_of_entry) {
        const auto& all = terms.parties;
        if (std::find(all.begin(), all.end(), party) == all.end()) return;
        if (gone.emplace(party, on).second)
            steps.push_back({on, Step::Kind::gone, number_of_entry, party, on});
    }
    bool is_in_force_since(Day day) const {
        if (withdrawn || signed_on.empty() || (terms.commences && day < *terms.commences))
            return false;
        return std::all_of(terms.parties.begin(), terms.parties.end(), [&](const OfficeId& party) {
            return signed_on.count(party) == 1 || is_gone(party, day);
        });
    }
    bool is_over(Day day) const;
};

bool VersionTold::is_over(Day day) const {
    std::vector<Step> all = steps;
    for (const Step& step : steps) {
        if (step.kind == Step::Kind::notice_to_leave)
            all.push_back({step.ends, Step::Kind::gone, step.number, step.party, step.ends});
    }
    std::stable_sort(all.begin(), all.end(), [](const Step& one, const Step& other) {
        return std::tuple(one.on, turn_of(one.kind), one.number) <
               std::tuple(other.on, turn_of(other.kind), other.number);
    });
    std::optional<Day> over = ends;
    std::map<OfficeId, Day> leaves;
    std::map<OfficeId, Day> consents;
    const auto sooner = [&](Day end) { over = over ? std::min(*over, end) : end; };
    const auto has_left = [&](const OfficeId& party, Day then) {
        const auto at = leaves.find(party);
        return is_gone(party, then) || (at != leaves.end() && at->second <= then);
    };
    const auto look = [&](Day end, Day then) {
        const bool every =
            std::all_of(terms.parties.begin(), terms.parties.end(), [&](const OfficeId& party) {
                const auto at = consents.find(party);
                return has_left(party, then) || (at != consents.end() && at->second == end);
            });
        if (every && then < end) sooner(end);
    };
    for (const Step& step : all) {
        switch (step.kind) {
        case Step::Kind::notice_to_end:
            sooner(step.ends);
            break;
        case Step::Kind::notice_to_leave:
            leaves[step.party] = step.ends;
            break;
        case Step::Kind::consent:
            consents[step.party] = step.ends;
            look(step.ends, step.on);
            break;
        case Step::Kind::gone:
            for (const auto& [party, end] : std::map(consents))
                look(end, step.on);
            break;
        case Step::Kind::direction:
            over = step.ends;
            // Who had left by then stays away.
            std::erase_if(leaves, [&](const auto& leave) { return step.on < leave.second; });
            break;
        }
    }
    const auto there = std::count_if(terms.parties.begin(), terms.parties.end(),
                                     [&](const OfficeId& party) { return !has_left(party, day); });
    return there < 2 || (over && *over <= day);
}

using VersionsTold = std::map<AgreementId, std::vector<VersionTold>>;

template <class T>
std::vector<Recorded<T>> of_agreements(const Story& story, Day day) {
    return told_by<T, agreements::Event>(story, day);
}

VersionTold& version_of(VersionsTold& all, const AgreementId& id, int number) {
    return all.at(id).at(static_cast<std::size_t>(number) - 1);
}

void tell_drop_outs(VersionsTold& all, const Story& story, Day day) {
    std::vector<std::tuple<std::size_t, Day, OfficeId, std::optional<AgreementId>>> gone;
    for (const auto& told : of_agreements<PartyDroppedOut>(story, day))
        gone.emplace_back(told.number, told.on, told.event->party, told.event->agreement);
    for (const auto& told : told_by<parties::BodyEnded, parties::Event>(story, day)) {
        const parties::Parties& parties = story.state().parties;
        // Somebody took its place, as became known later.
        if (!parties.bodies.at(told.event->body).successors.empty()) continue;
        parties.offices.for_each([&](const OfficeId& office, const parties::Office&) {
            if (decides_through(parties, told.event->body, office))
                gone.emplace_back(told.number, told.on, office, std::nullopt);
        });
    }
    std::sort(gone.begin(), gone.end());
    for (const auto& [number, on, party, agreement] : gone) {
        for (auto& [id, versions] : all) {
            if (agreement && *agreement != id) continue;
            for (VersionTold& version : versions) {
                // What is told of one agreement holds for the versions there are by then.
                if (!agreement || version.number < number) version.drop(party, on, number);
            }
        }
    }
}

VersionsTold versions_told(const Story& story, Day day) {
    VersionsTold all;
    for (const auto& [on, number, event] : of_agreements<AgreementMade>(story, day))
        all[event->agreement].push_back({event->terms, event->ends, number, {}, {}, {}});
    for (const auto& [on, number, event] : of_agreements<AgreementVaried>(story, day))
        all[event->agreement].push_back({event->terms, event->ends, number, {}, {}, {}});
    // In force on no day, nor on one before that: if all had signed it by then, that is in doubt.
    for (const auto& [on, number, event] : of_agreements<VersionWithdrawn>(story, kLastDay)) {
        auto& of = all[event->agreement];
        const auto index = static_cast<std::size_t>(event->version) - 1;
        if (index < of.size()) of[index].withdrawn = true;
    }
    for (const auto& [on, number, event] : of_agreements<AgreementSigned>(story, day))
        version_of(all, event->agreement, event->version).signed_on.emplace(event->party, on);
    const auto add = [&](const AgreementId& id, int version, Step step) {
        version_of(all, id, version).steps.push_back(std::move(step));
    };
    for (const auto& [on, number, event] : of_agreements<NoticeGiven>(story, day)) {
        const auto kind =
            event->to == NoticeTo::end ? Step::Kind::notice_to_end : Step::Kind::notice_to_leave;
        add(event->agreement, event->version, {on, kind, number, event->party, event->ends});
    }
    for (const auto& [on, number, event] : of_agreements<EndConsented>(story, day)) {
        add(event->agreement, event->version,
            {on, Step::Kind::consent, number, event->party, event->ends});
    }
    for (const auto& [on, number, event] : of_agreements<AgreementDirected>(story, day)) {
        add(event->agreement, event->version, {on, Step::Kind::direction, number, {}, event->ends});
    }
    tell_drop_outs(all, story, day);
    return all;
}

int in_force_by_hand(const std::vector<VersionTold>& versions, Day day) {
    for (std::size_t i = versions.size(); i > 0; --i) {
        const VersionTold& version = versions[i - 1];
        if (version.is_in_force_since(day)) return version.is_over(day) ? 0 : static_cast<int>(i);
    }
    return 0;
}

/// With only what was done by the day, as views have it.
Agreement known_on(Agreement agreement, Day day) {
    std::erase_if(agreement.versions, [&](const Version& one) { return day < one.made; });
    for (Version& version : agreement.versions)
        version = version.known_on(day);
    return agreement;
}

bool is_directed_after(const Agreement& agreement, Day day) {
    return std::any_of(agreement.versions.begin(), agreement.versions.end(),
                       [&](const Version& version) {
                           return std::any_of(version.directions.begin(), version.directions.end(),
                                              [&](const Direction& one) { return day < one.on; });
                       });
}

void divides_to_the_penny(const CostShares& shares, Day day) {
    std::int64_t points = 0;
    for (const BodyShare& one : shares.shares)
        points += one.share.points;
    EXPECT_EQ(points, kWhole.points);
    for (const std::int64_t pence : {std::int64_t{1}, std::int64_t{99}, std::int64_t{12'500'000},
                                     std::int64_t{day.since_1970}}) {
        const auto parts = split(shares, Money{pence});
        ASSERT_TRUE(parts);
        std::int64_t all = 0;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            all += (*parts)[i].amount.pence;
            // No part is a penny or more away from its exact share.
            const std::int64_t exact = pence * shares.shares[i].share.points;
            EXPECT_LT(std::abs((*parts)[i].amount.pence * kWhole.points - exact), kWhole.points);
        }
        EXPECT_EQ(all, pence);
    }
}

} // namespace

void agreements_are_as_told_by_hand(const Story& story, Day day) {
    const Agreements& all = story.state().agreements;
    const VersionsTold versions = versions_told(story, day);
    std::map<AgreementId, const CostSharesSet*> shares;
    for (const auto& told : of_agreements<CostSharesSet>(story, day))
        shares[told.event->agreement] = told.event;
    all.agreements.for_each([&](const AgreementId& id, const Agreement& agreement) {
        const auto told = versions.find(id);
        const int expected = told == versions.end() ? 0 : in_force_by_hand(told->second, day);
        EXPECT_EQ(known_on(agreement, day).in_force(day), expected) << id.text() << text(day);
        if (is_directed_after(agreement, day)) return;
        EXPECT_EQ(agreement.in_force(day), expected) << id.text() << " " << text(day);
        const CostShares* borne = shares_on(all, id, day);
        const auto set = shares.find(id);
        ASSERT_EQ(borne != nullptr, expected != 0 && set != shares.end()) << id.text();
        if (borne == nullptr) return;
        divides_to_the_penny(*borne, day);
        ASSERT_EQ(borne->shares.size(), set->second->shares.size());
        for (std::size_t i = 0; i < borne->shares.size(); ++i) {
            EXPECT_EQ(borne->shares[i].body, set->second->shares[i].body);
            EXPECT_EQ(borne->shares[i].share, set->second->shares[i].share);
        }
    });
}

void services_are_as_told_by_hand(const Story& story, Day day) {
    std::map<ServiceId, std::map<Day, const ExitLineSet*>> lines; // the last of each day
    for (const auto& told : of_agreements<ExitLineSet>(story, day))
        lines[told.event->service][told.on] = told.event;
    story.state().agreements.services.for_each([&](const ServiceId& id, const Service& service) {
        std::optional<Day> alone;
        const auto& of = lines[id];
        for (auto line = of.begin(); line != of.end() && !alone; ++line) {
            const Day last = std::next(line) == of.end() ? day : std::next(line)->first + -1;
            const Day first = std::max(line->first, line->second->from);
            if (line->second->ready == Readiness::ready && first <= last) alone = first;
        }
        const auto found = service.alone_from();
        EXPECT_EQ(found && *found <= day ? found : std::nullopt, alone)
            << id.text() << " on " << text(day);
    });
}

} // namespace concordat
