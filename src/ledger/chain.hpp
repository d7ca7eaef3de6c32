// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the entries one after the other and tells what each bad one is: changed, missing, added
// or re-ordered.
//
//     Chain chain(findings, Chain::Start{.number = 1});
//     chain.check(row);                  // each, in order of number
//     chain.end(written_head);           // settles what only the next entry could have told
#pragma once

#include "ledger/entry.hpp"
#include "ledger/store.hpp"

#include <fmt/format.h>
#include <map>

namespace concordat::ledger {

/// What was found wrong so far.
class Findings {
public:
    template <class... Arguments>
    void add(std::int64_t number, fmt::format_string<Arguments...> what, Arguments&&... arguments) {
        if (!is_full())
            all_.push_back({number, fmt::format(what, std::forward<Arguments>(arguments)...), {}});
    }
    void add_text(const Digest& commitment) {
        if (!is_full()) all_.push_back({0, "The words of a text were changed.", commitment});
    }
    bool is_full() const { return all_.size() >= 100; }
    /// The lowest number of an entry found damaged.
    std::optional<std::int64_t> first_entry() const;

    /// In order of entry, and what is of no entry last.
    std::vector<Damage> in_order() &&;

private:
    std::vector<Damage> all_;
};

class Chain {
public:
    /// The first number to come, and what the entry before it left.
    struct Start {
        std::int64_t number = 1;
        Digest previous;
        Instant recorded = 0;
    };

    Chain(Findings& findings, const Start& start)
        : findings_(findings), start_(start.number), next_(start.number), previous_(start.previous),
          recorded_(start.recorded) {}

    /// The envelope of the row's bytes; nothing where they cannot be believed, which is a finding.
    std::optional<Envelope> check(const Row& row);

    /// Whether the last entry checked is itself and in its place.
    bool is_settled() const { return !is_unsettled_; }

    /// `written` is what the head file says.
    void end(const std::optional<Head>& written);

private:
    enum class Order : std::uint8_t { in_place, moved };

    void take_as_changed();
    Order check_order(const Row& row, const Envelope& envelope);
    Order check_sequence(const Row& row, std::int64_t sequence);
    void check_columns(const Row& row, const Envelope& envelope);
    void settle_doubt(bool next_follows);

    Findings& findings_;
    std::int64_t start_;
    std::int64_t next_;      ///< sequence of the entry to come
    Digest previous_;        ///< hash of the bytes of the entry before it
    Instant recorded_;       ///< of the entry before it
    std::int64_t shift_ = 0; ///< number less sequence, since entries went or came
    std::map<std::int64_t, std::int64_t> absent_; ///< sequences passed over: first to last
    std::int64_t doubted_ = 0;  ///< does not follow the entry before it; 0 where none is open
    bool is_unsettled_ = false; ///< the entry before was found changed or moved
};

} // namespace concordat::ledger
