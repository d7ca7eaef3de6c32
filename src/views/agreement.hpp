// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an agreement: its versions, who has signed each on which decision, who has not, and
// since when one is in force.
#pragma once

#include "views/agreements.hpp"

namespace concordat::views {

/// A party of a version, and what it has done about it.
struct PartyView {
    Named body;
    Post office;
    std::optional<Day> signed_on;
    std::optional<Post> signed_by; ///< with the holder of that day
    std::optional<Named> decision; ///< the body's own, behind the signature
    std::optional<agreements::Interest> in_the_interests_of;
    std::vector<Words> reasons;
    std::vector<std::string> not_stated; ///< of what it must consider and state
};
BOOST_DESCRIBE_STRUCT(PartyView, (),
                      (body, office, signed_on, signed_by, decision, in_the_interests_of, reasons,
                       not_stated))

/// What a document tells of a version; it gives nobody authority.
struct TellingView {
    agreements::Told as = agreements::Told::signed_;
    Date when;
    std::string source;
    std::optional<Named> source_thing;
};
BOOST_DESCRIBE_STRUCT(TellingView, (), (as, when, source, source_thing))

struct PublicationView {
    Named body;
    Day on;
    agreements::Published published = agreements::Published::fact;
    std::optional<std::string> where;
};
BOOST_DESCRIBE_STRUCT(PublicationView, (), (body, on, published, where))

struct VersionView {
    int version = 1;
    Day made;
    agreements::Model model = agreements::Model::not_stated;
    std::vector<std::string> functions;
    std::vector<Named> partners; ///< whose forces it affects
    std::optional<Day> commences;
    std::optional<Day> last_day;
    std::optional<int> notice_months;
    std::optional<std::string> review;
    std::optional<Post> direction_and_control;
    std::optional<Words> words;
    std::vector<PartyView> parties;
    int yet_to_sign = 0;
    std::optional<Day> complete_on;
    std::optional<Day> in_force_from; ///< may be to come
    std::vector<std::string> not_stated;
    std::vector<TellingView> tellings;
    std::vector<PublicationView> publications;
    std::vector<Named> owe_publication; ///< policing bodies, from the day it is in force
};
BOOST_DESCRIBE_STRUCT(VersionView, (),
                      (version, made, model, functions, partners, commences, last_day,
                       notice_months, review, direction_and_control, words, parties, yet_to_sign,
                       complete_on, in_force_from, not_stated, tellings, publications,
                       owe_publication))

struct ShareView {
    Named body;
    BasisPoints share;
};
BOOST_DESCRIBE_STRUCT(ShareView, (), (body, share))

/// Who bears which share of the costs over [from, to).
struct SharesView {
    Day from;
    std::optional<Day> to;
    agreements::Basis basis = agreements::Basis::not_stated;
    std::vector<ShareView> shares;
    std::optional<std::string> source;
    std::optional<Named> source_thing;
};
BOOST_DESCRIBE_STRUCT(SharesView, (), (from, to, basis, shares, source, source_thing))

struct AgreementPage {
    Named agreement;
    std::optional<std::string> made_under;
    std::vector<std::string> other_names;
    std::optional<Named> follows;
    std::optional<Named> under;
    std::optional<int> in_force; ///< the number of the version
    std::optional<Day> in_force_from;
    std::vector<VersionView> versions; ///< the latest first
    std::vector<SharesView> shares;    ///< the latest first
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(AgreementPage, (),
                      (agreement, made_under, other_names, follows, under, in_force, in_force_from,
                       versions, shares, flags))

std::optional<AgreementPage> agreement_page(const Seen& seen, const AgreementId& id);

} // namespace concordat::views
