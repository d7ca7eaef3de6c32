// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the record as people read them on the pages.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/agreements/set_exit_line.hpp"
#include "domain/authority/authority.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/programme/programme.hpp"
#include "html/govuk/tag.hpp"
#include "html/markup.hpp"
#include "views/bid.hpp"
#include "views/chain.hpp"
#include "views/query.hpp"
#include "views/shown.hpp"

#include <string>
#include <string_view>

namespace concordat::web {

std::string_view label(meetings::Outcome outcome);
std::string_view label(meetings::Verb verb);
std::string_view label(meetings::Class asked);
std::string_view label(meetings::Position position);
std::string_view label(meetings::Known known);
std::string_view label(meetings::Standing standing);
std::string_view label(meetings::Rule rule);
std::string_view label(meetings::GateOutcome outcome);
std::string_view label(meetings::Purpose purpose);
std::string_view label(meetings::MeetingKind kind);
std::string_view label(meetings::Interest interest);
std::string_view label(decisions::Answer answer);
std::string_view label(decisions::Adoption adoption);
std::string_view label(decisions::Change change);
std::string_view label(decisions::Declaration declaration);
std::string_view label(decisions::Disclosure disclosure);
std::string_view label(decisions::PublicInterest interest);
std::string_view label(decisions::Step step);
std::string_view label(authority::Finding finding);
std::string_view label(agreements::Model model);
std::string_view label(agreements::Told told);
std::string_view label(agreements::Published published);
std::string_view label(agreements::Basis basis);
std::string_view label(agreements::Interest interest);
std::string_view label(agreements::NoticeTo to);
std::string_view label(agreements::Readiness ready);
std::string_view label(agreements::ExitState exit);
std::string_view label(parties::Capacity capacity);
std::string_view label(parties::BodyKind kind);
std::string_view label(views::LinkKind kind);
std::string_view label(views::PlanState state);
std::string_view label(programme::Progress progress);
std::string_view label(programme::DutyKind kind);
std::string_view label(programme::MoneyKind kind);
std::string_view label(programme::AmountAs as);
std::string_view label(views::BidState state);

govuk::Colour colour(meetings::Outcome outcome);
html::Markup tag(meetings::Outcome outcome);
html::Markup tag(meetings::Position position);
html::Markup tag(meetings::GateOutcome outcome);
html::Markup tag(views::PlanState state);
html::Markup tag(views::BidState state);
html::Markup tag(std::string_view text, govuk::Colour colour);

std::string days(int number); ///< "1 day", "340 days", "3,993 days"

/// "10 years 11 months"; in days where it is less than two months.
std::string how_long(Day from, Day to);

} // namespace concordat::web
