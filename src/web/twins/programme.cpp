// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/action.hpp"
#include "views/plan.hpp"
#include "web/twins/twin_of.hpp"

namespace concordat::web {

template std::string twin(const views::PlanPage&);
template std::string twin(const views::ActionPage&);
template std::string twin(const views::CommissionPage&);

} // namespace concordat::web
