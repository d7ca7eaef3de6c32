// SPDX-License-Identifier: GPL-3.0-or-later
// Long text and names of persons, as rules, events and state carry them: a salted commitment.
//
// The words lie beside the entry in the ledger, so that they can go (a redaction, a person's right)
// while the chain of entries still verifies. Only looks at what somebody is about to do read words,
// such as those before a publication; replay never does.
//
//     Sealed sealed = seal("Agree a migration plan", salt);
//     command.text = sealed.text();      // to the rules
//     batch.texts.push_back(sealed);     // to the ledger
#pragma once

#include "base/digest.hpp"

#include <string>

namespace concordat {

struct Text {
    Digest commitment; ///< all zero where there is no text

    bool empty() const { return commitment.is_zero(); }
    auto operator<=>(const Text&) const = default;
};

/// Words with the salt that keeps their commitment from being guessed.
struct Sealed {
    Digest commitment;
    Digest salt;
    std::string words;

    Text text() const { return Text{commitment}; }
    bool operator==(const Sealed&) const = default;
};

/// The commitment is SHA-256(salt, words).
inline Sealed seal(std::string words, const Digest& salt) {
    const std::string_view salt_bytes(reinterpret_cast<const char*>(salt.bytes.data()),
                                      salt.bytes.size());
    const Digest commitment = sha256({salt_bytes, words});
    return Sealed{commitment, salt, std::move(words)};
}

} // namespace concordat
