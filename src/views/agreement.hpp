// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an agreement: its versions, who has signed each on which decision, who has not, and
// since when one is in force, what ends it, and the services shared under it.
#pragma once

#include "views/agreements.hpp"
#include "views/service_rows.hpp"

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
    std::optional<Day> left_from; ///< the first day on which it is none any more; may be to come
};
BOOST_DESCRIBE_STRUCT(PartyView, (),
                      (body, office, signed_on, signed_by, decision, in_the_interests_of, reasons,
                       not_stated, left_from))

/// The notice of a party; one that a direction took the place of stays in the history.
struct NoticeView {
    Named body;
    Post by;
    Day on;
    std::optional<Named> decision; ///< the body's own, behind it
    agreements::NoticeTo to = agreements::NoticeTo::leave;
    Day last_day;
    std::optional<Words> reasons;
    std::optional<Day> overtaken_on; ///< by a direction
};
BOOST_DESCRIBE_STRUCT(NoticeView, (), (body, by, on, decision, to, last_day, reasons, overtaken_on))

/// A last day to which parties have consented, and who has yet to.
struct ConsentView {
    Named body;
    Post by;
    Day on;
    std::optional<Named> decision;
};
BOOST_DESCRIBE_STRUCT(ConsentView, (), (body, by, on, decision))

struct AgreedEndView {
    Day last_day;
    std::vector<ConsentView> consents;
    std::vector<Named> yet_to_consent; ///< bodies; it goes on while there are any
};
BOOST_DESCRIBE_STRUCT(AgreedEndView, (), (last_day, consents, yet_to_consent))

struct DirectionView {
    Post by;
    Day on;
    Day last_day;
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(DirectionView, (), (by, on, last_day, basis))

/// A recommendation with a text that approves the version, and who has ratified that.
struct ApprovalView {
    Named recommendation;
    std::optional<Day> agreed;
    std::vector<Named> ratified; ///< bodies
    std::vector<Named> yet_to_ratify;
    std::optional<Day> in_force_from;
};
BOOST_DESCRIBE_STRUCT(ApprovalView, (),
                      (recommendation, agreed, ratified, yet_to_ratify, in_force_from))

struct DropOutView {
    Named body;
    Day on;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(DropOutView, (), (body, on, because))

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
    std::optional<Day> withdrawn_on; ///< before all had signed it
    std::optional<Post> withdrawn_by;
    std::optional<Words> withdrawn_because;
    std::optional<Day> complete_on;
    std::optional<Day> in_force_from; ///< may be to come
    std::vector<std::string> not_stated;
    std::vector<TellingView> tellings;
    std::vector<PublicationView> publications;
    std::vector<Named> owe_publication; ///< policing bodies, from the day it is in force
    std::optional<int> exit_days;       ///< before its end: from then a service is late
    std::optional<Day> ends_on;         ///< its last day by all that ends it
    std::vector<NoticeView> notices;
    std::vector<AgreedEndView> agreed_ends;
    std::vector<DirectionView> directions;
    std::vector<DropOutView> drop_outs;
    std::vector<ApprovalView> approvals;
};
BOOST_DESCRIBE_STRUCT(VersionView, (),
                      (version, made, model, functions, partners, commences, last_day,
                       notice_months, review, direction_and_control, words, parties, yet_to_sign,
                       withdrawn_on, withdrawn_by, withdrawn_because, complete_on, in_force_from,
                       not_stated, tellings, publications, owe_publication, exit_days, ends_on,
                       notices, agreed_ends, directions, drop_outs, approvals))

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
    std::optional<Day> last_day;       ///< by all that ends the version in force
    std::vector<ServiceRow> services;  ///< those shared under it
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(AgreementPage, (),
                      (agreement, made_under, other_names, follows, under, in_force, in_force_from,
                       versions, shares, last_day, services, flags))

/// What ends the version: notices, consents, directions, parties that dropped out.
void add_endings(const Seen& seen, const agreements::Version& version, VersionView& view);

std::optional<AgreementPage> agreement_page(const Seen& seen, const AgreementId& id);

} // namespace concordat::views
