// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/action.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

std::optional<Post> post_of(const Seen& seen, const std::optional<ThingId>& with) {
    if (!with || kind_of(with->text()) == concordat::BodyKind::kName) return std::nullopt;
    return seen.post(seen.office_of(*with), seen.as_at());
}

template <class Page>
void add_moves(const Seen& seen, const Dated<programme::DueSince>& due, const Withheld& withheld,
               Page& page) {
    const auto& history = due.history();
    for (std::size_t i = 1; i < history.size(); ++i) {
        const auto& [on, moved] = history[i];
        MovedView view{.on = on, .to = {}, .reason = seen.words(moved.reason, withheld)};
        // A text may ask for it anew without saying when.
        if (!withheld) view.to = moved.due ? in_words(*moved.due) : "not stated";
        page.moved.push_back(std::move(view));
    }
    if (page.moved.empty() || withheld) return;
    const auto& first = history.front().value.due;
    page.first_due = first ? in_words(*first) : "not stated";
}

template <class Page, class Asked>
void add_origin(const Seen& seen, const Asked& asked, Page& page) {
    page.withheld = seen.why_withheld(asked);
    if (asked.meeting) page.meeting = seen.named(*asked.meeting);
    if (asked.cause) page.cause = seen.named(*asked.cause);
    add_moves(seen, asked.due, page.withheld, page);
}

} // namespace

std::optional<ActionPage> action_page(const Seen& seen, const ActionId& id) {
    const auto action = seen.action(id);
    if (!action) return std::nullopt;
    ActionPage page{.action = plan_row(seen, thing(id)), .set = action->set};
    add_origin(seen, *action, page);
    if (!page.withheld) page.with = post_of(seen, action->owner);
    for (const programme::Report& report : action->reports) {
        ReportView view{.on = report.on,
                        .progress = report.progress,
                        .says = seen.words(report.says, page.withheld)};
        for (const BoardId& board : report.to)
            view.to.push_back(seen.named(board, report.on));
        if (!page.withheld) view.by = seen.post(report.by, report.on);
        page.reports.push_back(std::move(view));
    }
    std::stable_sort(page.reports.begin(), page.reports.end(),
                     [](const ReportView& a, const ReportView& b) { return b.on < a.on; });
    page.flags = seen.flag_rows(thing(id));
    return page;
}

std::optional<CommissionPage> commission_page(const Seen& seen, const CommissionId& id) {
    const auto asked = seen.commission(id);
    if (!asked) return std::nullopt;
    CommissionPage page{.commission = plan_row(seen, thing(id)), .asked = asked->asked};
    add_origin(seen, *asked, page);
    if (asked->decision) page.decision = seen.named(*asked->decision);
    for (const BodyId& body : asked->asked_by)
        page.asked_by.push_back(seen.named(body, asked->asked));
    if (asked->source) {
        page.source = seen.source(*asked->source);
        page.source_thing = seen.source_thing(*asked->source);
    }
    if (!page.withheld) page.with = post_of(seen, asked->asked_of);
    if (asked->delivered) page.paper = seen.named(asked->delivered->paper);
    if (asked->withdrawn) {
        page.withdrawn = asked->withdrawn->on;
        page.withdrawn_because = seen.words(asked->withdrawn->reason, page.withheld);
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
