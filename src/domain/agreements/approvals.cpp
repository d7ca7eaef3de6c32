// SPDX-License-Identifier: GPL-3.0-or-later
// What texts of recommendations say of agreements.
#include "domain/acts.hpp"
#include "domain/agreements/agreements.hpp"
#include "domain/agreements/deciding_board.hpp"
#include "domain/meetings/present_recommendation.hpp"
#include "domain/meetings/reword_recommendation.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

using meetings::ApproveAgreementEffect;
using meetings::ApproveSumEffect;
using meetings::Effect;

void note_all(Agreements& agreements, const std::vector<Effect>& effects,
              const RecommendationId& by) {
    for (const Effect& effect : effects) {
        const auto* approves = std::get_if<ApproveAgreementEffect>(&effect);
        if (approves == nullptr) continue;
        auto& all = agreements.approvals.edit_or_add(approves->agreement);
        const Approval approval{by, approves->version};
        if (std::find(all.begin(), all.end(), approval) == all.end()) all.push_back(approval);
    }
}

Result<void> check_version(const Agreements& agreements, const ApproveAgreementEffect& effect,
                           const std::string& field) {
    TRY(const Agreement* agreement,
        find(agreements.agreements, effect.agreement, field + "/agreement"));
    auto meant = version_meant(*agreement, effect.version);
    if (meant) return {};
    Refusal refusal = std::move(meant).refusal();
    refusal.field = field + "/version";
    refusal.remedy = "Name a version that was made.";
    return refusal;
}

} // namespace

void note(Agreements& agreements, const meetings::RecommendationPresented& event, const Stamp&) {
    note_all(agreements, event.effects, event.recommendation);
}

void note(Agreements& agreements, const meetings::RecommendationReworded& event, const Stamp&) {
    note_all(agreements, event.effects, event.recommendation);
}

Result<void> check_named(const Agreements& agreements, const std::vector<Effect>& effects) {
    for (std::size_t i = 0; i < effects.size(); ++i) {
        if (const auto* sum = std::get_if<ApproveSumEffect>(&effects[i])) {
            if (!sum->by_agreement) continue;
            TRY_DO(find(agreements.agreements, *sum->by_agreement,
                        fmt::format("/effects/{}/approve-sum/by_agreement", i)));
        } else if (const auto* approves = std::get_if<ApproveAgreementEffect>(&effects[i])) {
            TRY_DO(check_version(agreements, *approves,
                                 fmt::format("/effects/{}/approve-agreement", i)));
        } else if (const auto* changes = std::get_if<meetings::ChangeTermsEffect>(&effects[i])) {
            TRY_DO(check_terms(agreements, changes->terms,
                               fmt::format("/effects/{}/change-terms/terms", i)));
        }
    }
    return {};
}

} // namespace concordat::agreements
