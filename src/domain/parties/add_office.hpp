// SPDX-License-Identifier: GPL-3.0-or-later
// Records an office: a post of one body, or of several jointly.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct AddOffice {
    static constexpr std::string_view kName = "add-office";
    static constexpr std::string_view kSays =
        "Records an office of one body, or of several jointly.";

    OfficeId office;
    std::string title;
    std::vector<BodyId> bodies;
    std::optional<BodyId> embodies; ///< where the office is the corporation sole itself
};
BOOST_DESCRIBE_STRUCT(AddOffice, (), (office, title, bodies, embodies))

struct OfficeAdded {
    static constexpr std::string_view kName = "OfficeAdded";

    OfficeId office;
    std::string title;
    std::vector<BodyId> bodies;
    std::optional<BodyId> embodies;
};
BOOST_DESCRIBE_STRUCT(OfficeAdded, (), (office, title, bodies, embodies))

/// Errors  "id.taken", "thing.not-found", "body.ended" on the day, "office.body-twice",
///         "office.embodied-already", "office.embodies-another-body".
Result<Events> decide(const Parties& parties, const AddOffice& command, const Context& context);
void apply(Parties& parties, const OfficeAdded& event, const Stamp& stamp);

} // namespace concordat::parties
