// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/programme.hpp"

#include "domain/acts.hpp"
#include "domain/meetings/events.hpp"

#include <set>

#include <fmt/format.h>

namespace concordat::programme {

using meetings::CommissionPaperEffect;
using meetings::Effect;
using meetings::PermitBidEffect;
using meetings::SetActionEffect;

namespace {

/// The action or commission that the effect would bring about; nothing of other effects.
std::optional<ThingId> asked_for(const Effect& effect) {
    if (const auto* action = std::get_if<SetActionEffect>(&effect)) return thing(action->action);
    if (const auto* paper = std::get_if<CommissionPaperEffect>(&effect))
        return thing(paper->commission);
    if (const auto* bid = std::get_if<PermitBidEffect>(&effect)) return thing(bid->bid);
    return std::nullopt;
}

std::string_view tag_of(const Effect& effect) {
    return std::visit([](const auto& one) { return one.kTag; }, effect);
}

/// A bid is known of from the text that would permit it.
void note_bid(Programme& programme, const PermitBidEffect& effect, const RecommendationId& by,
              Day on) {
    const Bid* known = programme.bids.find(effect.bid);
    if (known == nullptr) {
        programme.bids.put(effect.bid, Bid{by, effect.title, effect.fund, on, {}, {}});
        programme.bids_by_day.insert({on, thing(effect.bid)});
    } else if (!known->made) {
        Bid& bid = programme.bids.edit(effect.bid);
        bid.title = effect.title;
        bid.fund = effect.fund;
    }
}

void note_asked(Programme& programme, const std::vector<Effect>& effects,
                const RecommendationId& by, Day on) {
    for (const Effect& effect : effects) {
        if (const auto id = asked_for(effect)) programme.asked_by.put(*id, by);
        if (const auto* bid = std::get_if<PermitBidEffect>(&effect))
            note_bid(programme, *bid, by, on);
    }
}

bool is_there(const Programme& programme, const ThingId& id) {
    return programme.actions.find(ActionId(id.text())) != nullptr ||
           programme.commissions.find(CommissionId(id.text())) != nullptr ||
           programme.bids.find(BidId(id.text())) != nullptr;
}

} // namespace

std::optional<ThingId> DutyPlace::thing() const {
    if (meeting) return concordat::thing(*meeting);
    if (paper) return concordat::thing(*paper);
    if (commission) return concordat::thing(*commission);
    return std::nullopt;
}

std::optional<Day> Action::done() const {
    for (const Report& report : reports) {
        if (report.progress == Progress::done) return report.on;
    }
    return std::nullopt;
}

std::optional<ThingId> Action::owner_on(Day day) const {
    const AskedBefore* then = asked_on(before, day);
    const auto& stated = then != nullptr ? then->of_stated : owner_stated;
    if (stated && day < *stated) return std::nullopt;
    return then != nullptr ? then->of : owner;
}

const AskedBefore* asked_on(const std::vector<AskedBefore>& before, Day day) {
    for (const AskedBefore& one : before) {
        if (day < one.until) return &one;
    }
    return nullptr;
}

void note(Programme& programme, const meetings::RecommendationPresented& event,
          const Stamp& stamp) {
    note_asked(programme, event.effects, event.recommendation, stamp.effective);
}

void note(Programme& programme, const meetings::RecommendationReworded& event, const Stamp& stamp) {
    note_asked(programme, event.effects, event.recommendation, stamp.effective);
}

Result<void> check_names(const Programme& programme, const std::vector<Effect>& effects,
                         const RecommendationId& recommendation) {
    std::set<ThingId> named;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const auto id = asked_for(effects[i]);
        if (!id) continue;
        const RecommendationId* by = programme.asked_by.find(*id);
        const bool own = by != nullptr && *by == recommendation;
        const bool taken = by != nullptr || is_there(programme, *id);
        if ((taken && !own) || !named.insert(*id).second) {
            return id_taken(id->text(), fmt::format("/effects/{}/{}/{}", i, tag_of(effects[i]),
                                                    kind_of(id->text())));
        }
    }
    return {};
}

Result<void> check_new(const Programme& programme, const ThingId& id, const std::string& field) {
    if (programme.asked_by.find(id) == nullptr && !is_there(programme, id)) return {};
    return id_taken(id.text(), field);
}

} // namespace concordat::programme
