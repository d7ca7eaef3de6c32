// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement rests on: the signatures of its parties, the decisions behind them, and what
// these follow.
#include "views/chain_links.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views {

namespace {

/// "Signed on 3 May 2016 by the office of Chief Constable."
std::string signed_by(const Seen& seen, const agreements::Signature& signature) {
    return fmt::format("Signed on {} by the office of {}", concordat::in_words(signature.on),
                       seen.named(signature.by, signature.on).name);
}

std::string state_of(const agreements::Version& version, Day as_at) {
    const auto from = version.in_force_from();
    if (!from) {
        const std::size_t missing = version.unsigned_by(as_at).size();
        return fmt::format("Not in force: {} of {} parties {} yet to sign.", missing,
                           version.terms.parties.size(), missing == 1 ? "has" : "have");
    }
    if (as_at < *from) return "Signed by all; it is not in force yet.";
    if (version.ends && *version.ends <= as_at)
        return fmt::format("Its last day was {}.", concordat::in_words(*version.ends + -1));
    return "Signed by all its parties.";
}

} // namespace

void ChainLinks::add_agreement(const AgreementId& id) {
    const auto agreement = seen_.agreement(id);
    if (!agreement) return;
    const int in_force = agreement->in_force(seen_.as_at());
    const int number = in_force != 0 ? in_force : agreement->latest();
    const agreements::Version& version = agreement->version(number);
    ChainLink link{.kind = LinkKind::agreement,
                   .thing = seen_.named(id),
                   .title = fmt::format("{}, version {}", seen_.named(id).name, number),
                   .says = {state_of(version, seen_.as_at())},
                   .missing = in_force == 0};
    link.date = version.in_force_from();
    if (link.date) link.date_is = "In force from";
    if (agreement->made_under) link.says.push_back("Made under " + *agreement->made_under + ".");
    std::vector<DecisionId> behind;
    for (const OfficeId& party : version.terms.parties) {
        const Named body = seen_.named(seen_.body_of(party), version.made);
        const agreements::Signature* signature = version.signature_of(party);
        link.parts.push_back(
            {body, signature != nullptr ? signed_by(seen_, *signature) : "Has not signed"});
        if (signature == nullptr) {
            link.not_recorded.push_back("the signature of " + body.name);
        } else if (!signature->decision) {
            link.not_recorded.push_back(
                fmt::format("the decision behind the signature of {}", body.name));
        } else if (std::find(behind.begin(), behind.end(), *signature->decision) == behind.end()) {
            behind.push_back(*signature->decision);
        }
        if (signature != nullptr && !seen_.holder(signature->by, signature->on)) {
            link.not_recorded.push_back(fmt::format("who held the office of {} of {} on {}",
                                                    seen_.named(signature->by, signature->on).name,
                                                    body.name, concordat::in_words(signature->on)));
        }
    }
    add(std::move(link));
    add_decisions(behind);
}

} // namespace concordat::views
