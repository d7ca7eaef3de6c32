// SPDX-License-Identifier: GPL-3.0-or-later
// Records a body: whoever can decide in its own name.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct AddBody {
    static constexpr std::string_view kName = "add-body";
    static constexpr std::string_view kSays = "Records a body that can decide in its own name.";

    BodyId body;
    std::string name;
    BodyKind kind = BodyKind::other;
};
BOOST_DESCRIBE_STRUCT(AddBody, (), (body, name, kind))

struct BodyAdded {
    static constexpr std::string_view kName = "BodyAdded";

    BodyId body;
    std::string name;
    BodyKind kind = BodyKind::other;
};
BOOST_DESCRIBE_STRUCT(BodyAdded, (), (body, name, kind))

/// Errors  "id.taken".
Result<Events> decide(const Parties& parties, const AddBody& command, const Context& context);
void apply(Parties& parties, const BodyAdded& event, const Stamp& stamp);

} // namespace concordat::parties
