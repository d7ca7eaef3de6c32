// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/told.hpp"

#include "app/clock.hpp"
#include "app/replay.hpp"
#include "domain/things_of.hpp"
#include "wire/json.hpp"

namespace concordat::app {

namespace {

/// The office whose act the entry is.
std::optional<OfficeId> office_of(std::string_view bytes) {
    const auto entry = wire::parse_json(std::string(bytes));
    if (!entry) return std::nullopt;
    const wire::Json* actor = entry->value.get_object().if_contains("actor");
    const wire::Json* office = actor != nullptr && actor->is_object()
                                   ? actor->get_object().if_contains("office")
                                   : nullptr;
    if (office == nullptr || !office->is_string()) return std::nullopt;
    return OfficeId(std::string_view(office->get_string()));
}

} // namespace

std::optional<views::EntryTold> told(const ledger::Ledger& ledger, std::int64_t number) {
    std::optional<views::EntryTold> told;
    ledger.read(number, [&](const ledger::StoredEntry& entry) {
        if (entry.number != number) return false;
        wire::Reading reading;
        const auto happening =
            decode_entry(number, entry.effective, entry.event, entry.bytes, reading);
        if (happening)
            told = views::EntryTold{in_words(happening->event), things_of(happening->event),
                                    office_of(entry.bytes), london_day(entry.recorded)};
        return false;
    });
    return told;
}

} // namespace concordat::app
