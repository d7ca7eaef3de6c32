// SPDX-License-Identifier: GPL-3.0-or-later
// Single words: ids, days, times, digests and UUIDs.
//
// Holds   no crash; whatever is read is written back the same; a day has a name, a year and a week
//         day.
#include "base/day.hpp"
#include "base/digest.hpp"
#include "base/id.hpp"
#include "ledger/entry.hpp"
#include "trial.hpp"

#include <fmt/format.h>

namespace concordat::fuzz {

namespace {

struct BoardKind {
    static constexpr std::string_view kName = "board";
};

void check_id_of(std::string_view bytes) {
    const auto any = ThingId::parse(bytes);
    const auto board = Id<BoardKind>::parse(bytes);
    hold(static_cast<bool>(board) == (any && kind_of(bytes) == "board"), "an id has its kind");
    if (!any) {
        hold(any.refusal().rule == "id.malformed", "an id is refused by its rule");
        return;
    }
    hold(any->text() == bytes, "an id is written as it was read");
    hold(fmt::format("{}/{}", kind_of(bytes), any->slug()) == bytes, "an id is kind and slug");
    hold(!any->slug().empty() && any->slug().size() <= 200, "a slug has 1 to 200 characters");
    const std::string after_host = fmt::format("/{}/", any->text());
    hold(after_host.find("/.") == std::string::npos && after_host.find("//") == std::string::npos,
         "an id is a path without dot segments and empty ones");
}

void check_day(std::string_view bytes) {
    const auto day = parse_day(bytes);
    if (!day) {
        hold(day.refusal().rule == "date.malformed", "a day is refused by its rule");
        return;
    }
    hold(text(*day) == bytes, "a day is written as it was read");
    hold(kFirstDay <= *day && *day <= kLastDay, "a day lies in the range");
    hold(year_of(*day) >= 1 && year_of(*day) <= 9999, "a day has its year");
    hold(in_words(*day).ends_with(std::to_string(year_of(*day))), "a day in words has its year");
    hold(week_day(*day) == week_day(*day + 7), "a week has seven days");
}

void check_instant(std::string_view bytes) {
    const auto instant = ledger::parse_instant(bytes);
    if (!instant) {
        hold(instant.refusal().rule == "instant.malformed", "a time is refused by its rule");
        return;
    }
    const auto again = ledger::parse_instant(ledger::text(*instant));
    hold(again && *again == *instant, "a time is read as it was written");
    hold(bytes.size() != ledger::text(*instant).size() || ledger::text(*instant) == bytes,
         "a time is written as it was read");
}

void check_digest(std::string_view bytes) {
    const auto digest = parse_digest(bytes);
    if (digest) hold(hex(*digest) == bytes, "a digest is written as it was read");
    const auto uuid = ledger::uuid_bytes(bytes);
    if (!uuid) return;
    std::string written;
    for (const char byte : *uuid)
        written += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    for (const std::size_t hyphen : {8, 13, 18, 23})
        written.insert(hyphen, 1, '-');
    hold(written == bytes, "a UUID is written as it was read");
}

} // namespace

void try_input(std::string_view bytes) {
    check_id_of(bytes);
    check_day(bytes);
    check_instant(bytes);
    check_digest(bytes);
}

} // namespace concordat::fuzz
