// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a paper: who put it before which meeting, and what it recommends.
#pragma once

#include "views/duty.hpp"

namespace concordat::views {

/// An amount that a paper mentions or asks for.
struct AmountView {
    std::string what;
    programme::MoneyKind kind = programme::MoneyKind::estimate;
    programme::AmountAs as = programme::AmountAs::mentioned;
    Money figure;                 ///< or the lower end of a range; of one where there is a count
    std::optional<Money> through; ///< the upper end
    std::optional<int> times;
    Money least; ///< in all
    Money most;
    std::optional<Named> share_of; ///< the body, where it is one body's share
    std::optional<Named> sum;      ///< that it is about, where that is on record
};
BOOST_DESCRIBE_STRUCT(AmountView, (),
                      (what, kind, as, figure, through, times, least, most, share_of, sum))

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
    std::vector<PlanRow> duties;                    ///< that fall due with it, and are open
    std::vector<AmountView> amounts;
    std::optional<std::string> amounts_withheld; ///< why none of those recorded is shown
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(PaperPage, (),
                      (paper, meeting, board, meeting_on, mark, agenda_item, presented_by, author,
                       sponsor, exempt, exemption, summary, recommendations, delivers, duties,
                       amounts, amounts_withheld, flags))

std::optional<PaperPage> paper_page(const Seen& seen, const PaperId& id);

} // namespace concordat::views
