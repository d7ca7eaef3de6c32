// SPDX-License-Identifier: GPL-3.0-or-later
// What a text brings about once it is agreed, or ratified: each kind with its own terms.
#pragma once

#include "base/money.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/due.hpp"
#include "domain/meetings/terms.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {

/// A thing takes another name: on the day it is brought about, or the later day named.
struct RenameEffect {
    static constexpr std::string_view kTag = "rename";
    ThingId thing;
    std::string to;
    std::optional<Day> from;
    bool operator==(const RenameEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(RenameEffect, (), (thing, to, from))

/// A board meets as often as this.
struct CadenceEffect {
    static constexpr std::string_view kTag = "change-cadence";
    BoardId board;
    Cadence cadence;
    std::optional<Day> from;
    bool operator==(const CadenceEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(CadenceEffect, (), (board, cadence, from))

/// A board has other terms of reference: all that they say, as a document would state them.
struct ChangeTermsEffect {
    static constexpr std::string_view kTag = "change-terms";
    BoardId board;
    TermsOfReference terms;
    std::optional<Day> from;
    bool operator==(const ChangeTermsEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChangeTermsEffect, (), (board, terms, from))

/// What an approved sum may be spent on. What is `only_after` a further approval is named, and
/// nothing can be drawn for it: that approval is a sum of its own, which opens it.
struct SpendingPurpose {
    std::string purpose; ///< its name in draws, such as "contact-centre"
    std::optional<std::string> says;
    std::optional<std::string> only_after; ///< the further approval, as the text names it
    bool operator==(const SpendingPurpose&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpendingPurpose, (), (purpose, says, only_after))

/// A cap refuses what would pass it; passing an estimate is allowed, and flagged.
enum class AmountKind : std::uint8_t { cap, estimate };
BOOST_DESCRIBE_ENUM(AmountKind, cap, estimate)

/// A policing body that pays, and its share where the text states it.
struct Payer {
    BodyId body;
    std::optional<BasisPoints> share;
    bool operator==(const Payer&) const = default;
};
BOOST_DESCRIBE_STRUCT(Payer, (), (body, share))

/// A purpose of an earlier sum that waited for a further approval.
struct OpenedPurpose {
    SumId sum;
    std::string purpose;
    bool operator==(const OpenedPurpose&) const = default;
};
BOOST_DESCRIBE_STRUCT(OpenedPurpose, (), (sum, purpose))

/// Authority to spend, for purposes, up to a cap or about an estimate.
struct ApproveSumEffect {
    static constexpr std::string_view kTag = "approve-sum";

    SumId sum;
    std::string title;
    AmountKind kind = AmountKind::cap;
    Money amount;
    std::vector<SpendingPurpose> purposes;
    std::vector<Payer> payers;          ///< none where it is not stated
    std::optional<Day> from;            ///< where it is not the day it comes into force
    std::optional<Day> through;         ///< its last day
    std::optional<bool> severally;      ///< each payer's part stands without the others'
    std::optional<OpenedPurpose> opens; ///< the further approval that this is
    /// Instead of payers: who pays, and in what shares, is what this agreement says on the day.
    std::optional<AgreementId> by_agreement;
    bool operator==(const ApproveSumEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(ApproveSumEffect, (),
                      (sum, title, kind, amount, purposes, payers, from, through, severally, opens,
                       by_agreement))

/// What a delegate may do.
enum class Power : std::uint8_t { spend, sign, settle_wording, source, submit, decide };
BOOST_DESCRIBE_ENUM(Power, spend, sign, settle_wording, source, submit, decide)

std::string_view in_words(Power power); ///< as after "may": "settle wording"

enum class Delegates : std::uint8_t { any_of_them, all_together };
BOOST_DESCRIBE_ENUM(Delegates, any_of_them, all_together)

/// Authority of bodies, given to offices or programme roles: as many grants as there are grantors.
struct GrantDelegationEffect {
    static constexpr std::string_view kTag = "grant-delegation";

    DelegationId delegation;
    std::string title;
    std::vector<BodyId> grantors;
    std::vector<ThingId> delegates; ///< offices, and programme roles followed to their office
    std::optional<Delegates> act;   ///< any of them, unless said otherwise
    std::vector<Power> may;
    std::optional<SumId> sum;   ///< that it may spend from
    std::optional<Money> limit; ///< none stated where it is left out
    std::optional<Day> from;
    std::optional<Day> through;                   ///< its last day
    std::optional<std::string> until;             ///< an event that ends it, in words
    std::optional<RecommendationId> until_agreed; ///< a further decision that ends it
    std::vector<std::string> conditions;
    std::optional<std::string> reports; ///< the duty to report, in words
    std::optional<bool> severally;      ///< each grant stands without the others
    bool operator==(const GrantDelegationEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(GrantDelegationEffect, (),
                      (delegation, title, grantors, delegates, act, may, sum, limit, from, through,
                       until, until_agreed, conditions, reports, severally))

/// The bodies approve a version of an agreement. It brings nothing into force: each party signs.
struct ApproveAgreementEffect {
    static constexpr std::string_view kTag = "approve-agreement";

    AgreementId agreement;
    int version = 1;
    bool operator==(const ApproveAgreementEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(ApproveAgreementEffect, (), (agreement, version))

/// Something that an office, or whoever has a programme role, is to do and report on.
struct SetActionEffect {
    static constexpr std::string_view kTag = "set-action";

    ActionId action;
    std::string what;
    /// An office, or a programme role followed to its office; none where it is not stated.
    std::optional<ThingId> owner;
    std::optional<Due> due; ///< none where it is not stated
    std::vector<BoardId> reports_to;
    bool operator==(const SetActionEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(SetActionEffect, (), (action, what, owner, due, reports_to))

/// A further paper that is asked of somebody, who may be outside.
struct CommissionPaperEffect {
    static constexpr std::string_view kTag = "commission-paper";

    CommissionId commission;
    std::string title; ///< of the paper that is asked for
    /// An office, a programme role or a body; none where it is not stated.
    std::optional<ThingId> asked_of;
    std::optional<Due> due;
    std::optional<BoardId> due_at; ///< the board that it is for
    bool operator==(const CommissionPaperEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(CommissionPaperEffect, (), (commission, title, asked_of, due, due_at))

/// Leave to bid to a fund. A bid is never spend: what is awarded is spent on a sum of its own.
struct PermitBidEffect {
    static constexpr std::string_view kTag = "permit-bid";

    BidId bid;
    std::string title;
    std::string fund;           ///< to which it is made
    std::vector<BodyId> bodies; ///< that may submit it; any of the board's where none is named
    std::optional<Money> up_to; ///< no limit where it is left out
    bool operator==(const PermitBidEffect&) const = default;
};
BOOST_DESCRIBE_STRUCT(PermitBidEffect, (), (bid, title, fund, bodies, up_to))

using Effect = std::variant<RenameEffect, CadenceEffect, ChangeTermsEffect, ApproveSumEffect,
                            GrantDelegationEffect, ApproveAgreementEffect, SetActionEffect,
                            CommissionPaperEffect, PermitBidEffect>;

} // namespace concordat::meetings
