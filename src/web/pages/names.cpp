// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/names.hpp"

#include "html/element.hpp"
#include "html/wide_table.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web::pages {

Markup names(const Ask& ask, const std::vector<views::NameView>& names) {
    if (names.size() < 2) return {};
    html::WideTable table("Names it has had", {"Name", "From", "Until", "Agreed by"});
    for (const views::NameView& name : names) {
        const bool first = &name == &names.front();
        table.row(name.name, shown(name.from),
                  name.to ? shown(*name.to) : html::escape("Still so called"),
                  name.cause ? ask.link(*name.cause) : html::escape(first ? "" : "Not recorded"));
    }
    return table.end();
}

std::string told_apart(const Ask& ask, const views::Named& board,
                       const std::vector<views::Named>& boards) {
    const bool alone = std::none_of(boards.begin(), boards.end(), [&](const views::Named& one) {
        return one.name == board.name && one.id != board.id;
    });
    if (alone) return {};
    const Day constituted = ask.seen.board(BoardId(board.id.text()))->constituted;
    return fmt::format(" (constituted {})", year_of(constituted));
}

} // namespace concordat::web::pages
