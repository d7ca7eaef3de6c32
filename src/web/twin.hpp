// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON twin of a page: every member of its view, null where there is nothing.
//
//     std::string bytes = twin(views::home_page(seen));
//
// The code of one twin takes a second to compile, so those of views are made once, under twins/. A
// file that makes one of a struct of its own includes twins/twin_of.hpp.
#pragma once

#include <string>

namespace concordat::web {

template <class View>
std::string twin(const View& view);

} // namespace concordat::web
