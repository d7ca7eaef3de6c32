// SPDX-License-Identifier: GPL-3.0-or-later
// That an entry made late took the ground of a draw or a decision away, and what came of it.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

/// What a body made of a doubt, for its own part.
struct AnsweredView {
    Named body;
    decisions::Finding as = decisions::Finding::confirmed;
    Day on;
    Words reason;
    Post by;
};
BOOST_DESCRIBE_STRUCT(AnsweredView, (), (body, as, on, reason, by))

/// An entry that took the ground away.
struct DoubtView {
    Day since;
    std::int64_t entry = 0;          ///< its number in the ledger
    Named cause;                     ///< what that entry is about
    std::optional<std::string> says; ///< none where it is withheld
    bool open = true;
    std::vector<Named> waits_on; ///< bodies that have yet to confirm or withdraw it
    std::vector<AnsweredView> answers;
};
BOOST_DESCRIBE_STRUCT(DoubtView, (), (since, entry, cause, says, open, waits_on, answers))

} // namespace concordat::views
