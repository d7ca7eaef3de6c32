// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waits.hpp"

#include "domain/decisions/sign_decision.hpp"
#include "domain/meetings/resolve_recommendation.hpp"

#include <algorithm>

namespace concordat {

std::vector<Wait> Waits::on(Day day, std::size_t most, std::size_t& all) const {
    std::vector<Wait> found;
    all = open.count_before(Wait{day + 1, kFirstDay, {}, {}});
    for (std::size_t i = 0; i < std::min(all, most); ++i)
        found.push_back(open.nth(i));
    for (std::size_t i = ended.count_before(Wait{day + 1, kFirstDay, {}, {}}); i < ended.size();
         ++i) {
        const Wait& wait = ended.nth(i);
        if (day < wait.since) continue;
        ++all;
        if (found.size() < 4 * most) found.push_back(wait);
    }
    std::sort(found.begin(), found.end(), [](const Wait& a, const Wait& b) {
        return std::tie(a.since, a.recommendation, a.body) <
               std::tie(b.since, b.recommendation, b.body);
    });
    if (found.size() > most) found.resize(most);
    return found;
}

void begin(Waits& waits, const meetings::Meetings& meetings,
           const meetings::RecommendationResolved& event, Day since) {
    const meetings::Recommendation& item = *meetings.recommendations.find(event.recommendation);
    if (!item.resolution || !meetings::is_agreed(item.resolution->outcome)) return;
    for (const BodyId& body : event.required)
        waits.open.insert(Wait{since, since, event.recommendation, body});
}

void end(Waits& waits, const parties::Parties& parties, const meetings::Meetings& meetings,
         const decisions::Decisions& decisions, const decisions::DecisionSigned& event, Day on) {
    const decisions::Decision& decision = *decisions.decisions.find(event.decision);
    for (const decisions::Limb& limb : decision.limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            const auto& resolution =
                meetings.recommendations.find(adopts.recommendation)->resolution;
            if (!resolution || adopts.as != decisions::Adoption::adopted ||
                adopts.text != resolution->text)
                continue;
            for (const BodyId& body : resolution->required) {
                if (!parties.continues(decision.body, body)) continue;
                waits.open.erase(Wait{resolution->on, resolution->on, adopts.recommendation, body});
                waits.ended.insert(Wait{std::max(on, resolution->on), resolution->on,
                                        adopts.recommendation, body});
            }
        }
    }
}

} // namespace concordat
