// SPDX-License-Identifier: GPL-3.0-or-later
// Records a collaboration: a set of partners that do some functions together.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct FormCollaboration {
    static constexpr std::string_view kName = "form-collaboration";
    static constexpr std::string_view kSays =
        "Records a set of partners that do some functions together.";

    CollaborationId collaboration;
    std::string name;
    std::vector<std::string> functions;
    std::vector<PartnerId> partners;
};
BOOST_DESCRIBE_STRUCT(FormCollaboration, (), (collaboration, name, functions, partners))

struct CollaborationFormed {
    static constexpr std::string_view kName = "CollaborationFormed";

    CollaborationId collaboration;
    std::string name;
    std::vector<std::string> functions;
    std::vector<PartnerId> partners;
};
BOOST_DESCRIBE_STRUCT(CollaborationFormed, (), (collaboration, name, functions, partners))

/// Errors  "id.taken", "thing.not-found", "collaboration.partner-twice".
Result<Events> decide(const Parties& parties, const FormCollaboration& command,
                      const Context& context);
void apply(Parties& parties, const CollaborationFormed& event, const Stamp& stamp);

} // namespace concordat::parties
