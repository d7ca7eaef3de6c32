// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.hpp"

#include "domain/domain.hpp"
#include "wire/json.hpp"

#include <future>
#include <optional>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <malloc.h>

namespace concordat::app {

namespace {

constexpr std::size_t kChunk = 8192; ///< entries decoded while those before them are applied

struct Row {
    std::int64_t number = 0;
    Day effective;
    std::string event;
    std::string bytes;
};

struct Chunk {
    std::vector<Row> rows;
    ledger::Head head;
};

using Decoded = std::vector<Result<Happening>>;

Decoded decode_rows(std::span<const Row> rows) {
    Decoded decoded;
    decoded.reserve(rows.size());
    wire::Reading reading;
    for (const Row& row : rows) {
        decoded.push_back(decode_entry(row.number, row.effective, row.event, row.bytes, reading));
    }
    return decoded;
}

/// A chunk being decoded in two halves.
struct Decoding {
    explicit Decoding(Chunk chunk) : chunk_(std::make_unique<Chunk>(std::move(chunk))) {
        const std::span<const Row> rows(chunk_->rows);
        const std::size_t half = rows.size() / 2;
        first_ = std::async(std::launch::async, decode_rows, rows.first(half));
        second_ = std::async(std::launch::async, decode_rows, rows.subspan(half));
    }

    Result<void> apply_to(Version& version) {
        auto row = chunk_->rows.begin();
        for (auto* half : {&first_, &second_}) {
            for (Result<Happening>& happening : half->get()) {
                if (!happening) return std::move(happening).refusal();
                TRY_DO(follow(version.state, *happening, (row++)->number));
            }
        }
        version.head = chunk_->head;
        return {};
    }

private:
    std::unique_ptr<Chunk> chunk_;
    std::future<Decoded> first_;
    std::future<Decoded> second_;
};

/// The next entries after `head`; empty at the end, or where they were recorded too late.
Chunk read_chunk(const ledger::Ledger& ledger, const ledger::Head& head,
                 const ReplayOptions& options) {
    Chunk chunk{{}, head};
    ledger.read(head.number + 1, [&](const ledger::StoredEntry& entry) {
        if (entry.recorded > options.until || entry.number > options.last) return false;
        chunk.rows.push_back(
            Row{entry.number, entry.effective, std::string(entry.event), std::string(entry.bytes)});
        chunk.head = ledger::Head{entry.number, entry.hash};
        return chunk.rows.size() < kChunk;
    });
    return chunk;
}

} // namespace

Result<Happening> decode_entry(std::int64_t number, Day effective, std::string_view event,
                               std::string_view bytes, wire::Reading& reading) {
    boost::json::error_code error;
    boost::json::monotonic_resource memory;
    const wire::Json entry = boost::json::parse(bytes, error, &memory);
    const wire::Json* body =
        !error && entry.is_object() ? entry.get_object().if_contains("body") : nullptr;
    Result<Event> decoded =
        body != nullptr ? decode(event, *body, reading) : Refusal{.message = "It is not JSON."};
    if (!decoded) {
        return Refusal{.reason = Reason::conflict,
                       .rule = "ledger.entry-unreadable",
                       .message = fmt::format("Entry {} ({}) cannot be read: {}", number, event,
                                              decoded.refusal().message),
                       .remedy =
                           "Run the version of the program that wrote it, or restore the ledger."};
    }
    return Happening{effective, std::move(decoded).value()};
}

Result<void> follow(State& state, const Happening& happening, std::int64_t number) {
    try {
        apply(state, happening);
        return {};
    } catch (const std::logic_error&) {
        // A record that an event edits is not there where the entry that added it was taken away.
        return ledger::damaged(
            fmt::format("Entry {} does not follow from those before it.", number));
    }
}

Result<void> replay(const ledger::Ledger& ledger, Version& version, const ReplayOptions& options) {
    std::optional<Decoding> before;
    ledger::Head read = version.head;
    while (true) {
        Chunk chunk = read_chunk(ledger, read, options);
        read = chunk.head;
        const bool last = chunk.rows.empty();
        std::optional<Decoding> next;
        if (!last) next.emplace(std::move(chunk));
        if (before) TRY_DO(before->apply_to(version));
        if (options.progress) options.progress(version.head.number);
        if (last) {
            // What decoding has freed lies between records that stay; give it back to the machine.
            ::malloc_trim(0);
            return {};
        }
        before = std::move(next);
    }
}

} // namespace concordat::app
