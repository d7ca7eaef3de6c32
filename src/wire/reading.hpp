// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along while JSON is read or written: where it comes from, the words met, the way to a
// value.
//
//     Reading reading = Reading::of_command(Reading::From::json, salt);
//     TRY(Defer defer, read<Defer>(json, reading));
//     keep(reading.texts);
#pragma once

#include "base/digest.hpp"
#include "base/result.hpp"
#include "base/text.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::wire {

inline constexpr std::size_t kLongestName = 500;     ///< bytes of a title, name or reference
inline constexpr std::size_t kLongestText = 200'000; ///< bytes of a text kept beside the ledger

/// What reading needs beside the JSON: where it came from, and where the words of texts go.
struct Reading {
    enum class From : std::uint8_t { json, yaml, ledger };
    From from = From::ledger;
    Digest salt;                             ///< salts of texts are derived from it, each its own
    std::vector<Sealed> texts;               ///< the words met so far
    std::vector<Digest>* referred = nullptr; ///< where the texts an event refers to are noted

    static Reading of_command(From from, const Digest& salt) {
        return Reading{from, salt, {}, nullptr};
    }
    bool is_command() const { return from != From::ledger; }
};

/// Who reads what is written. The ledger has canonical JSON, its members sorted and those that are
/// absent left out, as have answers to commands; readers of views have all members, in the order in
/// which they are declared.
struct Writing {
    enum class For : std::uint8_t { ledger, readers };
    For whom = For::ledger;
    std::string out;
};

/// The way from the whole document to a value, put into words only when something is refused.
struct Path {
    const Path* up = nullptr;
    std::string_view step;
    std::size_t index = 0;

    std::string pointer() const;
};

Refusal refuse(const Path& path, std::string rule, std::string message, std::string remedy = {});
Refusal refuse_kind(const Path& path, std::string_view wanted);

} // namespace concordat::wire
