// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scheme.hpp"

namespace concordat::views {

namespace {
constexpr std::size_t kMostGaps = 200;
}

std::optional<SchemePage> scheme_page(const Seen& seen, const SchemeId& id) {
    const auto scheme = seen.scheme(id);
    if (!scheme) return std::nullopt;
    SchemePage page{.scheme = seen.named(id),
                    .body = seen.named(scheme->body),
                    .pattern = scheme->pattern,
                    .restarts = scheme->restarts,
                    .first_held = decisions::write_reference(scheme->pattern, scheme->first_held),
                    .sign_off = scheme->sign_off,
                    .from = scheme->from,
                    .used = static_cast<int>(scheme->used.size())};
    for (const decisions::Number& number : decisions::gaps(*scheme, kMostGaps))
        page.gaps.push_back(decisions::write_reference(scheme->pattern, number));
    for (const decisions::Gap& gap : scheme->explained) {
        page.explained.push_back({decisions::write_reference(scheme->pattern, gap.number),
                                  seen.words(gap.reason), gap.explained});
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
