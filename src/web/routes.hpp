// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of routes: which page answers which address.
//
//     if (const Route* route = find_route("/decision/nottinghamshire-commissioner/stage-gate"))
//         Result<Content> content = route->page(ask);
#pragma once

#include "web/ask.hpp"

#include <span>
#include <string_view>

namespace concordat::web {

/// path     "/decisions", or "/decision/" where the rest of the address is the thing
/// section  the part of the site it is in, as the navigation calls it
struct Route {
    std::string_view path;
    Result<Content> (*page)(const Ask& ask);
    std::string_view section;

    bool takes_a_thing() const { return path.size() > 1 && path.ends_with('/'); }
};

std::span<const Route> routes();

/// The route of the path; null where none answers it.
const Route* find_route(std::string_view path);

/// The id of the thing in the path: "decision/a/b" of "/decision/a/b" and of "/why/decision/a/b".
std::string_view thing_in(const Route& route, std::string_view path);

} // namespace concordat::web
