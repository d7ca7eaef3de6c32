// SPDX-License-Identifier: GPL-3.0-or-later
// How a twin is made, for the files that make them.
#pragma once

#include "web/twin.hpp"
#include "wire/codec.hpp"

namespace concordat::web {

template <class View>
std::string twin(const View& view) {
    return wire::write(view, wire::Writing::For::readers);
}

} // namespace concordat::web
