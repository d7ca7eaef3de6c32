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

/// Those that fit, in order: what cannot be read off the index is asked of each.
Chosen<MadeKey> chosen(const Seen& seen, std::vector<MadeKey> keys, const Choice& choice) {
    if (choice.state) {
        std::erase_if(keys, [&](const MadeKey& key) {
            return state_of(in_force_on(seen, *seen.agreement(id_of(key)))) != *choice.state;
        });
    }
    if (choice.order == AgreementOrder::made) return Chosen<MadeKey>(std::move(keys));
    std::vector<std::pair<std::string, MadeKey>> by;
    for (const MadeKey& key : keys) {
        const auto last_day = [&] {
            return in_force_on(seen, *seen.agreement(id_of(key))).last_day.value_or(kLastDay);
        };
        by.emplace_back(choice.order == AgreementOrder::name ? seen.named(id_of(key)).name
                                                             : text(last_day()),
                        key);
    }
    std::sort(by.begin(), by.end());
    for (std::size_t i = 0; i < by.size(); ++i)
        keys[i] = by[i].second;
    return Chosen<MadeKey>(std::move(keys));
}

} // namespace

std::optional<AgreementsPage> agreements_page(const Seen& seen, const Query& query) {
    const auto choice = choice_of(query);
    if (!choice) return std::nullopt;
    const auto row_of = [&](const MadeKey& key) { return agreement_row(seen, id_of(key)); };
    const auto made = seen.agreements_made();
    std::optional<AgreementsPage> page;
    if (!query.body && !choice->state && choice->order == AgreementOrder::made) {
        page = page_of<AgreementsPage>(made, query, row_of);
    } else {
        auto keys = query.body ? seen.agreements_made_by(*query.body)
                               : made.page(1, static_cast<int>(made.size()));
        page = page_of<AgreementsPage>(chosen(seen, std::move(keys), *choice), query, row_of);
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
