// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/draw.hpp"

#include "views/choice.hpp"

namespace concordat::views {

namespace {

DoubtView doubt_view(const Seen& seen, const authority::Draw& draw, const authority::Doubt& doubt) {
    const Withheld withheld = seen.why_withheld(draw);
    DoubtView view{.since = doubt.since,
                   .entry = doubt.entry,
                   .cause = seen.named_thing(doubt.cause, doubt.since),
                   .says = withheld ? std::nullopt : std::optional(doubt.says),
                   .open = doubt.is_open(seen.as_at())};
    for (const BodyId& body : doubt.concerned) {
        const authority::Answered* answer = doubt.answer_of(body);
        if (answer == nullptr || !seen.is_there(answer->on)) {
            view.waits_on.push_back(seen.named(body));
            continue;
        }
        view.answers.push_back({seen.named(body), answer->as, answer->on,
                                seen.words(answer->reason, withheld),
                                seen.post(answer->by, answer->on)});
    }
    return view;
}

} // namespace

std::optional<DrawPage> draw_page(const Seen& seen, const DrawId& id) {
    const authority::Draw* draw = seen.draw(id);
    if (draw == nullptr) return std::nullopt;
    DrawPage page{.draw = seen.named(id, draw->on),
                  .on = draw->on,
                  .under = seen.named_thing(draw->under, draw->on),
                  .power = draw->power,
                  .withheld = seen.why_withheld(*draw)};
    if (draw->sum) page.sum = seen.named(*draw->sum, draw->on);
    for (const OfficeId& office : draw->by)
        page.by.push_back(seen.post(office, draw->on));
    if (!page.withheld) {
        page.purpose = draw->purpose;
        page.amount = draw->amount;
        for (const authority::Part& part : draw->parts) {
            page.parts.push_back({seen.named(part.body, draw->on),
                                  draw->amount ? std::optional(part.amount) : std::nullopt,
                                  part.stands, draw->withdrawn_by(part.body, seen.as_at())});
        }
    }
    page.in_doubt = draw->is_in_doubt(seen.as_at());
    page.withdrawn = draw->is_withdrawn(seen.as_at());
    for (const authority::Doubt& doubt : draw->doubts) {
        if (seen.is_there(doubt.since)) page.doubts.push_back(doubt_view(seen, *draw, doubt));
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

std::optional<SpendingPage> spending_page(const Seen& seen, const SpendingId& id) {
    const authority::Spending* spending = seen.spending(id);
    if (spending == nullptr) return std::nullopt;
    SpendingPage page{.spending = spending_row(seen, id), .withheld = seen.why_withheld(*spending)};
    if (spending->sum) page.sum = seen.named(*spending->sum);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

std::optional<SpendingsPage> spendings_page(const Seen& seen, const Query& query) {
    SpendingOrder order = SpendingOrder::told;
    if (query.state || !choose<SpendingOrder>(order, query.sort) ||
        (query.body && !seen.has(thing(*query.body))))
        return std::nullopt;
    const auto id = [](const authority::AskedKey& key) { return SpendingId(key.id.text()); };
    const auto row = [&](const authority::AskedKey& key) { return spending_row(seen, id(key)); };
    const auto fits = [&](const authority::AskedKey& key) {
        const authority::Spending& spending = *seen.spending(id(key));
        return !query.body || spending.body == *query.body ||
               seen.standing_in(spending.body) == *query.body;
    };
    const auto sort = [&](std::vector<authority::AskedKey>& keys) {
        if (order != SpendingOrder::amount) return;
        sort_by(keys, [&](const auto& key) {
            const authority::Spending& spending = *seen.spending(id(key));
            return seen.why_withheld(spending) ? Money{1} : -spending.amount; // withheld last
        });
    };
    auto page = !query.body && order == SpendingOrder::told
                    ? page_of<SpendingsPage>(seen.spendings(), query, row)
                    : page_of_those<SpendingsPage>(seen.spendings(), query, fits, sort, row);
    if (!page) return page;
    page->order = order;
    add_bodies(seen, query, *page);
    return page;
}

} // namespace concordat::views
