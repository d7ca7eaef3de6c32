// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreement.hpp"

#include "html/element.hpp"
#include "html/govuk/details.hpp"
#include "html/wide_table.hpp"
#include "views/chain.hpp"
#include "web/pages/agreement_endings.hpp"
#include "web/pages/pages.hpp"
#include "web/pages/service_table.hpp"
#include "web/parts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::web::pages {

namespace {

using views::AgreementPage;
using views::PartyView;
using views::VersionView;

Markup summary(const Ask& ask, const AgreementPage& view) {
    const VersionView& latest = view.versions.front();
    Markup words;
    if (view.in_force) {
        words.add("Version ", *view.in_force, " is in force since ", shown(*view.in_force_from));
        if (view.last_day) words.add(", through ", shown(*view.last_day));
        words.add(".");
    } else {
        words.add("No version is in force.");
        if (view.last_day)
            words.add(" The last that was had its last day on ", shown(*view.last_day), ".");
    }
    if (latest.yet_to_sign != 0) {
        words.add(fmt::format(" {} of {} parties {} yet to sign version {}.", latest.yet_to_sign,
                              latest.parties.size(), latest.yet_to_sign == 1 ? "has" : "have",
                              latest.version));
    } else if (latest.in_force_from && !ask.seen.is_there(*latest.in_force_from)) {
        words.add(" Version ", latest.version, " is signed by all, and commences on ",
                  shown(*latest.in_force_from), ".");
    }
    return html::markup(html::element("p", {{"class", "govuk-body-l"}}, words),
                        why_link(ask, view.agreement.id));
}

Markup signature(const Ask& ask, const PartyView& party) {
    if (!party.signed_on) return html::markup(tag("Not signed", govuk::Colour::yellow));
    return html::markup(shown(*party.signed_on), html::void_element("br"),
                        shown(ask, *party.signed_by));
}

/// What none of the parties has stated, where that is the same of all.
std::vector<std::string> stated_by_none(const VersionView& version) {
    if (version.parties.size() < 2) return {};
    const std::vector<std::string>& first = version.parties.front().not_stated;
    const bool same =
        std::all_of(version.parties.begin(), version.parties.end(),
                    [&](const PartyView& party) { return party.not_stated == first; });
    return same ? first : std::vector<std::string>{};
}

/// Whether what a party has not stated is said of it, or above the table of all.
enum class NotStated : std::uint8_t { of_each, of_all };

Markup considered(const PartyView& party, NotStated said) {
    Markup out;
    if (party.in_the_interests_of) out.add(label(*party.in_the_interests_of));
    for (const views::Words& reason : party.reasons)
        out.add(html::element("p", {{"class", "govuk-body"}}, shown(reason)));
    if (said == NotStated::of_all) {
        if (!party.in_the_interests_of && party.reasons.empty()) out.add("Not stated");
    } else if (!party.not_stated.empty()) {
        if (party.in_the_interests_of) out.add(html::void_element("br"));
        out.add("Not stated: ", views::listed(party.not_stated));
    }
    return out;
}

Markup parties(const Ask& ask, const VersionView& version) {
    const std::vector<std::string> by_none = stated_by_none(version);
    const Markup lead =
        by_none.empty() ? Markup{}
                        : html::paragraph("Not stated by any party: ", views::listed(by_none), ".");
    html::WideTable table(fmt::format("Parties to version {}", version.version),
                          {"Party", "Signed", "On the decision", "In the interests of"},
                          html::Caption::small, lead);
    for (const PartyView& party : version.parties) {
        Markup decision;
        if (party.decision) {
            decision = ask.link(*party.decision);
        } else if (party.signed_on) {
            decision = html::escape("None on record");
        }
        Markup who = ask.link(party.body);
        // A corporation sole is its office, and both have one name.
        if (party.office.office.name != party.body.name)
            who.add(html::void_element("br"), ask.link(party.office.office));
        if (party.left_from)
            who.add(html::void_element("br"), "No party from ", shown(*party.left_from));
        table.row(who, signature(ask, party), decision,
                  considered(party, by_none.empty() ? NotStated::of_each : NotStated::of_all));
    }
    return table.end();
}

Markup tellings(const Ask& ask, const VersionView& version) {
    if (version.tellings.empty()) return {};
    html::WideTable table(fmt::format("What documents tell of version {}", version.version),
                          {"Told as", "When", "Source"}, html::Caption::small,
                          html::paragraph("A document that tells it shows neither who signed nor "
                                          "on whose authority, and brings nothing into force."));
    for (const views::TellingView& telling : version.tellings) {
        table.row(label(telling.as), in_words(telling.when),
                  source(ask, telling.source, telling.source_thing));
    }
    return table.end();
}

Markup approvals(const Ask& ask, const VersionView& version) {
    if (version.approvals.empty()) return {};
    html::WideTable table(fmt::format("Approval of version {}", version.version),
                          {"By", "Agreed", "Ratified by", "Yet to ratify"}, html::Caption::small);
    for (const views::ApprovalView& one : version.approvals) {
        table.row(ask.link(one.recommendation),
                  one.agreed ? Markup(shown(*one.agreed)) : html::escape("Not agreed"),
                  links(ask, one.ratified), links(ask, one.yet_to_ratify));
    }
    return table.end();
}

Markup publication(const Ask& ask, const VersionView& version) {
    Markup out;
    if (!version.owe_publication.empty()) {
        out.add(html::paragraph("Publication is owed by ", links(ask, version.owe_publication),
                                " since ", shown(*version.in_force_from), "."));
    }
    if (version.publications.empty()) return out;
    html::WideTable table(fmt::format("Who has published version {}", version.version),
                          {"Policing body", "Published", "On", "Where"}, html::Caption::small);
    for (const views::PublicationView& one : version.publications) {
        table.row(ask.link(one.body), label(one.published), shown(one.on),
                  one.where.value_or("Not stated"));
    }
    out.add(table.end());
    return out;
}

Markup terms(const Ask& ask, const VersionView& version) {
    Facts facts;
    facts.add("Made", std::optional(version.made));
    facts.add("Signed by all", version.complete_on);
    if (version.withdrawn_on) {
        facts.add("Withdrawn on", version.withdrawn_on);
        facts.add("Withdrawn by", shown(ask, *version.withdrawn_by));
        facts.add("Withdrawn because", shown(*version.withdrawn_because));
    } else {
        facts.add_or("In force from", version.in_force_from, "Not while a signature is missing");
    }
    facts.add("Commences", version.commences).add("Last day stated", version.last_day);
    if (version.ends_on != version.last_day) facts.add("Ends on", version.ends_on);
    facts.add("Model", label(version.model));
    if (!version.functions.empty()) facts.add("Functions", views::listed(version.functions));
    if (!version.partners.empty()) facts.add("Forces affected", links(ask, version.partners));
    if (version.direction_and_control)
        facts.add("Direction and control", shown(ask, *version.direction_and_control));
    if (version.notice_months)
        facts.add("Notice of a party", fmt::format("{} months", *version.notice_months));
    if (version.exit_days) {
        facts.add("Exits ready", fmt::format("{} days before the end", *version.exit_days));
    }
    facts.add("Review", version.review);
    if (version.words) facts.add("Words", shown(*version.words));
    Markup out = facts.render();
    if (!version.not_stated.empty())
        out.add(inset(fmt::format("Not stated: {}.", views::listed(version.not_stated))));
    out.add(approvals(ask, version), parties(ask, version), endings(ask, version),
            tellings(ask, version), publication(ask, version));
    return out;
}

Markup shares(const Ask& ask, const AgreementPage& view) {
    if (view.shares.empty()) return {};
    html::WideTable table("Who bears the costs", {"From", "Until", "Basis", "Shares", "Source"});
    for (const views::SharesView& set : view.shares) {
        std::vector<Markup> items;
        for (const views::ShareView& one : set.shares)
            items.push_back(html::markup(ask.link(one.body), ": ", text(one.share)));
        table.row(shown(set.from), set.to ? shown(*set.to) : Markup{}, label(set.basis),
                  html::list(html::ListKind::plain, items),
                  set.source ? source(ask, *set.source, set.source_thing) : Markup{});
    }
    return table.end();
}

Content render(const Ask& ask, const AgreementPage& view) {
    Content content{.title = view.agreement.name};
    content.way = {{.text = "Agreements", .href = ask.href("/agreements")},
                   {.text = view.agreement.name}};
    content.main = title(view.agreement, "Agreement");
    content.main.add(summary(ask, view));
    Facts facts;
    facts.add("Made under", view.made_under);
    if (!view.other_names.empty()) facts.add("Also called", views::listed(view.other_names));
    if (view.follows) facts.add("Takes the place of", ask.link(*view.follows));
    if (view.under) facts.add("Made under the agreement", ask.link(*view.under));
    content.main.add(facts.render(),
                     html::heading(2, fmt::format("Version {}", view.versions.front().version)),
                     terms(ask, view.versions.front()));
    if (view.versions.size() > 1) content.main.add(html::heading(2, "Versions before"));
    for (std::size_t i = 1; i < view.versions.size(); ++i) {
        const VersionView& version = view.versions[i];
        content.main.add(
            govuk::Details{.summary_text = fmt::format("Version {}, made on {}", version.version,
                                                       in_words(version.made)),
                           .html = terms(ask, version)});
    }
    if (!view.services.empty())
        content.main.add(service_table(ask, "Shared services", view.services));
    content.main.add(shares(ask, view), flags(ask, view.flags));
    return content;
}

} // namespace

Result<Content> agreement(const Ask& ask) {
    return ask.answer(views::agreement_page(ask.seen, AgreementId(ask.thing)), render);
}

} // namespace concordat::web::pages
