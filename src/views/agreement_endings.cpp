// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a version of an agreement, as its page shows it.
#include "views/agreement.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

NoticeView notice_view(const Seen& seen, const agreements::Version& version,
                       const agreements::Notice& notice) {
    NoticeView view{.body = seen.named(seen.body_of(notice.party), notice.on),
                    .by = seen.post(notice.by, notice.on),
                    .on = notice.on,
                    .to = notice.to,
                    .last_day = notice.ends + -1,
                    .reasons = seen.words(notice.reasons, seen.why_withheld(version))};
    if (notice.decision) view.decision = seen.named(*notice.decision, notice.on);
    if (version.is_overtaken(notice)) view.overtaken_on = version.direction()->on;
    return view;
}

/// The latest consent of each party, by the last day it is to.
AgreedEndView agreed_end(const Seen& seen, const agreements::Version& version, Day ends) {
    AgreedEndView view{.last_day = ends + -1};
    for (const OfficeId& party : version.terms.parties) {
        const agreements::EndConsent* consent = version.consent_of(party, seen.as_at());
        if (consent == nullptr || consent->ends != ends) continue;
        ConsentView one{.body = seen.named(seen.body_of(party), consent->on),
                        .by = seen.post(consent->by, consent->on),
                        .on = consent->on};
        if (consent->decision) one.decision = seen.named(*consent->decision, consent->on);
        view.consents.push_back(std::move(one));
    }
    for (const OfficeId& party : version.yet_to_consent(ends, std::min(seen.as_at(), ends + -1)))
        view.yet_to_consent.push_back(seen.named(seen.body_of(party)));
    return view;
}

} // namespace

void add_endings(const Seen& seen, const agreements::Version& version, VersionView& view) {
    if (const auto over = version.over_from()) view.ends_on = *over + -1;
    for (const agreements::Notice& notice : version.notices)
        view.notices.push_back(notice_view(seen, version, notice));
    for (const agreements::EndConsent& consent : version.end_consents) {
        const bool there =
            std::any_of(view.agreed_ends.begin(), view.agreed_ends.end(),
                        [&](const auto& one) { return one.last_day == consent.ends + -1; });
        if (there) continue;
        AgreedEndView end = agreed_end(seen, version, consent.ends);
        if (!end.consents.empty()) view.agreed_ends.push_back(std::move(end));
    }
    for (const agreements::Direction& one : version.directions) {
        view.directions.push_back({seen.post(one.by, one.on), one.on, one.ends + -1, one.basis});
    }
    for (const agreements::DropOut& one : version.drop_outs)
        view.drop_outs.push_back(
            {seen.named(seen.body_of(one.party), one.on), one.on, one.because});
}

} // namespace concordat::views
