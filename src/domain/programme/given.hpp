// SPDX-License-Identifier: GPL-3.0-or-later
// A board of six with an inspectorate outside it, for tests of what it asks for.
#pragma once

#include "domain/given.hpp"

namespace concordat {

/// The board of six, on the day of its meeting/december; body/inspectorate with its
/// office/inspector is not on it, and role/lead, of no collaboration, is with
/// office/nottinghamshire-chief-executive.
Story a_board_that_asks();

/// action/explore of Leicestershire's chief executive, set at meeting/december, due by 30 June 2016
/// and reported to board/programme.
programme::SetAction to_explore();
/// The same, set.
Story with_an_action();

/// commission/case: a full business case from Leicestershire's chief executive, asked for by
/// meeting/december, for board/programme, due by 30 September 2016.
programme::CommissionPaper business_case();
/// The same, asked for.
Story with_a_commission();

/// decision/leicestershire, taken on 23 February 2016, has left the equality assessment to
/// meeting/gate of 23 June 2016, which is called: duty/equality. It is 24 February.
Story with_a_duty();

/// recommendation/one, agreed in December, lets Leicestershire's commissioner bid to the Innovation
/// Fund for up to £5,760,000 by bid/fund; where it is ratified, by all on 23 February 2016. It is
/// 1 March, and that commissioner's chief executive acts.
Story with_leave_to_bid(bool ratified);
/// A bid for £5,000,000 by that commissioner.
programme::SubmitBid to_bid();

meetings::Due due_by(std::string_view day);
meetings::Due due_once(std::string event);

} // namespace concordat
