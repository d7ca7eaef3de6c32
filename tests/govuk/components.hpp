// SPDX-License-Identifier: GPL-3.0-or-later
// The components we render, each from the options of a fixture.
#pragma once

#include <boost/json.hpp>

#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace concordat::govuk {

struct Component {
    std::string_view name; ///< its folder in the package
    std::string (*render)(const boost::json::value& options);
};

std::span<const Component> components();

/// How a failing test names the component.
void PrintTo(const Component& component, std::ostream* out);

} // namespace concordat::govuk
