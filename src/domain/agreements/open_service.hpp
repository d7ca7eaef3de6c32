// SPDX-License-Identifier: GPL-3.0-or-later
// Records a service that the parties to an agreement share under it.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct OpenService {
    static constexpr std::string_view kName = "open-service";
    static constexpr std::string_view kSays =
        "Records a service that is shared under an agreement, and who runs it for all.";

    ServiceId service;
    AgreementId agreement;
    std::string name;
    std::optional<BodyId> run_by; ///< for all; not stated otherwise
};
BOOST_DESCRIBE_STRUCT(OpenService, (), (service, agreement, name, run_by))

struct ServiceOpened {
    static constexpr std::string_view kName = "ServiceOpened";

    ServiceId service;
    AgreementId agreement;
    std::string name;
    std::optional<BodyId> run_by;
};
BOOST_DESCRIBE_STRUCT(ServiceOpened, (), (service, agreement, name, run_by))

/// Errors  "id.taken", "thing.not-found", "agreement.out-of-order" before version 1 was made,
///         "service.not-a-party".
/// Flags   "service.not-in-force" where no version is in force on the day.
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const OpenService& command,
                      const Context& context);
void apply(Agreements& agreements, const ServiceOpened& event, const Stamp& stamp);

} // namespace concordat::agreements
