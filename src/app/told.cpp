// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/told.hpp"

#include "app/clock.hpp"
#include "domain/things_of.hpp"
#include "wire/json.hpp"

namespace concordat::app {

namespace {

/// The member of an object; null where it is none, or has no such member.
const wire::Json* member(const wire::Json* of, std::string_view name) {
    return of != nullptr && of->is_object() ? of->get_object().if_contains(name) : nullptr;
}

std::optional<views::EntryTold> told(const ledger::StoredEntry& entry) {
    const auto document = wire::parse_json(entry.bytes);
    if (!document) return std::nullopt;
    const wire::Json* body = member(&document->value, "body");
    if (body == nullptr) return std::nullopt;
    wire::Reading reading;
    const auto event = decode(entry.event, *body, reading);
    if (!event) return std::nullopt;
    views::EntryTold told{in_words(*event), things_of(*event), {}, london_day(entry.recorded)};
    const wire::Json* office = member(member(&document->value, "actor"), "office");
    if (office != nullptr && office->is_string())
        told.by = OfficeId(std::string_view(office->get_string()));
    return told;
}

} // namespace

std::optional<views::EntryTold> told(const ledger::Ledger& ledger, std::int64_t number) {
    std::optional<views::EntryTold> found;
    ledger.read(number, [&](const ledger::StoredEntry& entry) {
        if (entry.number == number) found = told(entry);
        return false;
    });
    return found;
}

} // namespace concordat::app
