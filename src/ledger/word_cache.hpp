// SPDX-License-Identifier: GPL-3.0-or-later
// Words of texts that were read lately. A commitment names its words for ever, so nothing here goes
// out of date.
//
//     WordCache cache(64'000'000);
//     if (auto words = cache.find(commitment)) return words;
//     cache.keep(commitment, words_on_disk);
#pragma once

#include "base/digest.hpp"

#include <array>
#include <cstddef>
#include <cstring>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

namespace concordat::ledger {

/// Any number of threads at once. Each part keeps two ages: when the younger is full the older
/// goes, and what is asked for meanwhile is young again.
class WordCache {
public:
    /// `most` bytes of words and what they cost to keep.
    explicit WordCache(std::size_t most) : most_of_an_age_(most / kParts / 2) {}

    std::optional<std::string> find(const Digest& commitment) {
        Part& part = part_of(commitment);
        const std::lock_guard lock(part.mutex);
        if (const auto here = part.young.find(commitment); here != part.young.end())
            return here->second;
        const auto here = part.old.find(commitment);
        if (here == part.old.end()) return std::nullopt;
        std::string words = std::move(here->second);
        part.old.erase(here);
        put(part, commitment, words);
        return words;
    }

    void keep(const Digest& commitment, const std::string& words) {
        if (cost_of(words) > most_of_an_age_) return;
        Part& part = part_of(commitment);
        const std::lock_guard lock(part.mutex);
        put(part, commitment, words);
    }

private:
    static constexpr std::size_t kParts = 16;

    /// A digest is as random as any hash of it.
    struct FirstBytes {
        using is_avalanching = void;
        std::size_t operator()(const Digest& digest) const {
            std::size_t first = 0;
            std::memcpy(&first, digest.bytes.data(), sizeof first);
            return first;
        }
    };
    using Age = boost::unordered_flat_map<Digest, std::string, FirstBytes>;
    struct Part {
        std::mutex mutex;
        Age young;
        Age old;
        std::size_t cost = 0; ///< of the young, in bytes
    };

    static std::size_t cost_of(const std::string& words) {
        constexpr std::size_t kSlot = 96; // digest, string, and the room kept free beside them
        return kSlot + words.capacity();
    }

    Part& part_of(const Digest& commitment) { return parts_[commitment.bytes.back() % kParts]; }

    void put(Part& part, const Digest& commitment, const std::string& words) {
        if (!part.young.emplace(commitment, words).second) return;
        part.cost += cost_of(words);
        if (part.cost <= most_of_an_age_) return;
        part.old = std::exchange(part.young, {});
        part.cost = 0;
    }

    std::size_t most_of_an_age_;
    std::array<Part, kParts> parts_;
};

} // namespace concordat::ledger
