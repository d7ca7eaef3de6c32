// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/body.hpp"

#include "views/scheme.hpp"

namespace concordat::views {

namespace {

constexpr int kRows = 10;
constexpr std::size_t kMostGaps = 1000;

SchemeRow scheme_row(const Seen& seen, const SchemeId& id) {
    const auto scheme = seen.scheme(id);
    return {.scheme = seen.named(id),
            .looks_like = looks_like(*scheme->scheme, seen.as_at()),
            .from = scheme->scheme->from,
            .ended = scheme->ended,
            .used = scheme->used,
            .gaps =
                static_cast<int>(decisions::gaps(*scheme->scheme, kMostGaps, seen.as_at()).size())};
}

} // namespace

std::optional<BodyPage> body_page(const Seen& seen, const BodyId& id) {
    const auto body = seen.body(id);
    if (!body) return std::nullopt;
    BodyPage page{.body = seen.named(id), .kind = body->kind, .ended = body->ended};
    for (const BodyId& predecessor : body->predecessors)
        page.predecessors.push_back(seen.named(predecessor));
    for (const BodyId& successor : body->successors)
        page.successors.push_back(seen.named(successor));
    for (const OfficeId& office : seen.offices_of(id))
        page.offices.push_back(seen.post(office, seen.as_at()));
    const auto decisions = seen.decisions(id, {}, {});
    page.decisions_in_all = static_cast<int>(decisions.size());
    page.decisions = seen.decision_rows(decisions, 1, kRows);
    std::size_t waits = 0;
    for (const WaitingItem& item : seen.waiting(id, 0, kRows, waits))
        page.waiting.push_back(seen.wait_row(item));
    page.waits = static_cast<int>(waits);
    for (const SchemeId& scheme : seen.schemes_of(id))
        page.schemes.push_back(scheme_row(seen, scheme));
    for (const AgreementId& agreement : seen.agreements_of(id))
        page.agreements.push_back(agreement_row(seen, agreement));
    page.powers = powers_of(seen, id);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
