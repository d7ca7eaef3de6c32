// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/agreements.hpp"
#include "domain/parties/record_succession.hpp"

namespace concordat::agreements {

void note(Agreements& agreements, const parties::Parties& parties,
          const parties::BodySucceeded& event, const Stamp& stamp) {
    const std::vector<OfficeId>* offices = parties.offices_of.find(event.predecessor);
    if (offices == nullptr) return;
    for (const OfficeId& office : *offices) {
        if (agreements.gone.find(office) == nullptr ||
            !decides_through(parties, event.predecessor, office))
            continue;
        agreements.gone.put(office, std::nullopt);
        const Ordered<MadeKey>* all = agreements.agreements_of.find(office);
        if (all == nullptr) continue;
        all->for_each([&](const MadeKey& key) {
            for (Version& version : agreements.agreements.edit(AgreementId(key.id.text())).versions)
                std::erase_if(version.drop_outs, [&](const DropOut& one) {
                    return one.party == office && one.because == kBodyEnded &&
                           one.on == stamp.effective;
                });
        });
    }
}

} // namespace concordat::agreements
