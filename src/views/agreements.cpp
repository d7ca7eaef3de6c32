// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreements.hpp"

#include "views/choice.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

/// The version in force on the day and its last day, where it has one: what filters and orders ask
/// of every agreement.
struct InForce {
    int version = 0;
    std::optional<Day> last_day;
};
InForce in_force_on(const Seen& seen, const agreements::Agreement& agreement) {
    InForce found{.version = agreement.in_force(seen.as_at())};
    if (found.version == 0) return found;
    if (const auto over = agreement.version(found.version).over_from()) found.last_day = *over + -1;
    return found;
}

AgreementState state_of(const InForce& found) {
    if (found.version == 0) return AgreementState::not_in_force;
    return found.last_day ? AgreementState::ending : AgreementState::in_force;
}

} // namespace

AgreementRow agreement_row(const Seen& seen, const AgreementId& id) {
    const auto agreement = seen.agreement(id);
    const auto [in_force, last_day] = in_force_on(seen, *agreement);
    const agreements::Version& latest = agreement->version(agreement->latest());
    const agreements::Version& shown = in_force != 0 ? agreement->version(in_force) : latest;
    AgreementRow row{
        .agreement = seen.named(id), .model = shown.terms.model, .versions = agreement->latest()};
    for (const OfficeId& party : shown.parties_on(seen.as_at()))
        row.parties.push_back(seen.named(seen.body_of(party)));
    if (in_force != 0) {
        row.in_force = in_force;
        row.in_force_from = shown.in_force_from();
        for (const OfficeId& party : seen.owes_publication(shown))
            row.owe_publication.push_back(seen.named(seen.body_of(party)));
        row.last_day = last_day;
        for (const agreements::Notice& notice : shown.notices) {
            if (!shown.is_overtaken(notice))
                row.under_notice.push_back(seen.named(seen.body_of(notice.party)));
        }
    }
    for (const OfficeId& party : latest.unsigned_by(seen.as_at()))
        row.yet_to_sign.push_back(seen.named(seen.body_of(party)));
    if (const auto from = latest.in_force_from(); seen.is_later(from)) row.commences = from;
    return row;
}

namespace {

using agreements::MadeKey;

/// What is asked of the list; nothing where a word names none of its choices.
struct Choice {
    std::optional<AgreementState> state;
    AgreementOrder order = AgreementOrder::made;
};
std::optional<Choice> choice_of(const Query& query) {
    Choice choice;
    if (!choose<AgreementState>(choice.state, query.state) ||
        !choose<AgreementOrder>(choice.order, query.sort))
        return std::nullopt;
    return choice;
}

AgreementId id_of(const MadeKey& key) {
    return AgreementId(key.id.text());
}

void sort_agreements(const Seen& seen, AgreementOrder order, std::vector<MadeKey>& keys) {
    if (order == AgreementOrder::name)
        sort_by(keys, [&](const MadeKey& key) { return seen.named(id_of(key)).name; });
    if (order != AgreementOrder::last_day) return;
    sort_by(keys, [&](const MadeKey& key) {
        return in_force_on(seen, *seen.agreement(id_of(key))).last_day.value_or(kLastDay);
    });
}

} // namespace

std::optional<AgreementsPage> agreements_page(const Seen& seen, const Query& query) {
    const auto choice = choice_of(query);
    if (!choice) return std::nullopt;
    const auto row_of = [&](const MadeKey& key) { return agreement_row(seen, id_of(key)); };
    const auto fits = [&](const MadeKey& key) {
        return !choice->state ||
               state_of(in_force_on(seen, *seen.agreement(id_of(key)))) == *choice->state;
    };
    const auto sort = [&](std::vector<MadeKey>& keys) {
        sort_agreements(seen, choice->order, keys);
    };
    std::optional<AgreementsPage> page;
    if (query.body) {
        const Chosen own(seen.agreements_made_by(*query.body));
        page = page_of_those<AgreementsPage>(own, query, fits, sort, row_of);
    } else if (choice->state || choice->order != AgreementOrder::made) {
        page = page_of_those<AgreementsPage>(seen.agreements_made(), query, fits, sort, row_of);
    } else {
        page = page_of<AgreementsPage>(seen.agreements_made(), query, row_of);
    }
    if (!page) return page;
    page->state = choice->state;
    page->order = choice->order;
    if (query.body) page->body = seen.named(*query.body);
    for (const BodyId& body : seen.bodies_with_agreements())
        page->bodies.push_back(seen.named(body));
    return page;
}

} // namespace concordat::views
