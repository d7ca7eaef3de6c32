// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical bytes of an entry: written from a draft, and read back for `verify`.
//
//     std::string bytes = compose(draft, Place{7, recorded, previous});
//     std::optional<Envelope> envelope = read_envelope(bytes);
#pragma once

#include "ledger/ledger.hpp"

#include <array>

namespace concordat::ledger {

/// What the ledger gives to a draft.
struct Place {
    std::int64_t number = 0;
    Instant recorded = 0;
    Digest previous;
};

/// The bytes of a UUID.
using CommandId = std::array<char, 16>;

/// All of an entry but its body.
struct Envelope {
    std::int64_t number = 0;
    Instant recorded = 0;
    Digest previous;
    Day effective;
    std::string account;
    std::string office;
    std::string command;
    Digest command_digest;
    std::string event;

    bool operator==(const Envelope&) const = default;
};

Envelope envelope_of(const Draft& draft, const Place& place);

/// RFC 8785: names in order of their code units, no space, the shortest escapes. The body goes in
/// as it is.
std::string compose(const Draft& draft, const Place& place);

/// Nothing where the bytes are not one JSON object with all parts of an entry.
std::optional<Envelope> read_envelope(std::string_view bytes);

/// Whether the text is one JSON object and nothing besides, so that it cannot break out of its
/// entry.
bool is_object(std::string_view body);

/// Those of a UUID written in 36 characters with small letters; nothing for anything else.
std::optional<CommandId> uuid_bytes(std::string_view text);

} // namespace concordat::ledger
