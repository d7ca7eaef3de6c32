// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flag.hpp"

#include "views/choice.hpp"

#include <algorithm>

namespace concordat::views {

std::optional<FlagsPage> flags_page(const Seen& seen, const Query& query) {
    FlagState state = FlagState::open;
    FlagOrder order = FlagOrder::latest;
    std::optional<Flagged> about;
    if (!choose<FlagState>(state, query.state) || !choose<FlagOrder>(order, query.sort) ||
        !choose<Flagged>(about, query.about))
        return std::nullopt;
    const auto row = [&](const record::FlagKey& key) { return seen.flag_row(key.flag); };
    const auto fits = [&](const record::FlagKey& key) {
        return !about || kind_of(seen.flag(key.flag)->on.text()) == *query.about;
    };
    const auto sort = [&](std::vector<record::FlagKey>& keys) {
        if (order == FlagOrder::oldest) std::reverse(keys.begin(), keys.end());
    };
    const auto all = state == FlagState::open ? seen.open_flags() : seen.settled_flags();
    auto page = !about && order == FlagOrder::latest
                    ? page_of<FlagsPage>(all, query, row)
                    : page_of_those<FlagsPage>(all, query, fits, sort, row);
    if (!page) return page;
    page->state = state;
    page->about = about;
    page->order = order;
    return page;
}

std::optional<FlagPage> flag_page(const Seen& seen, const FlagId& id) {
    const auto flag = seen.flag(id);
    if (!flag) return std::nullopt;
    const FlagRow row = seen.flag_row(id);
    FlagPage page{.flag = id,
                  .on = row.on,
                  .rule = row.rule,
                  .says = row.says,
                  .raised = row.raised,
                  .open = row.open};
    if (flag->settled) {
        page.settled = flag->settled->on;
        page.finding = flag->settled->finding;
        // What settled of itself has no words.
        const Text& reason = flag->settled->reason;
        if (!reason.empty()) page.reason = seen.words(reason, seen.why_withheld(flag->on));
        page.settled_by = seen.post(flag->settled->by, flag->settled->on);
    }
    return page;
}

} // namespace concordat::views
