// SPDX-License-Identifier: GPL-3.0-or-later
// What a recommendation asks for again, after its text had come to its end: in the same terms it
// goes on as it stands, moved or stated since; in others it takes those. What was reported or
// delivered stands.
#pragma once

#include "domain/programme/commission_paper.hpp"
#include "domain/programme/set_action.hpp"

namespace concordat::programme {

/// Whether it was last asked for in these terms.
bool asks_the_same(const Action& action, const ActionSet& event);
bool asks_the_same(const Commission& commission, const PaperCommissioned& event);

/// It takes the terms from the day; those before stay for the days before.
void ask_anew(Action& action, const ActionSet& event, Day on);
void ask_anew(Commission& commission, const PaperCommissioned& event, Day on);

} // namespace concordat::programme
