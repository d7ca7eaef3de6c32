// SPDX-License-Identifier: GPL-3.0-or-later
// Assets: stylesheet, scripts and icon, compiled into the program and served under their hash for
// ever.
//
//     asset_path("concordat.css")                    // /assets/1f0c6a7d2b9e4835/concordat.css
//     const Asset* asset = find_asset(hash, name);   // nullptr: 404
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace concordat::html {

/// One file. `hash` is 16 hexadecimal digits of one SHA-256 over the whole set: a change in any
/// file changes the address of all, and they may name each other by relative addresses.
struct Asset {
    std::string_view name;
    std::string_view hash;
    std::string_view content_type;
    std::string_view bytes;
    std::string_view gzip; ///< the same bytes, compressed
};

std::span<const Asset> assets();

/// The asset at /assets/HASH/NAME; nullptr where there is none.
const Asset* find_asset(std::string_view hash, std::string_view name);

/// Where the asset is served.
///
/// Throws  std::out_of_range where the program has no such asset.
const std::string& asset_path(std::string_view name);

} // namespace concordat::html
