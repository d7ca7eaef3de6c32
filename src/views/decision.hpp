// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one body's decision: its dates, what it decides limb by limb, and its parts.
#pragma once

#include "views/doubt.hpp"
#include "views/duty.hpp"

namespace concordat::views {

/// What a limb does with a board's resolution; which item it answers is never withheld.
struct AdoptionView {
    RecommendationRow item;
    std::optional<std::string> withheld; ///< why the answer is, in one sentence
    std::optional<int> text;
    std::optional<decisions::Adoption> as;
    std::optional<AdoptedIf> adopted_if;
    std::optional<bool> divergent;    ///< not the text that was resolved; none while none was
    std::optional<int> resolved_text; ///< where that is another
    std::optional<Words> words;       ///< of the text it answers, where that is another
    std::optional<bool> counts;       ///< signed, the text resolved, and no open condition
    std::optional<bool> early;        ///< signed before the resolution
    std::optional<int> lag;           ///< days from the resolution to the signature
    std::optional<EndingView> ended;  ///< what ends it, of what was decided by the day
};
BOOST_DESCRIBE_STRUCT(AdoptionView, (),
                      (item, withheld, text, as, adopted_if, divergent, resolved_text, words,
                       counts, early, lag, ended))

/// What a limb does to an earlier decision; which one that is is never withheld.
struct ChangesView {
    Named decision;
    std::optional<int> limb;             ///< of that decision; all of it where left out
    std::optional<decisions::Change> as; ///< none where it is withheld
};
BOOST_DESCRIBE_STRUCT(ChangesView, (), (decision, limb, as))

struct LimbView {
    int number = 1;
    std::optional<Words> words;
    std::vector<AdoptionView> adopts;
    std::vector<ChangesView> changes;
};
BOOST_DESCRIBE_STRUCT(LimbView, (), (number, words, adopts, changes))

/// What was said of a part until it was disclosed.
struct PartBefore {
    Day from;
    decisions::Disclosure disclosure = decisions::Disclosure::not_stated;
    std::optional<std::string> exemption;
    std::optional<Words> reason;
};
BOOST_DESCRIBE_STRUCT(PartBefore, (), (from, disclosure, exemption, reason))

struct PartView {
    std::string part;
    std::string title;
    decisions::Disclosure disclosure = decisions::Disclosure::not_stated;
    std::optional<std::string> exemption;
    std::optional<Words> reason; ///< why it is not public
    std::optional<Post> reviewer;
    std::optional<Day> review_on;
    std::optional<Words> words;
    std::optional<Day> disclosed; ///< where it was withheld before
    std::optional<Words> disclosed_because;
    std::vector<PartBefore> before; ///< of a part disclosed, in order
};
BOOST_DESCRIBE_STRUCT(PartView, (),
                      (part, title, disclosure, exemption, reason, reviewer, review_on, words,
                       disclosed, disclosed_because, before))

/// Whether the decision is of significant public interest, as its body determined it.
struct DeterminationView {
    Day on;
    decisions::PublicInterest interest = decisions::PublicInterest::significant;
    std::optional<Named> instrument; ///< that it chooses
    Words reason;
    std::optional<Words> changed_because; ///< where it took the place of the one before
    Post by;
};
BOOST_DESCRIBE_STRUCT(DeterminationView, (),
                      (on, interest, instrument, reason, changed_because, by))

struct DecisionPage {
    Named decision;
    std::optional<std::string> reference;
    std::vector<std::string> aliases;
    std::optional<Named> scheme; ///< named by its instrument
    Named body;
    bool is_decided = false;
    Day prepared;
    std::optional<Day> received;
    std::optional<Day> officer_approved;
    std::optional<Post> approved_by;
    std::optional<Day> decided;
    std::optional<Post> signed_by;
    std::optional<Post> decided_by;  ///< where the record says that
    std::optional<Post> recorded_by; ///< who only wrote it down
    std::optional<Named> authority;  ///< whose it is taken on, where the record says that
    std::optional<Named> under;      ///< the delegation it was taken under
    std::optional<Day> effective;
    std::optional<Day> published;
    std::optional<decisions::Declaration> declaration;
    std::optional<Named> follows;
    std::optional<Named> board;
    std::optional<Day> meeting_on;
    std::optional<int> lag; ///< days from the meeting it follows to the signature
    std::optional<Post> author;
    std::optional<std::string> legal_power;
    std::optional<Words> advice;
    std::vector<LimbView> limbs;
    int adopts = 0;                           ///< recommendations, in whatever text
    int as_agreed = 0;                        ///< of these, in the text that the board has agreed
    int in_force = 0;                         ///< of these again
    int no_longer = 0;                        ///< of these, that have been in force
    std::vector<Named> waits_on;              ///< the bodies that the others still wait on
    std::optional<std::string> waits_on_says; ///< "the Police and Crime Commissioner for X and ..."
    std::vector<EndingView> endings;          ///< of it or its limbs, by what was done by the day
    bool in_doubt = false;
    std::optional<Day> withdrawn; ///< from when it counts as revoked
    std::vector<DoubtView> doubts;
    std::vector<PartView> parts;
    std::vector<DeterminationView> determinations; ///< the last first
    std::optional<std::string> notice_class;       ///< of which its register asks for notice
    std::vector<PlanRow> duties;                   ///< that it put off
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(DecisionPage, (),
                      (decision, reference, aliases, scheme, body, is_decided, prepared, received,
                       officer_approved, approved_by, decided, signed_by, decided_by, recorded_by,
                       authority, under, effective, published, declaration, follows, board,
                       meeting_on, lag, author, legal_power, advice, limbs, adopts, as_agreed,
                       in_force, no_longer, waits_on, waits_on_says, endings, in_doubt, withdrawn,
                       doubts, parts, determinations, notice_class, duties, flags))

std::optional<DecisionPage> decision_page(const Seen& seen, const DecisionId& id);

} // namespace concordat::views
