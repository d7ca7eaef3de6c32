// SPDX-License-Identifier: GPL-3.0-or-later
// Who may spend and do what in whose name: approved sums, delegations, and each use made of them.
//
// A sum or delegation is what a resolved text says (meetings::ApproveSumEffect and
// GrantDelegationEffect), and holds once its ratifications do: nothing here repeats that. This area
// knows which recommendation asks for it, and what was drawn on it.
#pragma once

#include "base/dated.hpp"
#include "base/money.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "domain/agreements/agreements.hpp"
#include "domain/context.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/effect.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {
struct RecommendationPresented;
struct RecommendationReworded;
} // namespace concordat::meetings

namespace concordat::authority {

struct Event;
using Events = Acts<Event>;

using meetings::Power;

/// What one payer pays of a draw.
struct Part {
    BodyId body;
    Money amount;
    bool stands = true; ///< not where its ratification is missing: paid by nobody
    bool operator==(const Part&) const = default;
};
BOOST_DESCRIBE_STRUCT(Part, (), (body, amount, stands))

using decisions::Finding;

/// What a body has made of a doubt, for its own part.
struct Answered {
    BodyId body;
    Finding as = Finding::confirmed;
    Day on;
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(Answered, (), (body, as, on, reason, by))

/// That an entry recorded after a draw took its ground away.
struct Doubt {
    Day since;
    std::int64_t entry = 0; ///< its number in the ledger
    ThingId cause;          ///< what that entry is about
    std::string says;
    std::vector<BodyId> concerned; ///< whose draw it is
    std::vector<Answered> answers; ///< at most one of each

    const Answered* answer_of(const BodyId& body) const;
    /// Whether one of them had yet to confirm or withdraw it on the day.
    bool is_open(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Doubt, (), (since, entry, cause, says, concerned, answers))

/// One use of a sum or delegation.
struct Draw {
    ThingId under; ///< the sum or delegation
    Power power = Power::spend;
    std::optional<SumId> sum; ///< that it is drawn on
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::string what;
    std::vector<OfficeId> by; ///< who drew, together
    std::vector<Part> parts;
    Day on;
    std::vector<Doubt> doubts;

    /// What it took of a sum or limit when it was made: the parts that stand.
    Money counted() const;
    bool is_in_doubt(Day day) const;
    /// Whether all of it that stood was withdrawn by the day.
    bool is_withdrawn(Day day) const;
    /// Since when the body has withdrawn it; nothing where it has not by the day.
    std::optional<Day> withdrawn_by(const BodyId& body, Day day) const;
    /// Of what it takes of a sum, by the bodies that had yet to confirm or withdraw it on the day.
    Money doubted(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Draw, (), (under, power, sum, purpose, amount, what, by, parts, on, doubts))

/// Money that a document tells was spent, on no authority shown.
struct Spending {
    BodyId body;
    Money amount;
    Date when;
    std::string what;
    std::string source;
    std::optional<SumId> sum; ///< against which it counts
};
BOOST_DESCRIBE_STRUCT(Spending, (), (body, amount, when, what, source, sum))

struct DrawKey {
    Day on;
    DrawId draw;
    Money counted; ///< so that what was drawn by a day is told without looking at each draw
    auto operator<=>(const DrawKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(DrawKey, (), (on, draw, counted))

/// What a body withdrew of a draw: it counts no more from the day.
struct WithdrawnKey {
    Day on;
    DrawId draw;
    BodyId body;
    Money counted;
    auto operator<=>(const WithdrawnKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(WithdrawnKey, (), (on, draw, body, counted))

/// A thing of this area in order of the day it was first asked for, or told, or was done.
struct AskedKey {
    Day on;
    ThingId id;
    auto operator<=>(const AskedKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(AskedKey, (), (on, id))

/// What is known of a sum beside its terms.
struct SumAccount {
    RecommendationId asked_by; ///< the one with a text that would approve it
    Day asked;
    Ordered<DrawKey> draws;
    std::vector<SpendingId> told;
    Money counted;                         ///< drawn and told, whatever the day
    std::vector<DelegationId> delegations; ///< that would let somebody spend from it
    std::vector<SumId> opened_by;          ///< that would open a purpose of it
    Ordered<WithdrawnKey> withdrawn;
    std::vector<DrawId> doubted; ///< each once, open or not
};
BOOST_DESCRIBE_STRUCT(SumAccount, (),
                      (asked_by, asked, draws, told, counted, delegations, opened_by, withdrawn,
                       doubted))

/// That the event has come which ends a delegation.
struct Ended {
    Day on; ///< the first day on which it is no more
    std::string because;
};
BOOST_DESCRIBE_STRUCT(Ended, (), (on, because))

struct DelegationAccount {
    RecommendationId asked_by;
    Day asked;
    Ordered<DrawKey> draws;
    Money counted;
    std::optional<Ended> ended;
    Ordered<WithdrawnKey> withdrawn;
    std::vector<DrawId> doubted;
    Ordered<AskedKey> decisions; ///< taken under it
};
BOOST_DESCRIBE_STRUCT(DelegationAccount, (),
                      (asked_by, asked, draws, counted, ended, withdrawn, doubted, decisions))

/// A decision taken under a delegation, a use of it like a draw.
struct DecisionUse {
    DelegationId under;
    Power power = Power::decide;
    std::vector<OfficeId> by;
    Day on;
};
BOOST_DESCRIBE_STRUCT(DecisionUse, (), (under, power, by, on))

/// What a body's own scheme of consent lets an office or role do in its name.
struct Consent {
    ThingId to;
    std::vector<Power> may;
    std::optional<Money> limit; ///< of one use; none stated where it is left out
    bool operator==(const Consent&) const = default;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (to, may, limit))

struct SchemeOfConsent {
    std::vector<Consent> consents;
    std::optional<std::string> source;
    bool operator==(const SchemeOfConsent&) const = default;
};
BOOST_DESCRIBE_STRUCT(SchemeOfConsent, (), (consents, source))

struct Authority {
    Table<SumId, SumAccount> sums;
    Table<DelegationId, DelegationAccount> delegations;
    Table<DrawId, Draw> draws;
    Table<SpendingId, Spending> spendings;
    Ordered<AskedKey> sums_by_day;
    Ordered<AskedKey> delegations_by_day;
    Ordered<AskedKey> spendings_by_day; ///< by the last day it may have been spent
    Table<BodyId, Dated<SchemeOfConsent>> schemes_of_consent;
    Table<DecisionId, DecisionUse> decisions;                    ///< taken under a delegation
    Table<OfficeId, Ordered<AskedKey>> uses_by;                  ///< draws and such decisions
    Table<BodyId, std::vector<DelegationId>> granted_by;         ///< that the body would grant
    Table<RecommendationId, std::vector<DelegationId>> ended_by; ///< that would end with it
    Table<AgreementId, std::vector<SumId>> shared_by;            ///< sums that it says who pays for
};
BOOST_DESCRIBE_STRUCT(Authority, (),
                      (sums, delegations, draws, spendings, sums_by_day, delegations_by_day,
                       spendings_by_day, schemes_of_consent, decisions, uses_by, granted_by,
                       ended_by, shared_by))

/// Sums and delegations are known from the text that asks for them.
void note(Authority& authority, const meetings::RecommendationPresented& event, const Stamp& stamp);
void note(Authority& authority, const meetings::RecommendationReworded& event, const Stamp& stamp);

/// Whether these effects may name their sums and delegations: an id is of one recommendation.
///
/// Errors  "id.taken" below "/effects"; "sum.opens-itself"; "thing.not-found" for a sum that a
/// delegation spends from
///         or a purpose that a sum opens, where neither the record nor the text has it.
Result<void> check_names(const Authority& authority, const std::vector<meetings::Effect>& effects,
                         const RecommendationId& recommendation);

} // namespace concordat::authority
