// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/programme.hpp"

#include "domain/acts.hpp"
#include "domain/meetings/events.hpp"

#include <set>

#include <fmt/format.h>

namespace concordat::programme {

using meetings::CommissionPaperEffect;
using meetings::Effect;
using meetings::SetActionEffect;

namespace {

/// The action or commission that the effect would bring about; nothing of other effects.
std::optional<ThingId> asked_for(const Effect& effect) {
    if (const auto* action = std::get_if<SetActionEffect>(&effect)) return thing(action->action);
    if (const auto* paper = std::get_if<CommissionPaperEffect>(&effect))
        return thing(paper->commission);
    return std::nullopt;
}

void note_asked(Programme& programme, const std::vector<Effect>& effects,
                const RecommendationId& by) {
    for (const Effect& effect : effects) {
        if (const auto id = asked_for(effect)) programme.asked_by.put(*id, by);
    }
}

bool is_there(const Programme& programme, const ThingId& id) {
    return programme.actions.find(ActionId(id.text())) != nullptr ||
           programme.commissions.find(CommissionId(id.text())) != nullptr;
}

} // namespace

std::optional<Day> Action::done() const {
    for (const Report& report : reports) {
        if (report.progress == Progress::done) return report.on;
    }
    return std::nullopt;
}

void note(Programme& programme, const meetings::RecommendationPresented& event, const Stamp&) {
    note_asked(programme, event.effects, event.recommendation);
}

void note(Programme& programme, const meetings::RecommendationReworded& event, const Stamp&) {
    note_asked(programme, event.effects, event.recommendation);
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
        const std::string kind(kind_of(id->text()));
        if ((taken && !own) || !named.insert(*id).second) {
            return id_taken(id->text(),
                            fmt::format("/effects/{}/{}/{}", i,
                                        kind == ActionKind::kName ? SetActionEffect::kTag
                                                                  : CommissionPaperEffect::kTag,
                                        kind));
        }
    }
    return {};
}

Result<void> check_new(const Programme& programme, const ThingId& id, const std::string& field) {
    if (programme.asked_by.find(id) == nullptr && !is_there(programme, id)) return {};
    return id_taken(id.text(), field);
}

} // namespace concordat::programme
