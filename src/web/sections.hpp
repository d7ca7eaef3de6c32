// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the site as its navigation has them, each with its lists.
#pragma once

#include <span>
#include <string_view>

namespace concordat::web {

struct ListAddress {
    std::string_view name;
    std::string_view path;
};

/// name   as routes call it
/// lists  the first is where the navigation leads
struct Section {
    std::string_view name;
    std::span<const ListAddress> lists;
};

std::span<const Section> sections();

/// The section that the path is a list of; null where it is none.
const Section* section_of_list(std::string_view path);

} // namespace concordat::web
