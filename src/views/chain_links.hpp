// SPDX-License-Identifier: GPL-3.0-or-later
// The links of an authority chain under way, one a step, in order. For this room's chain only.
#pragma once

#include "views/chain.hpp"

#include <utility>

namespace concordat::views {

class ChainLinks {
public:
    explicit ChainLinks(const Seen& seen) : seen_(seen) {}

    void add_name(const ThingId& id);
    void add_decision(const DecisionId& id);
    /// The version in force, or the last that was not withdrawn: its signatures, and the decisions
    /// behind them.
    void add_agreement(const AgreementId& id);
    /// Who runs it alone and since when that has to be ready, then the agreement it is shared
    /// under.
    void add_service(const ServiceId& id);
    /// What was drawn, under which delegation, on which sum, and what those rest on.
    void add_draw(const DrawId& id);
    void add_delegation(const DelegationId& id);
    void add_sum(const SumId& id);
    void add_action(const ActionId& id);
    void add_commission(const CommissionId& id);
    /// A duty and the decision that put it off.
    void add_duty(const DutyId& id);
    /// A bid, and the text or decision that let it be made.
    void add_bid(const BidId& id);
    /// What the items rest on: their resolutions, papers, meetings and boards.
    /// What a board settles itself needs no ratification.
    enum class Ratification : std::uint8_t { shown, not_needed };
    void add_items(const std::vector<RecommendationId>& items,
                   Ratification needs = Ratification::shown);
    /// What a meeting was, and what its board rests on.
    void add_meetings(const std::vector<MeetingId>& meetings);
    void add_board(const BoardId& id, Day day);

    WhyPage page(Named of);

private:
    using Item = std::pair<RecommendationId, meetings::Recommendation>;

    /// A name that an item's effect gave: the act that completed it, and what that rests on.
    void add_given_name(ChainLink link, const ThingId& id, const RecommendationId& cause);
    /// The decisions by which the item was ratified, each once.
    std::vector<DecisionId> ratifying(const RecommendationId& id) const;
    void add_ratifications(const RecommendationId& id);
    void add_use(const authority::Draw& draw, ChainLink& link) const;
    /// That an entry made late took its ground away.
    void add_doubts(const authority::Draw& draw, ChainLink& link) const;
    void add_sum_link(const SumId& id, const SumOnDay& sum);
    /// What brings the version to its end: notices, consents, directions, parties dropped out.
    void add_endings(ChainLink& link, const agreements::Version& version) const;
    /// The link, and what asked for it: a text, a decision or a meeting.
    void add_origin(ChainLink link, const std::optional<RecommendationId>& cause,
                    const std::optional<MeetingId>& meeting,
                    const std::optional<DecisionId>& decision);
    /// Whether the board brought this about by its own resolution.
    bool settled_by_the_board(const RecommendationId& cause, const ThingId& asked) const;
    /// What a sum or delegation lacks to be in force.
    void add_standing(ChainLink& link, const authority::Standing& standing) const;
    void add_parts(ChainLink& link, const authority::Standing& standing,
                   const std::vector<BodyId>& bodies) const;
    /// Several side by side, then what they follow together.
    void add_decisions(const std::vector<DecisionId>& ids);
    /// Says of the link where the decision answers otherwise; the items it answers, each once.
    std::vector<RecommendationId> add_adopted(ChainLink& link,
                                              const decisions::Decision& decision) const;
    void add_signature(ChainLink& link, const decisions::Decision& decision) const;
    ChainLink decision_link(const DecisionId& id, const decisions::Decision& decision) const;
    void add(ChainLink link) { links_.push_back(std::move(link)); }
    void add_still_needed(const std::vector<Item>& items);
    void add_still_needed(const RecommendationId& id, std::vector<Named> bodies, bool ended);
    /// `of` is how many items the chain is about.
    std::string still_needed_says(const StillNeeded& one, std::size_t of) const;
    /// Of the bodies that ended without a successor, that nobody can answer.
    std::string gone_says(const StillNeeded& one) const;
    /// What minutes corrected of the item, the boards it has been through, and what ended with it.
    void add_corrections(ChainLink& link, const RecommendationId& id,
                         const meetings::Recommendation& item) const;
    void add_resolution(const std::vector<Item>& items);
    void add_papers(const std::vector<Item>& items);
    /// Whether a link of the kind is about the thing already.
    bool tells_of(LinkKind kind, const ThingId& id) const;
    void add_terms(const meetings::Board& board, const Named& named, Day day);

    const Seen& seen_;
    std::vector<ChainLink> links_;
    std::vector<StillNeeded> still_needed_;
};

} // namespace concordat::views
