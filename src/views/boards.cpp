// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/boards.hpp"

#include <algorithm>

namespace concordat::views {

BoardsPage boards_page(const Seen& seen) {
    BoardsPage page;
    for (const BoardId& id : seen.boards()) {
        const auto board = seen.board(id);
        BoardRow row{.board = seen.named(id), .constituted = board->constituted};
        if (board->collaboration) row.serves = seen.named(*board->collaboration);
        if (board->body) row.serves = seen.named(*board->body);
        const meetings::TermsOfReference& terms = seen.terms(id, seen.as_at());
        row.standing = terms.standing;
        if (terms.cadence) row.cadence = meetings::in_words(*terms.cadence);
        if (const auto held = seen.meetings_held(id); held.size() != 0)
            row.last_met = held.latest().on;
        page.rows.push_back(std::move(row));
    }
    std::sort(page.rows.begin(), page.rows.end(),
              [](const BoardRow& a, const BoardRow& b) { return a.board.name < b.board.name; });
    return page;
}

} // namespace concordat::views
