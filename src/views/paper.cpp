// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper.hpp"

namespace concordat::views {

std::optional<PaperPage> paper_page(const Seen& seen, const PaperId& id) {
    const auto paper = seen.paper(id);
    if (!paper) return std::nullopt;
    const auto meeting = seen.meeting(paper->meeting);
    if (!meeting) return std::nullopt;
    const Day on = meeting->on;
    PaperPage page{.paper = seen.named(id, on),
                   .meeting = seen.named(paper->meeting, on),
                   .board = seen.named(meeting->board, on),
                   .meeting_on = on,
                   .mark = paper->mark,
                   .agenda_item = paper->agenda_item,
                   .presented_by = seen.post(paper->presented_by, on),
                   .author = seen.post(paper->author, on),
                   .sponsor = seen.post(paper->sponsor, on)};
    page.exempt = seen.is_exempt(*paper);
    page.exemption = paper->exemption;
    page.summary = seen.words(paper->summary, seen.why_withheld(*paper));
    for (const RecommendationId& item : paper->recommendations) {
        if (seen.recommendation(item))
            page.recommendations.push_back(seen.recommendation_row(item));
    }
    for (const CommissionId& commission : seen.delivered_by(id))
        page.delivers.push_back(seen.named(commission));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
