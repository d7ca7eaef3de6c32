// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreement.hpp"

#include "domain/agreements/terms.hpp"

namespace concordat::views {

namespace {

PartyView party_view(const Seen& seen, const agreements::Version& version, const OfficeId& party) {
    const agreements::Signature* signature = version.signature_of(party);
    const Day day = signature != nullptr ? signature->on : version.made;
    PartyView view{.body = seen.named(seen.body_of(party), day), .office = seen.post(party, day)};
    if (signature != nullptr) {
        view.signed_on = signature->on;
        view.signed_by = seen.post(signature->by, signature->on);
        if (signature->decision) view.decision = seen.named(*signature->decision, signature->on);
    }
    for (const agreements::Statement& statement : version.statements) {
        if (statement.by != party) continue;
        if (statement.in_the_interests_of) view.in_the_interests_of = statement.in_the_interests_of;
        if (statement.reasons)
            view.reasons.push_back(seen.words(*statement.reasons, seen.why_withheld(version)));
    }
    view.not_stated = seen.not_considered(version, party);
    view.left_from = version.left_from(party);
    return view;
}

void add_told_and_published(const Seen& seen, const agreements::Version& version,
                            VersionView& view) {
    for (const agreements::Telling& telling : version.tellings) {
        view.tellings.push_back({telling.as, telling.when, seen.source(telling.source),
                                 seen.source_thing(telling.source)});
    }
    for (const agreements::Publication& one : version.publications) {
        view.publications.push_back(
            {seen.named(seen.body_of(one.party), one.on), one.on, one.published, one.where});
    }
    for (const OfficeId& party : seen.owes_publication(version))
        view.owe_publication.push_back(seen.named(seen.body_of(party)));
}

ApprovalView approval_view(const Seen& seen, const RecommendationId& id) {
    const auto item = seen.recommendation(id);
    ApprovalView view{.recommendation = seen.named(id)};
    if (!item->resolution || !meetings::is_agreed(item->resolution->outcome)) return view;
    view.agreed = item->resolution->on;
    const decisions::JointEffect joint = seen.joint_effect(id);
    view.in_force_from = joint.in_force_from;
    for (const decisions::BodyAnswer& answer : joint.bodies)
        (answer.counts ? view.ratified : view.yet_to_ratify).push_back(seen.named(answer.body));
    return view;
}

VersionView version_view(const Seen& seen, const AgreementId& id,
                         const agreements::Agreement& agreement, int number) {
    const agreements::Version& version = agreement.version(number);
    const agreements::Terms& terms = version.terms;
    VersionView view{.version = number,
                     .made = version.made,
                     .model = terms.model,
                     .functions = terms.functions,
                     .commences = terms.commences,
                     .notice_months = terms.notice_months,
                     .review = terms.review,
                     .words = seen.words(terms.text, seen.why_withheld(version)),
                     .yet_to_sign = static_cast<int>(version.unsigned_by(seen.as_at()).size()),
                     .complete_on = version.complete_on(),
                     .in_force_from = version.in_force_from(),
                     .not_stated = agreements::not_stated(terms),
                     .exit_days = terms.exit_days};
    for (const PartnerId& partner : terms.partners)
        view.partners.push_back(seen.named(partner, version.made));
    if (version.ends) view.last_day = *version.ends + -1;
    view.direction_and_control = seen.post(terms.direction_and_control, version.made);
    if (const auto& withdrawn = version.withdrawn; withdrawn && seen.is_there(withdrawn->on)) {
        view.withdrawn_on = withdrawn->on;
        view.withdrawn_by = seen.post(withdrawn->by, withdrawn->on);
        view.withdrawn_because = seen.words(withdrawn->reason, seen.why_withheld(version));
    }
    for (const OfficeId& party : terms.parties)
        view.parties.push_back(party_view(seen, version, party));
    add_told_and_published(seen, version, view);
    add_endings(seen, version, view);
    for (const RecommendationId& item : seen.approvals_of(id, number))
        view.approvals.push_back(approval_view(seen, item));
    return view;
}

std::vector<SharesView> shares_of(const Seen& seen, const agreements::Agreement& agreement) {
    std::vector<SharesView> all;
    const auto& history = agreement.shares.history();
    for (std::size_t i = history.size(); i-- > 0;) {
        const agreements::CostShares& set = history[i].value;
        SharesView view{.from = history[i].from, .basis = set.basis};
        if (!all.empty()) view.to = all.back().from;
        if (view.to == view.from) continue; // set again for the same day
        for (const agreements::BodyShare& one : set.shares)
            view.shares.push_back({seen.named(one.body, view.from), one.share});
        if (set.source) {
            view.source = seen.source(*set.source);
            view.source_thing = seen.source_thing(*set.source);
        }
        all.push_back(std::move(view));
    }
    return all;
}

/// Of the version in force, or of the last that was.
std::optional<Day> last_day_of(const agreements::Agreement& agreement, Day day) {
    for (int number = agreement.latest(); number > 0; --number) {
        const agreements::Version& version = agreement.version(number);
        const std::optional<Day> from = version.in_force_from();
        if (!from || day < *from) continue;
        const std::optional<Day> over = version.over_from();
        return over ? std::optional(*over + -1) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<AgreementPage> agreement_page(const Seen& seen, const AgreementId& id) {
    const auto agreement = seen.agreement(id);
    if (!agreement) return std::nullopt;
    AgreementPage page{.agreement = seen.named(id),
                       .made_under = agreement->made_under,
                       .other_names = agreement->other_names};
    if (agreement->follows) page.follows = seen.named(*agreement->follows);
    if (agreement->under) page.under = seen.named(*agreement->under);
    if (const int in_force = agreement->in_force(seen.as_at()); in_force != 0) {
        page.in_force = in_force;
        page.in_force_from = agreement->version(in_force).in_force_from();
    }
    page.last_day = last_day_of(*agreement, seen.as_at());
    for (int number = agreement->latest(); number > 0; --number)
        page.versions.push_back(version_view(seen, id, *agreement, number));
    page.shares = shares_of(seen, *agreement);
    for (const ServiceId& service : seen.services_of(id))
        page.services.push_back(service_row(seen, service));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
