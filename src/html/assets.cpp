// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/assets.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace concordat::html {

namespace {

std::vector<std::string> all_paths() {
    std::vector<std::string> paths;
    for (const Asset& asset : assets())
        paths.push_back("/assets/" + std::string(asset.hash) + "/" + std::string(asset.name));
    return paths;
}

} // namespace

const Asset* find_asset(std::string_view hash, std::string_view name) {
    const auto found = std::ranges::find(assets(), name, &Asset::name);
    return found != assets().end() && found->hash == hash ? &*found : nullptr;
}

const std::string& asset_path(std::string_view name) {
    static const std::vector<std::string> paths = all_paths();
    const auto found = std::ranges::find(assets(), name, &Asset::name);
    if (found == assets().end())
        throw std::out_of_range("There is no asset named " + std::string(name));
    return paths[static_cast<std::size_t>(found - assets().begin())];
}

} // namespace concordat::html
