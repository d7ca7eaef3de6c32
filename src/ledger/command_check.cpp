// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/command_check.hpp"

#include <algorithm>
#include <map>

namespace concordat::ledger {

namespace {

constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();

} // namespace

void CommandCheck::check(std::int64_t number, const std::optional<Envelope>& envelope,
                         bool is_settled) {
    is_sure_ = is_sure_ && is_settled;
    is_after_unknown_ = is_after_unknown_ || !envelope;
    if (!envelope) return;
    // What an entry says of its number counts where it is believed: those behind one that went or
    // came are moved.
    const std::int64_t believed = is_settled ? envelope->number : number;
    if (!current_ || envelope->command != current_->command) {
        check_row();
        begin(believed, *envelope, is_settled && !is_after_unknown_);
    }
    last_ = believed;
    is_after_unknown_ = false;
}

void CommandCheck::begin(std::int64_t number, const Envelope& envelope, bool is_sure) {
    current_ = envelope;
    first_ = number;
    is_sure_ = is_sure;
}

void CommandCheck::check_row() {
    if (!current_ || first_ < next_row_) return;
    std::optional<CommandRow> row;
    reader_.commands(next_row_, [&](const CommandRow& next) {
        if (next.accepted.first == first_)
            row = next;
        else if (next.accepted.first < first_)
            added_.push_back(next.accepted.first);
        return next.accepted.first < first_;
    });
    if (first_ < kHighest) next_row_ = first_ + 1;
    if (row && row->id) known_.push_back(keys_.of(*row->id));
    if (!is_sure_) return;
    if (!row)
        findings_.add(first_, "The command of entry {} is missing beside it.", first_);
    else if (row->id != uuid_bytes(current_->command) ||
             row->accepted != Accepted{current_->command_digest, first_, last_})
        findings_.add(first_, "The command beside entry {} was changed.", first_);
}

void CommandCheck::end(std::int64_t last) {
    check_row();
    find_added(last);
    find_repeated();
}

void CommandCheck::find_added(std::int64_t last) {
    reader_.commands(next_row_, [&](const CommandRow& row) {
        const std::int64_t first = row.accepted.first;
        if (first <= last || first > reader_.last().number) added_.push_back(first);
        return true;
    });
    // From the first damage on, the entry that a command began may be what is missing.
    const std::optional<std::int64_t> damaged = findings_.first_entry();
    for (const std::int64_t first : added_) {
        if (!damaged || first < *damaged)
            findings_.add(std::max<std::int64_t>(first, 0),
                          "A command was added that entry {} does not begin.", first);
    }
}

void CommandCheck::find_repeated() {
    std::sort(known_.begin(), known_.end());
    if (std::adjacent_find(known_.begin(), known_.end()) == known_.end()) return;
    std::map<CommandId, std::int64_t> firsts;
    reader_.commands(std::numeric_limits<std::int64_t>::min(), [&](const CommandRow& row) {
        if (!row.id) return true;
        const auto [begin, end] = std::equal_range(known_.begin(), known_.end(), keys_.of(*row.id));
        if (end - begin < 2) return true;
        const auto [before, is_new] = firsts.emplace(*row.id, row.accepted.first);
        if (!is_new)
            findings_.add(row.accepted.first,
                          "The command of entry {} has the id of that of entry {}.",
                          row.accepted.first, before->second);
        return !findings_.is_full();
    });
}

} // namespace concordat::ledger
