// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreements.hpp"

#include <algorithm>

namespace concordat::views {

AgreementRow agreement_row(const Seen& seen, const AgreementId& id) {
    const auto agreement = seen.agreement(id);
    const int in_force = agreement->in_force(seen.as_at());
    const agreements::Version& latest = agreement->version(agreement->latest());
    const agreements::Version& shown = in_force != 0 ? agreement->version(in_force) : latest;
    AgreementRow row{
        .agreement = seen.named(id), .model = shown.terms.model, .versions = agreement->latest()};
    for (const OfficeId& party : shown.terms.parties)
        row.parties.push_back(seen.named(seen.body_of(party)));
    if (in_force != 0) {
        row.in_force = in_force;
        row.in_force_from = shown.in_force_from();
        for (const OfficeId& party : seen.owes_publication(shown))
            row.owe_publication.push_back(seen.named(seen.body_of(party)));
        if (shown.ends) row.last_day = *shown.ends + -1;
    }
    for (const OfficeId& party : latest.unsigned_by(seen.as_at()))
        row.yet_to_sign.push_back(seen.named(seen.body_of(party)));
    if (const auto from = latest.in_force_from(); seen.is_later(from)) row.commences = from;
    return row;
}

AgreementsPage agreements_page(const Seen& seen) {
    AgreementsPage page;
    for (const AgreementId& id : seen.agreements())
        page.rows.push_back(agreement_row(seen, id));
    std::sort(page.rows.begin(), page.rows.end(), [](const AgreementRow& a, const AgreementRow& b) {
        return a.agreement.name < b.agreement.name;
    });
    return page;
}

} // namespace concordat::views
