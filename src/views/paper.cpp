// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper.hpp"

namespace concordat::views {

namespace {

void add_amounts(const Seen& seen, const PaperId& id, const Withheld& withheld, PaperPage& page) {
    for (const programme::Amount& amount : seen.amounts(id)) {
        page.amounts_withheld = withheld;
        if (withheld) return;
        AmountView view{.what = amount.what,
                        .kind = amount.kind,
                        .as = amount.as,
                        .figure = amount.figure,
                        .through = amount.through,
                        .times = amount.times,
                        .least = amount.least(),
                        .most = amount.most()};
        if (amount.share_of) view.share_of = seen.named(*amount.share_of);
        if (amount.sum && seen.sum(*amount.sum)) view.sum = seen.named(*amount.sum);
        page.amounts.push_back(std::move(view));
    }
}

} // namespace

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
    page.duties = duty_rows(seen, seen.duties_due_at(thing(id)));
    add_amounts(seen, id, seen.why_withheld(*paper), page);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
