// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/agreement.hpp"
#include "views/agreements.hpp"
#include "views/chain.hpp"
#include "views/chronology.hpp"
#include "views/decision.hpp"
#include "views/home.hpp"
#include "views/recommendation.hpp"
#include "views/register.hpp"
#include "views/scheme.hpp"
#include "views/service.hpp"
#include "views/waiting.hpp"
#include "web/twins/twin_of.hpp"

namespace concordat::web {

template std::string twin(const views::HomePage&);
template std::string twin(const views::RegisterPage&);
template std::string twin(const views::DecisionPage&);
template std::string twin(const views::SchemePage&);
template std::string twin(const views::RecommendationPage&);
template std::string twin(const views::WaitingPage&);
template std::string twin(const views::WhyPage&);
template std::string twin(const views::ChronologyPage&);
template std::string twin(const views::AgreementsPage&);
template std::string twin(const views::AgreementPage&);
template std::string twin(const views::ServicesPage&);
template std::string twin(const views::ServicePage&);

} // namespace concordat::web
