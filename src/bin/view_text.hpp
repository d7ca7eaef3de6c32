// SPDX-License-Identifier: GPL-3.0-or-later
// Any view as people read it in a terminal: a line for each fact that there is, in the order in
// which the view has them.
//
//     reference                  2016.047
//     body                       Police and Crime Commissioner for Nottinghamshire
//                                body/nottinghamshire-commissioner
//     signed by
//       office                   ...
#pragma once

#include "wire/json.hpp"

#include <string>

namespace concordat::bin {

std::string in_lines(const wire::Json& view);

} // namespace concordat::bin
