// SPDX-License-Identifier: GPL-3.0-or-later
// Records a partner: an area with its policing body and its chief officer.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct AddPartner {
    static constexpr std::string_view kName = "add-partner";
    static constexpr std::string_view kSays =
        "Records an area with its policing body and its chief officer.";

    PartnerId partner;
    std::string name;
    std::optional<BodyId> policing_body;
    std::optional<BodyId> chief_officer;
};
BOOST_DESCRIBE_STRUCT(AddPartner, (), (partner, name, policing_body, chief_officer))

struct PartnerAdded {
    static constexpr std::string_view kName = "PartnerAdded";

    PartnerId partner;
    std::string name;
    std::optional<BodyId> policing_body;
    std::optional<BodyId> chief_officer;
};
BOOST_DESCRIBE_STRUCT(PartnerAdded, (), (partner, name, policing_body, chief_officer))

/// Errors  "id.taken", "thing.not-found", "body.ended" on the day,
///         "partner.one-body-as-both".
Result<Events> decide(const Parties& parties, const AddPartner& command, const Context& context);
void apply(Parties& parties, const PartnerAdded& event, const Stamp& stamp);

} // namespace concordat::parties
