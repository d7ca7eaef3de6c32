// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat {

std::string at_start(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

Refusal not_found(std::string_view id, std::string field) {
    return {Reason::not_found, "thing.not-found", std::move(field),
            fmt::format("Nothing has the id {}.", id), "Record it first, or correct the id."};
}

Refusal id_taken(std::string_view id, std::string field, std::string remedy) {
    return {Reason::conflict, "id.taken", std::move(field),
            fmt::format("{} is taken: an id belongs to one thing for ever.", id),
            std::move(remedy)};
}

} // namespace concordat
