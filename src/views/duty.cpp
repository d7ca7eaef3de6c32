// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duty.hpp"

namespace concordat::views {

std::optional<DutyPage> duty_page(const Seen& seen, const DutyId& id) {
    const auto duty = seen.duty(id);
    if (!duty) return std::nullopt;
    DutyPage page{.duty = plan_row(seen, thing(id)),
                  .decision = seen.named(duty->decision),
                  .kind = duty->kind,
                  .deferred = duty->deferred};
    for (const auto& since : duty->places.history()) {
        PlaceView view{
            .since = since.from, .place = {}, .says = {}, .reason = seen.words(since.value.reason)};
        if (const auto at = since.value.place.thing()) {
            view.place = seen.named_thing(*at, since.from);
            view.says = view.place->name;
        } else {
            view.says = since.value.place.named.value_or("");
        }
        page.places.push_back(std::move(view));
    }
    if (duty->met) {
        if (duty->met->by) page.met_by = seen.named(*duty->met->by);
        page.met_says = seen.words(duty->met->says);
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

std::vector<PlanRow> duty_rows(const Seen& seen, const std::vector<DutyId>& ids) {
    std::vector<PlanRow> rows;
    for (const DutyId& id : ids)
        rows.push_back(plan_row(seen, thing(id)));
    return rows;
}

} // namespace concordat::views
