// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bodies.hpp"
#include "views/body.hpp"
#include "views/collaboration.hpp"
#include "views/collaborations.hpp"
#include "views/office.hpp"
#include "views/partner.hpp"
#include "views/role.hpp"
#include "web/twins/twin_of.hpp"
#include "wire/money.hpp"

namespace concordat::web {

template std::string twin(const views::BodiesPage&);
template std::string twin(const views::BodyPage&);
template std::string twin(const views::OfficePage&);
template std::string twin(const views::RolePage&);
template std::string twin(const views::PartnerPage&);
template std::string twin(const views::CollaborationsPage&);
template std::string twin(const views::CollaborationPage&);

} // namespace concordat::web
