// SPDX-License-Identifier: GPL-3.0-or-later
// The links of an authority chain, each added once, in order. For this room's chain only.
#pragma once

#include "views/chain.hpp"

#include <set>

namespace concordat::views {

class ChainLinks {
public:
    explicit ChainLinks(const Seen& seen) : seen_(seen) {}

    void add_name(const ThingId& id);
    void add_decision(const DecisionId& id);
    /// What the items rest on: joint effect, resolutions, their meetings and boards.
    void add_items(const std::vector<RecommendationId>& items);
    /// Without their ratifications: what a board settles itself needs none.
    void add_resolutions(const std::vector<RecommendationId>& items);
    void add_meeting(const MeetingId& id);
    void add_board(const BoardId& id, Day day);

    std::vector<ChainLink> take() { return std::move(links_); }

private:
    void add(ChainLink link) { links_.push_back(std::move(link)); }
    void add_missing(LinkKind kind, std::string title, std::string says);
    void add_holder(const std::optional<Post>& post, Day day);
    void add_joint_effect(const std::vector<RecommendationId>& items);
    void add_resolution(const RecommendationId& id, const meetings::Recommendation& item);
    void add_paper(const RecommendationId& id, const meetings::Recommendation& item);
    void add_terms(const meetings::Board& board, const Named& named, Day day);

    const Seen& seen_;
    std::vector<ChainLink> links_;
    std::set<std::string> told_; ///< meetings, papers and boards that stand in the chain already
};

} // namespace concordat::views
