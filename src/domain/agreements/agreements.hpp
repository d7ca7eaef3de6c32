// SPDX-License-Identifier: GPL-3.0-or-later
// What bodies agree together: versions, who has signed each, and since when one is in force.
#pragma once

#include "base/result.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/context.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/ids.hpp"
#include "domain/parties/parties.hpp"

#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

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
};
BOOST_DESCRIBE_STRUCT(Terms, (),
                      (model, functions, parties, partners, commences, notice_months, review,
                       direction_and_control, text))

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

struct Version {
    Terms terms;
    std::optional<Day> ends; ///< the day after its last
    Day made;
    std::vector<Signature> signatures;
    std::vector<Statement> statements;

    bool has_party(const OfficeId& office) const;
    const Signature* signature_of(const OfficeId& party) const;
    /// The parties that had not signed by the day, as the version lists them.
    std::vector<OfficeId> unsigned_by(Day day) const;
    /// The day of the last signature; nothing while one is missing.
    std::optional<Day> complete_on() const;
    /// From its last signature or its commencement, whichever is later.
    std::optional<Day> in_force_from() const;
};
BOOST_DESCRIBE_STRUCT(Version, (), (terms, ends, made, signatures, statements))

struct Agreement {
    std::string title;
    std::optional<std::string> made_under; ///< "section 22A of the Police Act 1996"
    std::vector<std::string> other_names;  ///< that papers use for it
    std::optional<AgreementId> follows;    ///< the one whose place it takes
    std::optional<AgreementId> under;      ///< the one it is made under
    Day made;
    std::vector<Version> versions; ///< version 1 first

    bool goes_by(std::string_view name) const;
    const Version& version(int number) const; ///< from 1
    Version& edit_version(int number);
    int latest() const { return static_cast<int>(versions.size()); }
    /// The number of the version in force on the day; 0 where none is.
    ///
    /// A version stays in force until the next is, or past its own last day.
    int in_force(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Agreement, (),
                      (title, made_under, other_names, follows, under, made, versions))

struct Agreements {
    Table<AgreementId, Agreement> agreements;
    Table<OfficeId, std::vector<AgreementId>> agreements_of; ///< by the office that is a party

    /// Notes of each party of the terms that it has the agreement.
    void index(const AgreementId& id, const Terms& terms);
};
BOOST_DESCRIBE_STRUCT(Agreements, (), (agreements, agreements_of))

/// The agreement's version that is meant: the one given, or the latest.
///
/// Errors  "agreement.no-such-version".
Result<int> version_meant(const Agreement& agreement, const std::optional<int>& version);

/// Nothing is done with a version before it was made; `what` is "signed", "considered".
///
/// Errors  "agreement.out-of-order", at "/on".
Result<void> check_made(const Agreement& agreement, int number, Day on, std::string_view what);

/// The day after the last; nothing where none is stated.
std::optional<Day> day_after(const std::optional<Day>& last);

/// The party of the version that the office signs, states and publishes for: itself, or the party
/// whose body's place its own body had taken by the day.
///
/// Errors  "agreement.not-a-party", at "/by".
Result<OfficeId> party_of(const parties::Parties& parties, const Version& version,
                          const OfficeId& by, Day on);

/// Whether the body decides through the office: the one that embodies it, where one does.
bool decides_through(const parties::Parties& parties, const BodyId& body, const OfficeId& office);

/// The body whose office the party is.
const BodyId& body_of(const parties::Parties& parties, const OfficeId& party);

/// Whether it is a chief officer or a policing body, which must consider what Consideration names.
bool must_consider(const parties::Parties& parties, const OfficeId& party);

} // namespace concordat::agreements
