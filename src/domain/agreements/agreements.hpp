// SPDX-License-Identifier: GPL-3.0-or-later
// What bodies agree together: versions, who has signed each, and since when one is in force.
#pragma once

#include "base/dated.hpp"
#include "base/money.hpp"
#include "base/ordered.hpp"
#include "base/result.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/agreements/ending.hpp"
#include "domain/agreements/service.hpp"
#include "domain/context.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/effect.hpp"
#include "domain/parties/parties.hpp"
#include "wire/money.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {
struct RecommendationPresented;
struct RecommendationReworded;
} // namespace concordat::meetings
namespace concordat::parties {
struct BodyEnded;
struct BodySucceeded;
} // namespace concordat::parties

namespace concordat::agreements {

struct Event;
using Events = Acts<Event>;

/// How the work is done under the agreement.
enum class Model : std::uint8_t { lead_force, jointly_run, hosted, strategic_alliance, not_stated };
BOOST_DESCRIBE_ENUM(Model, lead_force, jointly_run, hosted, strategic_alliance, not_stated)

/// What one version of an agreement says. What is left out is not stated.
struct Terms {
    Model model = Model::not_stated;
    std::vector<std::string> functions;
    std::vector<OfficeId> parties;     ///< each the office through which its body decides
    std::vector<PartnerId> partners;   ///< whose forces it affects
    std::optional<Day> commences;      ///< from its last signature where left out
    std::optional<int> notice_months;  ///< that a party gives before it ends
    std::optional<std::string> review; ///< when and how, as written
    std::optional<OfficeId> direction_and_control; ///< the one chief officer
    std::optional<Text> text;
    std::optional<int> exit_days; ///< before the end: from then a service without exit is late
};
BOOST_DESCRIBE_STRUCT(Terms, (),
                      (model, functions, parties, partners, commences, notice_months, review,
                       direction_and_control, text, exit_days))

/// A party's signature.
struct Signature {
    OfficeId party;
    OfficeId by; ///< the party, or the office of the body that took its body's place
    std::optional<DecisionId> decision; ///< the body's own, behind it
    Day on;
};
BOOST_DESCRIBE_STRUCT(Signature, (), (party, by, decision, on))

/// What chief officers and policing bodies must have regard to.
enum class Consideration : std::uint8_t { existing_agreements, consistent_approach, opportunities };
BOOST_DESCRIBE_ENUM(Consideration, existing_agreements, consistent_approach, opportunities)

/// In whose interests a chief officer or policing body thinks it to be made.
enum class Interest : std::uint8_t { efficiency, effectiveness, both };
BOOST_DESCRIBE_ENUM(Interest, efficiency, effectiveness, both)

/// What a chief officer or policing body states before it enters into the agreement.
struct Statement {
    OfficeId by;
    std::vector<Consideration> considered;
    std::optional<Interest> in_the_interests_of;
    std::optional<Text> reasons;
    Day on;
};
BOOST_DESCRIBE_STRUCT(Statement, (), (by, considered, in_the_interests_of, reasons, on))

/// What a document tells of an agreement, the least first.
enum class Told : std::uint8_t { required, to_be_approved, signed_ };
BOOST_DESCRIBE_ENUM(Told, required, to_be_approved, signed_)

/// One document that tells it.
struct Telling {
    Told as = Told::signed_;
    Date when;
    std::string source;
    Day on; ///< when it was told
};
BOOST_DESCRIBE_STRUCT(Telling, (), (as, when, source, on))

/// What a policing body publishes: all of it, or that it was made with such details as it thinks
/// right.
enum class Published : std::uint8_t { agreement, fact };
BOOST_DESCRIBE_ENUM(Published, agreement, fact)

struct Publication {
    OfficeId party;
    Published published = Published::fact;
    std::optional<std::string> where;
    Day on;
};
BOOST_DESCRIBE_STRUCT(Publication, (), (party, published, where, on))

/// That a version was given up before all had signed it.
struct WithdrawnVersion {
    OfficeId by;
    Text reason;
    Day on;
};
BOOST_DESCRIBE_STRUCT(WithdrawnVersion, (), (by, reason, on))

struct Version {
    Terms terms;
    std::optional<Day> ends; ///< the day after its last
    Day made;
    std::vector<Signature> signatures;
    std::vector<Statement> statements;
    std::vector<Telling> tellings;
    std::vector<Publication> publications;
    std::vector<Notice> notices;
    std::vector<EndConsent> end_consents;
    std::vector<Direction> directions;
    std::vector<DropOut> drop_outs;
    std::optional<WithdrawnVersion> withdrawn;

    bool has_party(const OfficeId& office) const;
    const Signature* signature_of(const OfficeId& party) const;
    /// The parties that had not signed by the day, as the version lists them; one that dropped out
    /// is not waited for, nor is anybody from the day the version is withdrawn.
    std::vector<OfficeId> unsigned_by(Day day) const;
    /// The day of the last signature; nothing while one is missing.
    std::optional<Day> complete_on() const;
    /// Of a version that was withdrawn, the day on which all had signed it before, as was entered
    /// since; nothing of any other.
    std::optional<Day> complete_before_withdrawn() const;
    /// From its last signature or its commencement, whichever is later.
    std::optional<Day> in_force_from() const;

    bool is_withdrawn(Day day) const { return withdrawn && withdrawn->on <= day; }
    const DropOut* drop_out_of(const OfficeId& party) const;
    /// The latest by its day; null where there is none.
    const Direction* direction() const;
    /// Whether a direction of its day or later took the place of the notice. Who had left by then
    /// comes back by a new version only.
    bool is_overtaken(const Notice& notice) const;
    /// The first day after the notice: its own, or that of a direction made before it, which no
    /// notice undoes.
    Day holds_until(const Notice& notice) const;
    /// The first day on which the party is none any more; nothing while it stays one.
    std::optional<Day> left_from(const OfficeId& party) const;
    bool has_left(const OfficeId& party, Day day) const;
    /// Those that had not left by the day, as the version lists them.
    std::vector<OfficeId> parties_on(Day day) const;
    /// What the party last consented to by the day; null where it had to nothing.
    const EndConsent* consent_of(const OfficeId& party, Day day) const;
    /// The parties that by the day had not consented to the end, as the version lists them.
    std::vector<OfficeId> yet_to_consent(Day ends, Day day) const;
    /// The first day on which it holds no more, whether by its own last day, by notice, by the
    /// consent of all, by direction, or because fewer than two parties are left.
    std::optional<Day> over_from() const;
    /// The first day on which it is over, or a party has left by notice: until when each shared
    /// service needs an exit.
    std::optional<Day> exit_by() const;
    /// The version with only what was done by the day. It stays withdrawn where all had signed it
    /// before that: it is in force on no day.
    Version known_on(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Version, (),
                      (terms, ends, made, signatures, statements, tellings, publications, notices,
                       end_consents, directions, drop_outs, withdrawn))

/// By what the costs are shared.
enum class Basis : std::uint8_t {
    net_budget,
    population,
    officers,
    demand,
    equal,
    by_benefit,
    not_stated
};
BOOST_DESCRIBE_ENUM(Basis, net_budget, population, officers, demand, equal, by_benefit, not_stated)

struct BodyShare {
    BodyId body;
    BasisPoints share;
};
BOOST_DESCRIBE_STRUCT(BodyShare, (), (body, share))

/// Who bears which share of the costs; the shares make one whole.
struct CostShares {
    Basis basis = Basis::not_stated;
    std::vector<BodyShare> shares;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(CostShares, (), (basis, shares, source))

struct Agreement {
    std::string title;
    std::optional<std::string> made_under; ///< "section 22A of the Police Act 1996"
    std::vector<std::string> other_names;  ///< that papers use for it
    std::optional<AgreementId> follows;    ///< the one whose place it takes
    std::optional<AgreementId> under;      ///< the one it is made under
    Day made;
    std::vector<Version> versions; ///< version 1 first
    Dated<CostShares> shares;

    bool goes_by(std::string_view name) const;
    const Version& version(int number) const; ///< from 1
    Version& edit_version(int number);
    int latest() const { return static_cast<int>(versions.size()); }
    /// The last that was not withdrawn by the day; the latest where each was.
    int last_kept(Day day) const;
    /// The number of the version in force on the day; 0 where none is.
    ///
    /// A version stays in force until the next is, or until it is over.
    int in_force(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (title, made_under, other_names, follows, under, made, versions, shares))

/// An agreement or service in order of the day it was made or opened.
struct MadeKey {
    Day on;
    ThingId id;
    auto operator<=>(const MadeKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(MadeKey, (), (on, id))

/// That a text of the recommendation would approve a version.
struct Approval {
    RecommendationId recommendation;
    int version = 1;
    bool operator==(const Approval&) const = default;
};
BOOST_DESCRIBE_STRUCT(Approval, (), (recommendation, version))

struct Agreements {
    Table<AgreementId, Agreement> agreements;
    Ordered<MadeKey> made;
    Table<OfficeId, Ordered<MadeKey>> agreements_of; ///< by the office that is a party
    Table<ServiceId, Service> services;
    Ordered<MadeKey> opened;
    Table<AgreementId, std::vector<ServiceId>> services_of;
    Table<AgreementId, std::vector<Approval>> approvals; ///< each once, as first asked for
    /// Offices of bodies that ended, and nobody took their place; no day where somebody did, as
    /// became known after.
    Table<OfficeId, std::optional<Day>> gone;

    /// Notes of each party of the terms that it has the agreement; a party whose body had ended
    /// for good has dropped out of the latest version.
    void index(const AgreementId& id, const Terms& terms);
    void drop_out(const AgreementId& id, const DropOut& party);
};
BOOST_DESCRIBE_STRUCT(Agreements, (),
                      (agreements, made, agreements_of, services, opened, services_of, approvals,
                       gone))

/// Notes what texts would approve.
void note(Agreements& agreements, const meetings::RecommendationPresented& event,
          const Stamp& stamp);
void note(Agreements& agreements, const meetings::RecommendationReworded& event,
          const Stamp& stamp);
/// That the versions a text would approve are there, and the agreement that says who pays a sum.
///
/// Errors  "thing.not-found", "agreement.no-such-version"; at fields of "/effects".
Result<void> check_named(const Agreements& agreements,
                         const std::vector<meetings::Effect>& effects);

/// Why a party dropped out whose body ended without a successor.
inline constexpr std::string_view kBodyEnded = "its body ended";

/// Where it becomes known after that another body took the place: the party had not dropped out.
void note(Agreements& agreements, const parties::Parties& parties,
          const parties::BodySucceeded& event, const Stamp& stamp);

/// A body that ends without a successor is no party any more.
void note(Agreements& agreements, const parties::Parties& parties, const parties::BodyEnded& event,
          const Stamp& stamp);

/// The shares that hold under the agreement on the day; null where none are set by then, or it is
/// not in force.
const CostShares* shares_on(const Agreements& agreements, const AgreementId& id, Day day);

/// One body's part of a sum.
struct BodyPart {
    BodyId body;
    Money amount;
};
BOOST_DESCRIBE_STRUCT(BodyPart, (), (body, amount))

/// The sum in parts by the shares, in their order, to the penny.
Result<std::vector<BodyPart>> split(const CostShares& shares, Money total);

/// The agreement's version that is meant: the one given, or the last that was not withdrawn; the
/// latest where each was.
///
/// Errors  "agreement.no-such-version".
Result<int> version_meant(const Agreement& agreement, const std::optional<int>& version);

/// Nothing is done with a version before it was made; `what` is "signed", "considered".
///
/// Errors  "agreement.out-of-order", at "/on".
Result<void> check_made(const Agreement& agreement, int number, Day on, std::string_view what);

/// The party of the version that the office signs, states and publishes for: itself, or one whose
/// body's place its own body had taken by the day. Of several the first that has not done so yet;
/// those that have left come last.
///
/// Errors  "agreement.not-a-party", at "/by".
Result<OfficeId> party_of(const parties::Parties& parties, const Version& version,
                          const OfficeId& by, Day on,
                          const std::function<bool(const OfficeId&)>& has_done);

/// The number of the version in force, for acts that end it.
///
/// Errors  "agreement.not-in-force", at "/on".
Result<int> version_in_force(const Agreement& agreement, Day on);

/// The version whose parties bear what is of the day: the one in force, or the last that was; the
/// latest where none has been.
const Version& version_on(const Agreement& agreement, Day on);

/// A party that has left does nothing as a party any more.
///
/// Errors  "agreement.party-left", at the field given.
Result<void> check_still_party(const parties::Parties& parties, const Agreement& agreement,
                               const Version& version, const OfficeId& party, Day on,
                               const std::string& field);

/// Errors  "agreement.end-in-the-past" of a last day before the day of the act, at "/through".
Result<void> check_not_past(Day last, Day on);

/// Of a new last day: not before the day of the act, nor before the one that a direction names, nor
/// on or after the one the version has.
///
/// Errors  "agreement.end-in-the-past", "agreement.directed", "agreement.ends-sooner"; at
///         "/through".
Result<void> check_new_end(const Agreement& agreement, const Version& version, Day last, Day on);

/// Whether the body decides through the office: the one that embodies it, where one does.
bool decides_through(const parties::Parties& parties, const BodyId& body, const OfficeId& office);

/// The body whose office the party is.
const BodyId& body_of(const parties::Parties& parties, const OfficeId& party);

/// Whether the party is a policing body: by its kind, or as that of a partner whose force the
/// version affects.
bool is_policing_body(const parties::Parties& parties, const Version& version,
                      const OfficeId& party);

/// Whether the body, or the one whose place it has by the day, is a party.
bool is_party(const parties::Parties& parties, const Version& version, const BodyId& body, Day on);

/// Whether it is a chief officer or a policing body, which must consider what Consideration names.
bool must_consider(const parties::Parties& parties, const Version& version, const OfficeId& party);

} // namespace concordat::agreements
