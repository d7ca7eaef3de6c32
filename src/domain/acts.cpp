// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat {

Refusal not_found(std::string_view id, std::string field) {
    return {Reason::not_found, "thing.not-found", std::move(field),
            fmt::format("Nothing has the id {}.", id), "Record it first, or correct the id."};
}

Refusal id_taken(std::string_view id, std::string field) {
    return {Reason::conflict, "id.taken", std::move(field),
            fmt::format("{} is taken: an id belongs to one thing for ever.", id),
            "Choose another id."};
}

} // namespace concordat
