// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a paper: who put it before which meeting, and what it recommends.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct PaperPage {
    Named paper;
    Named meeting;
    Named board;
    Day meeting_on;
    std::optional<std::string> mark;
    std::optional<std::string> agenda_item;
    std::optional<Post> presented_by;
    std::optional<Post> author;
    std::optional<Post> sponsor;
    std::optional<bool> exempt; ///< none where it is not stated
    std::optional<std::string> exemption;
    std::optional<Words> summary;
    std::vector<RecommendationRow> recommendations; ///< that name it, to whatever meeting put
    std::vector<Named> delivers;                    ///< commissions
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(PaperPage, (),
                      (paper, meeting, board, meeting_on, mark, agenda_item, presented_by, author,
                       sponsor, exempt, exemption, summary, recommendations, delivers, flags))

std::optional<PaperPage> paper_page(const Seen& seen, const PaperId& id);

} // namespace concordat::views
