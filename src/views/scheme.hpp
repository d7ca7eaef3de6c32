// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a reference scheme: how a body numbers its decisions, and which numbers are missing.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct GapView {
    std::string reference;
    Words reason;
    Day explained;
};
BOOST_DESCRIBE_STRUCT(GapView, (), (reference, reason, explained))

struct SchemePage {
    Named scheme; ///< named by its instrument
    Named body;
    std::string pattern;
    std::string looks_like; ///< the pattern in words, with an example
    decisions::Restarts restarts = decisions::Restarts::never;
    std::optional<std::string> first_held; ///< where it is stated
    std::vector<decisions::Step> sign_off;
    std::vector<decisions::NoticeClass> notice; ///< that it asks for
    Day from;
    std::optional<Day> ended; ///< the first day on which it was no more
    int used = 0;
    std::vector<std::string> gaps; ///< numbers not used and not explained, at most 200
    std::vector<GapView> explained;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(SchemePage, (),
                      (scheme, body, pattern, looks_like, restarts, first_held, sign_off, notice,
                       from, ended, used, gaps, explained, flags))

/// "Year, full stop, three digits, such as 2016.047", of the pattern "{year}.{number:3}"; without
/// an example where no number is held by the day.
std::string looks_like(const decisions::Scheme& scheme, Day as_at);

std::optional<SchemePage> scheme_page(const Seen& seen, const SchemeId& id);

} // namespace concordat::views
