// SPDX-License-Identifier: GPL-3.0-or-later
// Who may decide what, as at a day: boards by their standing, delegations, and what each body's own
// scheme of consent lets its officers do.
#pragma once

#include "views/delegation.hpp"

namespace concordat::views {

/// What a board may do, by its terms of reference of the day.
struct BoardPowers {
    Named board;
    std::optional<meetings::Standing> standing; ///< none where it is not stated
    std::optional<std::string> standing_source;
    std::optional<Named> decides_under; ///< the agreement in force while it decides
    bool cannot_decide = false;         ///< no version of that is in force on the day
    std::vector<std::string> matters;
    std::vector<Named> required_bodies; ///< that ratify what it agrees
    std::optional<Named> recommends_to;
    std::optional<Named> reports_to;
};
BOOST_DESCRIBE_STRUCT(BoardPowers, (),
                      (board, standing, standing_source, decides_under, cannot_decide, matters,
                       required_bodies, recommends_to, reports_to))

struct LetView {
    Named to;                 ///< an office or programme role
    std::optional<Post> post; ///< the office that it is on the day
    std::vector<meetings::Power> may;
    std::optional<Money> limit; ///< of one use
};
BOOST_DESCRIBE_STRUCT(LetView, (), (to, post, may, limit))

struct SchemeOfConsentView {
    Named body;
    std::vector<LetView> consents;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SchemeOfConsentView, (), (body, consents, source))

struct PowersPage {
    std::vector<BoardPowers> boards; ///< those that decide first, those not stated last
    std::vector<SchemeOfConsentView> schemes;
    std::vector<DelegationRow> delegations; ///< of this page, those asked for last first
    int total = 0;                          ///< delegations, whether or not they are in force
    int page = 1;
    int pages = 1;
};
BOOST_DESCRIBE_STRUCT(PowersPage, (), (boards, schemes, delegations, total, page, pages))

std::optional<PowersPage> powers_page(const Seen& seen, const Query& query);

/// What a body may decide, and who for it.
struct BodyPowers {
    std::vector<BoardPowers> boards; ///< on which it has a seat, or whose agreement it ratifies
    std::vector<DelegationRow> delegations; ///< that it granted, in force on the day
    std::optional<SchemeOfConsentView> scheme;
};
BOOST_DESCRIBE_STRUCT(BodyPowers, (), (boards, delegations, scheme))

BodyPowers powers_of(const Seen& seen, const BodyId& body);

} // namespace concordat::views
