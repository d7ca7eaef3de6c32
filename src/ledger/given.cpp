// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/given.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

namespace concordat::ledger {

std::string command_id(int number) {
    return fmt::format("00000000-0000-5000-8000-{:012x}", number);
}

Draft a_draft(int command) {
    return Draft{.effective = day_of(2015, 12, 17),
                 .account = "cli:anna",
                 .office = "office/programme-director",
                 .command = command_id(command),
                 .command_digest = sha256(command_id(command)),
                 .event = "RecommendationDeferred",
                 .body = R"({"recommendation":"recommendation/five","until":"2015-12-24"})"};
}

Sealed a_text(const std::string& words) {
    return seal(words, sha256("salt of " + words));
}

Batch a_batch(const std::vector<int>& commands, const std::vector<std::string>& words) {
    Batch batch{.recorded = kMorning};
    for (int command : commands)
        batch.drafts.push_back(a_draft(command));
    for (const std::string& text : words)
        batch.texts.push_back(a_text(text));
    return batch;
}

Connection open_freely(const std::string& path) {
    return Connection(path, "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

Ledger opened(const std::filesystem::path& folder, Mode mode, const Disk& disk) {
    Result<Ledger> ledger = Ledger::open(folder, mode, disk);
    if (!ledger) throw std::runtime_error(ledger.refusal().message);
    return std::move(ledger).value();
}

void make_nine(const std::filesystem::path& folder) {
    Ledger ledger = opened(folder, Mode::make);
    for (int command = 1; command <= 3; ++command) {
        Batch batch = a_batch({command, command, command});
        batch.recorded += command;
        if (command == 1) batch.texts = {a_text("agree"), a_text("defer")};
        const Result<Head> head = ledger.append(ledger.head(), batch);
        if (!head) throw std::runtime_error(head.refusal().message);
    }
}

} // namespace concordat::ledger
