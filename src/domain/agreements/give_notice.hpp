// SPDX-License-Identifier: GPL-3.0-or-later
// A party gives notice under an agreement's notice clause: that it leaves, or that the agreement
// ends for all. Nobody's assent is asked. It opens the exit line of every shared service.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct GiveNotice {
    static constexpr std::string_view kName = "give-notice";
    static constexpr std::string_view kSays =
        "A party gives notice that it leaves an agreement, or that the agreement ends.";

    AgreementId agreement;
    NoticeTo to = NoticeTo::leave;
    std::optional<Day> through; ///< last day; the first that the clause allows where left out
    std::optional<DecisionId> decision;
    std::optional<Text> reasons;
};
BOOST_DESCRIBE_STRUCT(GiveNotice, (), (agreement, to, through, decision, reasons))

struct NoticeGiven {
    static constexpr std::string_view kName = "NoticeGiven";

    AgreementId agreement;
    int version = 1;
    OfficeId party;
    OfficeId by; ///< the party, or the office of the body that took its body's place
    std::optional<DecisionId> decision;
    NoticeTo to = NoticeTo::leave;
    Day ends; ///< the day after the last
    std::optional<Text> reasons;
};
BOOST_DESCRIBE_STRUCT(NoticeGiven, (), (agreement, version, party, by, decision, to, ends, reasons))

/// Its last day is the same day of the month as that on which it is given, after the months of the
/// clause of the version in force, or a later one that it states.
///
/// Errors  "thing.not-found", "act.by-nobody", "agreement.not-in-force", "agreement.not-a-party",
///         "agreement.party-left", "agreement.notice-given", "agreement.notice-day-missing" where
///         the version states no clause, "agreement.notice-too-short", those of `check_new_end` and
///         of `check_own_decision`.
/// Flags   "agreement.notice-without-clause", "agreement.no-decision-behind",
///         "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const GiveNotice& command,
                      const Context& context);
void apply(Agreements& agreements, const NoticeGiven& event, const Stamp& stamp);

} // namespace concordat::agreements
