// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chronology.hpp"

namespace concordat::views {

namespace {

MomentView row(const Seen& seen, const ThingId& of, const Moment& moment) {
    MomentView view{.on = moment.on, .entry = moment.entry};
    const auto told = seen.entry(moment.entry);
    if (!told) return view;
    view.what = told->what;
    view.recorded = told->recorded;
    if (told->by) view.by = seen.named(*told->by, moment.on);
    for (const ThingId& thing : told->things)
        if (thing != of && seen.has(thing))
            view.things.push_back(seen.named_thing(thing, moment.on));
    return view;
}

} // namespace

std::optional<ChronologyPage> chronology_page(const Seen& seen, const ThingId& id,
                                              const Query& query) {
    if (!seen.has(id)) return std::nullopt;
    const auto row_of = [&](const Moment& moment) { return row(seen, id, moment); };
    auto page = page_of<ChronologyPage>(Chosen(seen.moments_of(id)), query, row_of);
    if (page) page->of = seen.named_thing(id, seen.as_at());
    return page;
}

} // namespace concordat::views
