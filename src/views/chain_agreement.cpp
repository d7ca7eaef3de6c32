// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement rests on: the signatures of its parties, the decisions behind them, and what
// these follow.
#include "domain/agreements/set_exit_line.hpp"
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
    if (const auto complete = version.complete_before_withdrawn()) {
        return fmt::format("Signed by all on {}, and withdrawn on {}: which of the two holds the "
                           "parties must say.",
                           concordat::in_words(*complete),
                           concordat::in_words(version.withdrawn->on));
    }
    if (version.is_withdrawn(as_at))
        return fmt::format("Withdrawn on {}, before all had signed it.",
                           concordat::in_words(version.withdrawn->on));
    if (!from) {
        const std::size_t missing = version.unsigned_by(as_at).size();
        return fmt::format("Not in force: {} of {} parties {} yet to sign.", missing,
                           version.terms.parties.size(), missing == 1 ? "has" : "have");
    }
    if (as_at < *from) return "Signed by all; it is not in force yet.";
    if (const auto over = version.over_from(); over && *over <= as_at)
        return fmt::format("Its last day was {}.", concordat::in_words(*over + -1));
    return "Signed by all its parties.";
}

} // namespace

void ChainLinks::add_agreement(const AgreementId& id) {
    const auto agreement = seen_.agreement(id);
    if (!agreement) return;
    const int in_force = agreement->in_force(seen_.as_at());
    const int number = in_force != 0 ? in_force : agreement->last_kept(seen_.as_at());
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
        const bool gone = version.drop_out_of(party) != nullptr;
        const char* unsigned_says = gone ? "Dropped out unsigned" : "Has not signed";
        link.parts.push_back(
            {body, signature != nullptr ? signed_by(seen_, *signature) : unsigned_says});
        if (signature == nullptr && (gone || version.is_withdrawn(seen_.as_at()))) continue;
        if (signature == nullptr) {
            link.not_recorded.push_back(fmt::format("the signature of {}, awaited since {}",
                                                    body.name, concordat::in_words(version.made)));
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
    add_endings(link, version);
    const auto approvals = seen_.approvals_of(id, number);
    for (const RecommendationId& item : approvals)
        link.says.push_back(fmt::format("{} approves this version.", seen_.named(item).name));
    add(std::move(link));
    if (behind.empty() && !approvals.empty()) {
        for (const RecommendationId& item : approvals)
            add_ratifications(item);
        return add_items(approvals);
    }
    add_decisions(behind);
}

void ChainLinks::add_endings(ChainLink& link, const agreements::Version& version) const {
    for (const agreements::Notice& notice : version.notices) {
        const Named body = seen_.named(seen_.body_of(notice.party), notice.on);
        link.says.push_back(fmt::format(
            "{} gave notice on {}, {} on {}{}.", body.name, in_words(notice.on),
            notice.to == agreements::NoticeTo::end ? "that it ends" : "that it leaves",
            in_words(notice.ends + -1),
            version.is_overtaken(notice) ? "; a direction took the place of that" : ""));
        if (!notice.decision) {
            link.not_recorded.push_back(
                fmt::format("the decision behind the notice of {}", body.name));
        }
    }
    const Day as_at = seen_.as_at();
    for (const OfficeId& party : version.terms.parties) {
        const agreements::EndConsent* consent = version.consent_of(party, as_at);
        if (consent == nullptr) continue;
        const Named body = seen_.named(seen_.body_of(party), consent->on);
        link.says.push_back(fmt::format("{} consented on {} to its end on {}.", body.name,
                                        in_words(consent->on), in_words(consent->ends + -1)));
        if (!consent->decision) {
            link.not_recorded.push_back(
                fmt::format("the decision behind the consent of {} to its end", body.name));
        }
    }
    for (const agreements::Direction& one : version.directions) {
        link.says.push_back(fmt::format("The office of {} directed on {} that it goes on through "
                                        "{}: {}.",
                                        seen_.named(one.by, one.on).name, in_words(one.on),
                                        in_words(one.ends + -1), one.basis));
    }
    for (const agreements::DropOut& one : version.drop_outs) {
        link.says.push_back(fmt::format("{} dropped out on {}: {}.",
                                        seen_.named(seen_.body_of(one.party), one.on).name,
                                        in_words(one.on), one.because));
    }
}

void ChainLinks::add_service(const ServiceId& id) {
    const auto service = seen_.service(id);
    if (!service) return;
    const auto standing =
        agreements::exit_standing(*seen_.agreement(service->agreement), *service, seen_.as_at());
    ChainLink link{.kind = LinkKind::service,
                   .thing = seen_.named(id),
                   .title = seen_.named(id).name,
                   .date_is = "Shared since",
                   .date = service->opened};
    if (standing.by) {
        link.says.push_back(
            fmt::format("It is shared through {}, unless a direction or a new version prolongs it.",
                        in_words(*standing.by + -1)));
    }
    const agreements::ExitLine* line = service->exit.at(seen_.as_at());
    if (line != nullptr) {
        for (const BodyId& body : line->runs_alone) {
            link.parts.push_back(
                {seen_.named(body),
                 fmt::format("Runs it alone from {}{}", in_words(line->from),
                             line->ready == agreements::Readiness::ready ? ""
                                                                         : "; it is not ready")});
        }
    } else if (standing.by) {
        link.not_recorded.push_back(fmt::format("who runs {} alone, which is late from {}",
                                                seen_.named(id).name,
                                                in_words(*standing.late_from)));
    }
    add(std::move(link));
    add_agreement(service->agreement);
}

} // namespace concordat::views
