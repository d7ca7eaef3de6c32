// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chain.hpp"

#include <algorithm>

namespace concordat::ledger {

void sort_by_entry(std::vector<Damage>& damage) {
    const auto place = [](const Damage& found) {
        return std::pair(found.number == 0, found.number);
    };
    std::stable_sort(damage.begin(), damage.end(), [&](const Damage& one, const Damage& other) {
        return place(one) < place(other);
    });
}

std::optional<std::int64_t> Findings::first_entry() const {
    std::optional<std::int64_t> first;
    for (const Damage& damage : all_) {
        if (damage.number > 0 && (!first || damage.number < *first)) first = damage.number;
    }
    return first;
}

std::vector<Damage> Findings::in_order() && {
    sort_by_entry(all_);
    return std::move(all_);
}

std::optional<Envelope> Chain::check(const Row& row) {
    const std::int64_t number = row.entry.number;
    if (number < 1) {
        findings_.add(1, "An entry was added before the first, as number {}.", number);
        return std::nullopt;
    }
    const Digest hash = sha256(row.entry.bytes);
    const std::optional<Envelope> envelope = read_envelope(row.entry.bytes);
    const bool is_believed = envelope && hash == row.entry.hash;
    if (!is_believed) {
        findings_.add(number, "Entry {} was changed: {}.", number,
                      hash != row.entry.hash ? "its hash is not that of its bytes"
                                             : "its bytes are no entry");
        settle_doubt(envelope && envelope->previous == previous_);
        take_as_changed();
        shift_ = number - (next_ - 1);
    } else {
        const Order order = check_order(row, *envelope);
        check_columns(row, *envelope);
        is_unsettled_ = order == Order::moved;
        recorded_ = std::max(recorded_, envelope->recorded);
    }
    previous_ = hash;
    return is_believed ? envelope : std::nullopt;
}

void Chain::take_as_changed() {
    ++next_;
    is_unsettled_ = true;
}

// An entry that does not name the hash of the one before is doubted, not yet blamed: where the
// entry before was rewritten with a hash that fits, the entry after the doubted one still follows
// it. Where it does not, one of the two was changed, or both, and what is before them is whole.
void Chain::settle_doubt(bool next_follows) {
    if (doubted_ == 0) return;
    const std::int64_t before = doubted_ - 1;
    if (before == 0)
        findings_.add(1, "Entry 1 was changed and its hash with it: it names one before it.");
    else if (next_follows)
        findings_.add(before,
                      "Entry {} was changed and its hash with it: entry {} names another hash.",
                      before, doubted_);
    else
        findings_.add(before,
                      "Entry {} or entry {} was changed and its hash with it: the second names "
                      "another hash than the first has.",
                      before, doubted_);
    doubted_ = 0;
}

Chain::Order Chain::check_order(const Row& row, const Envelope& envelope) {
    const bool follows = envelope.previous == previous_;
    const bool had_doubt = doubted_ != 0;
    settle_doubt(follows);
    if (follows && envelope.number != next_) {
        findings_.add(row.entry.number, "Entry {} was changed: its bytes say it is entry {}.",
                      row.entry.number, envelope.number);
        ++next_;
        return Order::moved;
    }
    const Order order = check_sequence(row, envelope.number);
    if (order == Order::in_place && !follows && !is_unsettled_ && !had_doubt)
        doubted_ = envelope.number;
    if (order == Order::in_place && envelope.recorded < recorded_)
        findings_.add(envelope.number, "Entry {} was recorded before the entry that it follows.",
                      envelope.number);
    return order;
}

Chain::Order Chain::check_sequence(const Row& row, std::int64_t sequence) {
    const std::int64_t shift = row.entry.number - sequence;
    if (sequence == next_) {
        ++next_;
        if (shift != shift_ && !is_unsettled_)
            findings_.add(sequence, "The number beside entry {} was changed to {}.", sequence,
                          row.entry.number);
        shift_ = shift;
        return Order::in_place;
    }
    shift_ = shift;
    if (sequence > next_) {
        absent_.emplace(next_, sequence - 1);
        next_ = sequence + 1;
        return Order::moved;
    }
    auto range = absent_.upper_bound(sequence);
    if (range == absent_.begin() || std::prev(range)->second < sequence) {
        findings_.add(sequence < start_ ? row.entry.number : sequence,
                      "An entry was added: number {} was written as entry {}, which is there "
                      "besides.",
                      row.entry.number, sequence);
        return Order::moved;
    }
    range = std::prev(range);
    const auto [first, last] = *range;
    absent_.erase(range);
    if (first < sequence) absent_.emplace(first, sequence - 1);
    if (sequence < last) absent_.emplace(sequence + 1, last);
    findings_.add(sequence, "Entries are re-ordered: entry {} stands in the place of entry {}.",
                  sequence, row.entry.number);
    return Order::moved;
}

void Chain::check_columns(const Row& row, const Envelope& envelope) {
    const auto compare = [&](std::string_view column, bool is_same) {
        if (!is_same)
            findings_.add(envelope.number,
                          "The {} beside entry {} was changed: its bytes say "
                          "another.",
                          column, envelope.number);
    };
    compare("recorded time", row.entry.recorded == envelope.recorded);
    compare("effective day", row.entry.effective == envelope.effective);
    compare("event", row.entry.event == envelope.event);
    compare("account", row.account == envelope.account);
    compare("office", row.office == envelope.office);
}

void Chain::end(const std::optional<Head>& written) {
    settle_doubt(written && written->number == next_ - 1 && written->hash == previous_);
    for (const auto& [first, last] : absent_) {
        if (first == last)
            findings_.add(first, "Entry {} is missing.", first);
        else
            findings_.add(first, "Entries {} to {} are missing.", first, last);
    }
}

} // namespace concordat::ledger
