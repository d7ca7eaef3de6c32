// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegation.hpp"
#include "views/draw.hpp"
#include "views/sum.hpp"
#include "web/twins/twin_of.hpp"
#include "wire/money.hpp"

namespace concordat::web {

template std::string twin(const views::SumsPage&);
template std::string twin(const views::SumPage&);
template std::string twin(const views::DelegationsPage&);
template std::string twin(const views::DelegationPage&);
template std::string twin(const views::DrawPage&);
template std::string twin(const views::SpendingsPage&);
template std::string twin(const views::SpendingPage&);

} // namespace concordat::web
