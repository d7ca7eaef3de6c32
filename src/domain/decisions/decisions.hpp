// SPDX-License-Identifier: GPL-3.0-or-later
// Each body's own formal acts: under which instrument and number, signed by whom, ratifying what.
#pragma once

#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/result.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/context.hpp"
#include "domain/decisions/reference.hpp"
#include "domain/ids.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::decisions {

struct Event;
using Events = Acts<Event>;

/// A step of sign-off before the signature.
enum class Step : std::uint8_t { received, officer_approved };
BOOST_DESCRIBE_ENUM(Step, received, officer_approved)

enum class Restarts : std::uint8_t { never, yearly, not_stated };
BOOST_DESCRIBE_ENUM(Restarts, never, yearly, not_stated)

struct Gap {
    Number number;
    Text reason;
    Day explained;
};
BOOST_DESCRIBE_STRUCT(Gap, (), (number, reason, explained))

/// A number and the day it was given to a decision.
struct GivenNumber {
    Number number;
    Day on;
    auto operator<=>(const GivenNumber&) const = default;
};
BOOST_DESCRIBE_STRUCT(GivenNumber, (), (number, on))

/// A class of decisions of which an instrument asks for notice.
struct NoticeClass {
    std::string class_; ///< as the instrument names it, such as "key decision"
    int days = 0;       ///< before the meeting that decides it
    bool operator==(const NoticeClass&) const = default;
};
BOOST_DESCRIBE_STRUCT(NoticeClass, (), (class_, days))

/// A body's register of one instrument: how its references look, and which are used.
struct Scheme {
    BodyId body;
    std::string instrument;
    std::string pattern;
    Restarts restarts = Restarts::not_stated;
    std::optional<Number> first_held; ///< lower numbers are not gaps
    std::vector<Step> sign_off;
    Day from;
    std::optional<Day> ended;            ///< the first day on which it was no more
    Table<std::string, DecisionId> used; ///< by reference
    Ordered<GivenNumber> numbers;
    std::vector<Gap> explained;
    std::vector<NoticeClass> notice;

    bool is_in_use(Day day) const { return from <= day && (!ended || day < *ended); }
    /// The decision that has the number, whatever its year where numbers never restart.
    const DecisionId* decision_of(const Number& number) const;
    /// Why the number was never used; null where nobody has said.
    const Gap* explanation_of(const Number& number) const;
    /// The notice it asks for of the class; null where it asks for none.
    const NoticeClass* notice_of(std::string_view class_) const;
};
BOOST_DESCRIBE_STRUCT(Scheme, (),
                      (body, instrument, pattern, restarts, first_held, sign_off, from, ended, used,
                       numbers, explained, notice))

/// The numbers not used below the highest one used, from the first held, and not explained; at most
/// `most`; of the numbers given by `as_at`. Where it is not stated whether numbers restart each
/// year, those of a year count from the lowest used in it.
std::vector<Number> gaps(const Scheme& scheme, std::size_t most, Day as_at = kLastDay);

/// Whether a number that is not used lies between those that are.
bool is_gap(const Scheme& scheme, const Number& number);

/// What a body does with a resolution. Only adopting the resolved text counts.
enum class Adoption : std::uint8_t {
    adopted,
    in_other_words,
    on_condition,
    noted,
    deferred,
    refused
};
BOOST_DESCRIBE_ENUM(Adoption, adopted, in_other_words, on_condition, noted, deferred, refused)

struct Adopts {
    RecommendationId recommendation;
    std::optional<int> text; ///< which text, from 1; the one resolved where it is left out
    Adoption as = Adoption::adopted;
    std::optional<Text> condition;             ///< in its words, where adopted on one
    std::optional<RecommendationId> if_agreed; ///< or the recommendation that is to be agreed
};
BOOST_DESCRIBE_STRUCT(Adopts, (), (recommendation, text, as, condition, if_agreed))

/// What a body does to an earlier decision of its own.
enum class Change : std::uint8_t { revoked, varied };
BOOST_DESCRIBE_ENUM(Change, revoked, varied)

struct Changes {
    DecisionId decision;
    std::optional<int> limb; ///< of that decision; all of it where it is left out
    Change as = Change::revoked;
};
BOOST_DESCRIBE_STRUCT(Changes, (), (decision, limb, as))

/// One numbered part of what a decision decides.
struct Limb {
    int number = 1;
    std::optional<Text> words;
    std::vector<Adopts> adopts;
    std::vector<Changes> changes;
};
BOOST_DESCRIBE_STRUCT(Limb, (), (number, words, adopts, changes))

/// How a limb, or a whole decision, stopped being what the body has decided.
struct Ending {
    std::optional<DecisionId> by; ///< none where the body withdrew it, being in doubt
    std::optional<int> limb;      ///< that ended; all of them where it is left out
    Change as = Change::revoked;
    Day decided;   ///< the later decision, or the withdrawal
    Day effective; ///< the first day without what ended

    bool covers(int other) const { return !limb || *limb == other; }
};
BOOST_DESCRIBE_STRUCT(Ending, (), (by, limb, as, decided, effective))

/// What a body has made of a doubt about an act of its own.
enum class Finding : std::uint8_t { confirmed, withdrawn };
BOOST_DESCRIBE_ENUM(Finding, confirmed, withdrawn)

struct Answered {
    Finding as = Finding::confirmed;
    Day on;
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(Answered, (), (as, on, reason, by))

/// That an entry recorded after a decision took its ground away.
struct Doubt {
    Day since;
    std::int64_t entry = 0; ///< its number in the ledger
    ThingId cause;          ///< what that entry is about
    std::string says;
    std::optional<Answered> answer;

    bool is_open(Day day) const { return since <= day && (!answer || day < answer->on); }
};
BOOST_DESCRIBE_STRUCT(Doubt, (), (since, entry, cause, says, answer))

enum class Declaration : std::uint8_t { declared, none, blank, not_asked };
BOOST_DESCRIBE_ENUM(Declaration, declared, none, blank, not_asked)

enum class Disclosure : std::uint8_t { public_, non_public, not_stated };
BOOST_DESCRIBE_ENUM(Disclosure, public_, non_public, not_stated)

/// A part of a decision's record: a text, an annex, a figure.
struct Part {
    std::string part; ///< its name in the decision, such as "supporting-information"
    std::string title;
    Disclosure disclosure = Disclosure::not_stated;
    std::optional<std::string> exemption;
    std::optional<Text> reason;
    std::optional<OfficeId> reviewer;
    std::optional<Day> review_on;
    std::optional<Text> words;
};
BOOST_DESCRIBE_STRUCT(Part, (),
                      (part, title, disclosure, exemption, reason, reviewer, review_on, words))

/// That a withheld part has become public.
struct PartDisclosure {
    std::string part;
    Text reason;
    Day on;
};
BOOST_DESCRIBE_STRUCT(PartDisclosure, (), (part, reason, on))

/// Whether a decision is of significant public interest; the law leaves it to the body.
enum class PublicInterest : std::uint8_t { significant, not_significant };
BOOST_DESCRIBE_ENUM(PublicInterest, significant, not_significant)

/// A body's own determination of that.
struct Determination {
    PublicInterest interest = PublicInterest::significant;
    std::optional<SchemeId> instrument; ///< that it chooses
    Text reason;
    std::optional<std::string> exemption; ///< under which the reasons are not public
    std::optional<Text> changed_because;  ///< where it takes an earlier one's place
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(Determination, (),
                      (interest, instrument, reason, exemption, changed_because, by))

/// Another name or number that a decision goes by, and since when that is on record.
struct Alias {
    std::string alias;
    Day since;
};
BOOST_DESCRIBE_STRUCT(Alias, (), (alias, since))

struct Decision {
    BodyId body;
    std::string title;
    std::optional<SchemeId> scheme;
    std::optional<std::string> reference;
    std::optional<Day> numbered; ///< when it was given its reference
    std::vector<Alias> aliases;
    std::optional<MeetingId> follows; ///< the meeting whose recommendations it answers
    std::vector<Limb> limbs;
    std::optional<std::string> legal_power;
    std::optional<Text> advice;
    std::optional<OfficeId> author;
    std::vector<Dated<Part>> parts; ///< each from the day it was added
    std::vector<PartDisclosure> disclosures;
    Dated<Determination> determinations;
    std::optional<std::string> notice_class; ///< of which its register asks for notice
    std::optional<BodyId> authority;         ///< whose it is taken on, where the record says that
    Day prepared;
    std::optional<Day> received;
    std::optional<Day> officer_approved;
    std::optional<OfficeId> approved_by;
    std::optional<Day> decided;
    std::optional<OfficeId> signed_by;
    std::optional<OfficeId> decided_by;  ///< where the record says that
    std::optional<OfficeId> recorded_by; ///< who only wrote it down
    std::optional<DelegationId> under;   ///< the delegation it was taken under
    std::optional<Day> effective;
    std::optional<Day> published;
    std::optional<Declaration> declaration;
    std::vector<Ending> endings; ///< as they were recorded
    std::vector<Doubt> doubts;

    /// How people speak of it: "decision 2016.047", or by its title.
    std::string called() const;
    /// The first day it is known of.
    Day known_from() const { return std::min(prepared, register_day()); }
    bool goes_by(std::string_view name, Day on = kLastDay) const;
    bool is_in_doubt(Day day) const;
    /// Since when it is withdrawn; nothing where it is not by the day.
    std::optional<Day> withdrawn(Day day) const;
    /// The first day on which nothing of it is left, all of it revoked or withdrawn; nothing while
    /// some of it stands.
    std::optional<Day> over_from() const;
    /// The day it stands under in a register: decided, or prepared while it is not.
    Day register_day() const { return decided.value_or(prepared); }
    /// The same as at a day.
    Day register_day(Day as_at) const { return decided && *decided <= as_at ? *decided : prepared; }
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (body, title, scheme, reference, numbered, aliases, follows, limbs,
                       legal_power, advice, author, parts, disclosures, determinations,
                       notice_class, authority, prepared, received, officer_approved, approved_by,
                       decided, signed_by, decided_by, recorded_by, under, effective, published,
                       declaration, endings, doubts))

/// A limb that answers a resolution, once its decision is signed.
struct Ratification {
    BodyId body;
    DecisionId decision;
    int limb = 1;
    int text = 1;
    Adoption as = Adoption::adopted;
    Day decided;
    Day effective;
    std::optional<RecommendationId> if_agreed; ///< the condition that it is on
    std::optional<Day> met;                    ///< when the body said that its condition was
    std::optional<OfficeId> met_by;
    std::vector<Ending> endings; ///< by later decisions that name it, as they were recorded

    bool answers(const Adopts& adopts, int of_limb) const {
        return limb == of_limb && text == adopts.text.value_or(1);
    }
};
BOOST_DESCRIBE_STRUCT(Ratification, (),
                      (body, decision, limb, text, as, decided, effective, if_agreed, met, met_by,
                       endings))

struct RegisterKey {
    Day on;
    DecisionId decision;
    auto operator<=>(const RegisterKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(RegisterKey, (), (on, decision))

/// The decisions of one body, or of all, by the day each stands under.
struct Register {
    Ordered<RegisterKey> keys;
    /// Most days from preparing to signing any of them. As at a day between, a decision stands
    /// under another day than its key's, which is no further on than this.
    int longest = 0;

    void add(const RegisterKey& prepared) { keys.insert(prepared); }
    void sign(const RegisterKey& prepared, const RegisterKey& decided);
};
BOOST_DESCRIBE_STRUCT(Register, (), (keys, longest))

struct Decisions {
    Table<SchemeId, Scheme> schemes;
    Table<BodyId, std::vector<SchemeId>> schemes_of;
    Table<DecisionId, Decision> decisions;
    Table<RecommendationId, std::vector<Ratification>> ratifications;
    /// What is ratified on the condition that the key is agreed.
    Table<RecommendationId, std::vector<RecommendationId>> conditional_on;
    Table<MeetingId, std::vector<DecisionId>> following; ///< decisions that follow a meeting
    Register register_;
    Table<BodyId, Register> register_of;
    Table<OfficeId, Ordered<RegisterKey>> signed_by; ///< by its own office, under no delegation
    Table<OfficeId, Ordered<RegisterKey>> met_by; ///< on a condition that it said was met that day

    const std::vector<Ratification>& ratifications_of(const RecommendationId& recommendation) const;
    /// What is ratified on the condition that this is agreed.
    const std::vector<RecommendationId>& waiting_for(const RecommendationId& recommendation) const;
};
BOOST_DESCRIBE_STRUCT(Decisions, (),
                      (schemes, schemes_of, decisions, ratifications, conditional_on, following,
                       register_, register_of, signed_by, met_by))

} // namespace concordat::decisions
