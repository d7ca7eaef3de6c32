// SPDX-License-Identifier: GPL-3.0-or-later
// State as bytes, by reflection: for snapshots, and to compare two states.
//
// Bytes are written and read by the same build only; nothing migrates them.
//
//     std::string bytes = to_bytes(state);
//     std::optional<State> again = from_bytes<State>(bytes);   // nothing where they are cut or too
//     long
#pragma once

#include "base/dated.hpp"
#include "base/day.hpp"
#include "base/digest.hpp"
#include "base/id.hpp"
#include "base/money.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "base/text.hpp"

#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

namespace concordat::wire {

/// The bytes end before the value does, or hold what no value has.
struct BytesCut : std::runtime_error {
    BytesCut() : std::runtime_error("bytes of a state are cut") {}
};

struct Cursor {
    std::string_view rest;

    std::string_view take(std::size_t count) {
        if (rest.size() < count) throw BytesCut();
        const std::string_view taken = rest.substr(0, count);
        rest.remove_prefix(count);
        return taken;
    }
    template <class T>
    T number() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    /// A count of elements, each of which takes a byte at least.
    std::size_t count() {
        const auto value = number<std::uint32_t>();
        if (rest.size() < value) throw BytesCut();
        return value;
    }
};

template <class T>
void store_number(std::string& out, T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}
inline void store_count(std::string& out, std::size_t count) {
    store_number(out, static_cast<std::uint32_t>(count));
}
inline void store_text(std::string& out, std::string_view text) {
    store_count(out, text.size());
    out += text;
}

template <class T>
struct Binary;

template <class T>
void store(std::string& out, const T& value) {
    Binary<T>::store(out, value);
}
template <class T>
T load(Cursor& in) {
    T value{};
    Binary<T>::load(in, value);
    return value;
}

template <class T>
std::string to_bytes(const T& value) {
    std::string out;
    store(out, value);
    return out;
}
template <class T>
std::optional<T> from_bytes(std::string_view bytes) {
    try {
        Cursor in{bytes};
        T value = load<T>(in);
        if (!in.rest.empty()) return std::nullopt;
        return value;
    } catch (const BytesCut&) {
        return std::nullopt;
    }
}

template <class T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T>
struct Binary<T> {
    static void store(std::string& out, T value) { store_number(out, value); }
    static void load(Cursor& in, T& value) { value = in.number<T>(); }
};

/// A byte that is neither 0 nor 1 is no truth value, and reading it as one is undefined.
template <>
struct Binary<bool> {
    static void store(std::string& out, bool value) { store_number(out, value); }
    static void load(Cursor& in, bool& value) {
        const auto byte = in.number<std::uint8_t>();
        if (byte > 1) throw BytesCut();
        value = byte == 1;
    }
};

template <>
struct Binary<std::string> {
    static void store(std::string& out, const std::string& value) { store_text(out, value); }
    static void load(Cursor& in, std::string& value) { value = in.take(in.count()); }
};

template <class Kind>
struct Binary<Id<Kind>> {
    static void store(std::string& out, const Id<Kind>& value) { store_text(out, value.text()); }
    static void load(Cursor& in, Id<Kind>& value) { value = Id<Kind>(in.take(in.count())); }
};

/// What is one number under a name.
template <class T, auto kNumber>
struct BinaryOfNumber {
    static void store(std::string& out, const T& value) { store_number(out, value.*kNumber); }
    static void load(Cursor& in, T& value) {
        value.*kNumber = in.number<std::remove_reference_t<decltype(value.*kNumber)>>();
    }
};

template <>
struct Binary<Day> : BinaryOfNumber<Day, &Day::since_1970> {};
template <>
struct Binary<Money> : BinaryOfNumber<Money, &Money::pence> {};
template <>
struct Binary<BasisPoints> : BinaryOfNumber<BasisPoints, &BasisPoints::points> {};

template <>
struct Binary<Date> {
    static void store(std::string& out, const Date& value) {
        wire::store(out, value.from);
        wire::store(out, value.through);
        wire::store(out, value.words);
    }
    static void load(Cursor& in, Date& value) {
        value.from = wire::load<Day>(in);
        value.through = wire::load<Day>(in);
        value.words = wire::load<std::string>(in);
    }
};

template <>
struct Binary<Digest> {
    static void store(std::string& out, const Digest& value) {
        out.append(reinterpret_cast<const char*>(value.bytes.data()), value.bytes.size());
    }
    static void load(Cursor& in, Digest& value) {
        std::memcpy(value.bytes.data(), in.take(value.bytes.size()).data(), value.bytes.size());
    }
};

template <>
struct Binary<Text> {
    static void store(std::string& out, const Text& value) { wire::store(out, value.commitment); }
    static void load(Cursor& in, Text& value) { Binary<Digest>::load(in, value.commitment); }
};

template <class T>
struct Binary<std::optional<T>> {
    static void store(std::string& out, const std::optional<T>& value) {
        store_number(out, static_cast<std::uint8_t>(value ? 1 : 0));
        if (value) wire::store(out, *value);
    }
    static void load(Cursor& in, std::optional<T>& value) {
        if (in.number<std::uint8_t>() != 0) Binary<T>::load(in, value.emplace());
    }
};

template <class T>
struct Binary<std::vector<T>> {
    static void store(std::string& out, const std::vector<T>& value) {
        store_count(out, value.size());
        for (const T& element : value)
            wire::store(out, element);
    }
    static void load(Cursor& in, std::vector<T>& value) {
        value.resize(in.count());
        for (T& element : value)
            Binary<T>::load(in, element);
    }
};

template <class... Ts>
struct Binary<std::variant<Ts...>> {
    static void store(std::string& out, const std::variant<Ts...>& value) {
        store_number(out, static_cast<std::uint8_t>(value.index()));
        std::visit([&](const auto& held) { wire::store(out, held); }, value);
    }
    static void load(Cursor& in, std::variant<Ts...>& value) {
        const std::size_t index = in.number<std::uint8_t>();
        if (index >= sizeof...(Ts)) throw BytesCut();
        boost::mp11::mp_with_index<sizeof...(Ts)>(index, [&](auto which) {
            using Held = std::variant_alternative_t<which, std::variant<Ts...>>;
            Binary<Held>::load(in, value.template emplace<Held>());
        });
    }
};

template <class T>
struct Binary<Since<T>> {
    static void store(std::string& out, const Since<T>& value) {
        wire::store(out, value.from);
        wire::store(out, value.value);
    }
    static void load(Cursor& in, Since<T>& value) {
        value.from = wire::load<Day>(in);
        Binary<T>::load(in, value.value);
    }
};

template <class T>
struct Binary<Dated<T>> {
    static void store(std::string& out, const Dated<T>& value) {
        wire::store(out, value.history());
    }
    static void load(Cursor& in, Dated<T>& value) {
        Binary<std::vector<Since<T>>>::load(in, value.stored());
    }
};

template <class Key, class T>
struct Binary<Table<Key, T>> {
    static void store(std::string& out, const Table<Key, T>& value) {
        store_count(out, value.size());
        value.for_each([&](const Key& key, const T& record) {
            wire::store(out, key);
            wire::store(out, record);
        });
    }
    static void load(Cursor& in, Table<Key, T>& value) {
        for (std::size_t left = in.count(); left > 0; --left) {
            const Key key = wire::load<Key>(in);
            value.put(key, wire::load<T>(in));
        }
    }
};

template <class Key>
struct Binary<Ordered<Key>> {
    static void store(std::string& out, const Ordered<Key>& value) {
        store_count(out, value.size());
        value.for_each([&](const Key& key) { wire::store(out, key); });
    }
    static void load(Cursor& in, Ordered<Key>& value) {
        for (std::size_t left = in.count(); left > 0; --left)
            value.insert(wire::load<Key>(in));
    }
};

template <class T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public>;

/// The members of T, each after the other. Defined outside the struct, so that an `extern template`
/// keeps a large T to the one file that compiles it.
template <class T>
struct BinaryOfMembers {
    static void store(std::string& out, const T& value);
    static void load(Cursor& in, T& value);
};

template <class T>
void BinaryOfMembers<T>::store(std::string& out, const T& value) {
    boost::mp11::mp_for_each<MembersOf<T>>(
        [&](auto member) { wire::store(out, value.*member.pointer); });
}

template <class T>
void BinaryOfMembers<T>::load(Cursor& in, T& value) {
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        Binary<std::remove_cvref_t<decltype(value.*member.pointer)>>::load(in,
                                                                           value.*member.pointer);
    });
}

template <class T>
requires boost::describe::has_describe_members<T>::value struct Binary<T> : BinaryOfMembers<T> {
};

} // namespace concordat::wire
