// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the site, each in the file of its name beside this one.
#pragma once

#include "web/ask.hpp"

namespace concordat::web::pages {

Result<Content> home(const Ask& ask);
Result<Content> decisions(const Ask& ask);
Result<Content> decision(const Ask& ask);
Result<Content> scheme(const Ask& ask);
Result<Content> waiting(const Ask& ask);
Result<Content> agreements(const Ask& ask);
Result<Content> agreement(const Ask& ask);
Result<Content> services(const Ask& ask);
Result<Content> service(const Ask& ask);
Result<Content> sums(const Ask& ask);
Result<Content> sum(const Ask& ask);
Result<Content> delegations(const Ask& ask);
Result<Content> delegation(const Ask& ask);
Result<Content> draw(const Ask& ask);
Result<Content> spendings(const Ask& ask);
Result<Content> spending(const Ask& ask);
Result<Content> forward_plan(const Ask& ask);
Result<Content> actions(const Ask& ask);
Result<Content> action(const Ask& ask);
Result<Content> commissions(const Ask& ask);
Result<Content> commission(const Ask& ask);
Result<Content> duties(const Ask& ask);
Result<Content> duty(const Ask& ask);
Result<Content> bids(const Ask& ask);
Result<Content> bid(const Ask& ask);
Result<Content> powers(const Ask& ask);
Result<Content> boards(const Ask& ask);
Result<Content> board(const Ask& ask);
Result<Content> recommendation(const Ask& ask);
Result<Content> paper(const Ask& ask);
Result<Content> meetings(const Ask& ask);
Result<Content> meeting(const Ask& ask);
Result<Content> bodies(const Ask& ask);
Result<Content> body(const Ask& ask);
Result<Content> office(const Ask& ask);
Result<Content> role(const Ask& ask);
Result<Content> collaborations(const Ask& ask);
Result<Content> collaboration(const Ask& ask);
Result<Content> partner(const Ask& ask);
Result<Content> flags(const Ask& ask);
Result<Content> flag(const Ask& ask);
Result<Content> rule(const Ask& ask);
Result<Content> why(const Ask& ask);
Result<Content> chronology(const Ask& ask);
Result<Content> accessibility(const Ask& ask);
Result<Content> about(const Ask& ask);

} // namespace concordat::web::pages
