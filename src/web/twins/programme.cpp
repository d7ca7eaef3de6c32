// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/action.hpp"
#include "views/bid.hpp"
#include "views/duty.hpp"
#include "views/plan.hpp"
#include "views/powers.hpp"
#include "web/twins/twin_of.hpp"
#include "wire/money.hpp"

namespace concordat::web {

template std::string twin(const views::PlanPage&);
template std::string twin(const views::ActionPage&);
template std::string twin(const views::CommissionPage&);
template std::string twin(const views::DutyPage&);
template std::string twin(const views::BidsPage&);
template std::string twin(const views::BidPage&);
template std::string twin(const views::PowersPage&);

} // namespace concordat::web
