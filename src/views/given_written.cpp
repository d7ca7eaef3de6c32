// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/given.hpp"

namespace concordat::views {

std::string written(const AnyView& view) {
    return std::visit(
        [](const auto& page) { return wire::write(page, wire::Writing::For::readers); }, view);
}

} // namespace concordat::views
