// SPDX-License-Identifier: GPL-3.0-or-later
// What every area does alike: hold its events and commands in a variant, and know them by name.
//
// An event is `struct Event { std::variant<...> of; }`, so that an act's header can name it before
// the variant is whole. Each alternative has `kName`; a command has `kSays`, too: one sentence of
// what it does.
#pragma once

#include "wire/codec.hpp"
#include "wire/money.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace concordat {

/// One command as `concordat commands` lists it.
struct CommandWords {
    std::string_view name;
    std::string_view says;
    wire::Json schema;
};

/// One event as the ledger keeps it: its name and canonical JSON.
struct Encoded {
    std::string_view name;
    std::string body;
};

/// Whether T is one of the variant's alternatives.
template <class T, class Variant>
inline constexpr bool kIsAlternative = false;
template <class T, class... Ts>
inline constexpr bool kIsAlternative<T, std::variant<Ts...>> = (std::is_same_v<T, Ts> || ...);

template <class Holder, class Variant>
struct AlternativesOf;

template <class Holder, class... Ts>
struct AlternativesOf<Holder, std::variant<Ts...>> {
    using Read = Result<Holder> (*)(const wire::Json&, wire::Reading&);

    /// How to read each alternative, by its name.
    static const std::map<std::string_view, Read>& readers() {
        static const std::map<std::string_view, Read> all{{Ts::kName, &read_one<Ts>}...};
        return all;
    }
    static std::vector<CommandWords> words() {
        return {CommandWords{Ts::kName, Ts::kSays, wire::Codec<Ts>::schema()}...};
    }

private:
    template <class T>
    static Result<Holder> read_one(const wire::Json& json, wire::Reading& reading) {
        TRY(T value, wire::read<T>(json, reading));
        return Holder{std::move(value)};
    }
};

template <class Holder>
using Alternatives = AlternativesOf<Holder, decltype(Holder::of)>;

/// Reads the alternative of this name; null where the area has none.
template <class Holder>
std::optional<Result<Holder>> read_named(std::string_view name, const wire::Json& json,
                                         wire::Reading& reading) {
    const auto& readers = Alternatives<Holder>::readers();
    const auto reader = readers.find(name);
    if (reader == readers.end()) return std::nullopt;
    return reader->second(json, reading);
}

template <class Holder>
Encoded encode_held(const Holder& holder) {
    return std::visit(
        []<class T>(const T& held) {
            return Encoded{T::kName, wire::write(held)};
        },
        holder.of);
}

} // namespace concordat
