// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flag.hpp"

namespace concordat::views {

std::optional<FlagsPage> flags_page(const Seen& seen, const Query& query) {
    return page_of<FlagsPage>(seen.open_flags(), query,
                              [&](const record::FlagKey& key) { return seen.flag_row(key.flag); });
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
