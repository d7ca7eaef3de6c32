// SPDX-License-Identifier: GPL-3.0-or-later
// What a decide returns: the events of its area, and the flags they raise.
//
//     return Events{RecommendationDeferred{id, until, reason}};
//     return Events{BoardConstituted{...}}.with_flag(thing(id), "board.terms-not-stated", "...");
#pragma once

#include "domain/record/flag_raised.hpp"

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace concordat {

template <class Event>
struct Acts {
    std::vector<Event> events;
    std::vector<record::FlagRaised> flags;

    Acts() = default;
    Acts(std::initializer_list<Event> happened) : events(happened) {}

    Acts& add(Event event) & {
        events.push_back(std::move(event));
        return *this;
    }
    Acts& flag(ThingId on, std::string rule, std::string says) & {
        flags.push_back({std::move(on), std::move(rule), std::move(says)});
        return *this;
    }
    Acts with_flag(ThingId on, std::string rule, std::string says) && {
        flag(std::move(on), std::move(rule), std::move(says));
        return std::move(*this);
    }
};

/// Refusals by their reason; `field` is a JSON pointer into the command.
inline Refusal rule_broken(std::string rule, std::string field, std::string message,
                           std::string remedy = {}) {
    return {Reason::rule_broken, std::move(rule), std::move(field), std::move(message),
            std::move(remedy)};
}
inline Refusal not_permitted(std::string rule, std::string field, std::string message,
                             std::string remedy = {}) {
    return {Reason::not_permitted, std::move(rule), std::move(field), std::move(message),
            std::move(remedy)};
}
inline Refusal conflict(std::string rule, std::string field, std::string message,
                        std::string remedy = {}) {
    return {Reason::conflict, std::move(rule), std::move(field), std::move(message),
            std::move(remedy)};
}
inline Refusal malformed(std::string rule, std::string field, std::string message,
                         std::string remedy = {}) {
    return {Reason::malformed, std::move(rule), std::move(field), std::move(message),
            std::move(remedy)};
}

/// The words as they begin a sentence.
std::string at_start(std::string words);

/// "thing.not-found": nothing has this id.
Refusal not_found(std::string_view id, std::string field);
/// "id.taken": something has this id already.
Refusal id_taken(std::string_view id, std::string field, std::string remedy = "Choose another id.");

/// Looks a record up, or refuses with "thing.not-found".
template <class Table, class Key>
Result<const typename Table::mapped_type*> find(const Table& table, const Key& key,
                                                std::string field) {
    if (const auto* found = table.find(key)) return found;
    return not_found(key.text(), std::move(field));
}

/// Refuses with "id.taken" where a record has the id.
template <class Table, class Key>
Result<void> check_free(const Table& table, const Key& key, std::string field) {
    if (table.find(key) != nullptr) return id_taken(key.text(), std::move(field));
    return {};
}
/// The same of a thing of which more can be said under the id it has: the remedy says how.
template <class Table, class Key>
Result<void> check_free(const Table& table, const Key& key, std::string field, std::string remedy) {
    if (table.find(key) != nullptr)
        return id_taken(key.text(), std::move(field), std::move(remedy));
    return {};
}

} // namespace concordat
