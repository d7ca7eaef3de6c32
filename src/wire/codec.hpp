// SPDX-License-Identifier: GPL-3.0-or-later
// Described structs from and to JSON.
//
// A struct described with BOOST_DESCRIBE_STRUCT is a JSON object with its members' names; a
// trailing underscore, needed where a name is a C++ keyword, is dropped. Optional and vector
// members may be absent; all others must be there; a member nobody knows is refused with those that
// are known.
//
//     struct Defer { RecommendationId recommendation; Day until; std::optional<Text> reason; };
//     BOOST_DESCRIBE_STRUCT(Defer, (), (recommendation, until, reason))
//     Reading reading = Reading::of_command(salt);
//     TRY(Defer defer, read<Defer>(json, reading));
//     std::string bytes = write(defer); // canonical JSON
#pragma once

#include "base/dated.hpp"
#include "base/day.hpp"
#include "base/digest.hpp"
#include "base/id.hpp"
#include "base/result.hpp"
#include "base/text.hpp"
#include "wire/json.hpp"
#include "wire/reading.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <boost/describe.hpp>
#include <boost/json/object.hpp>
#include <boost/mp11.hpp>

namespace concordat::wire {

/// How one type is read and written. `schema` is JSON Schema, for `concordat commands --json`.
template <class T>
struct Codec;

template <class T>
Result<T> read(const Json& json, Reading& reading) {
    T value{};
    TRY_DO(Codec<T>::read(value, json, Path{}, reading));
    return value;
}

template <class T>
std::string write(const T& value, Writing::For whom = Writing::For::ledger) {
    Writing writing{whom, {}};
    Codec<T>::write(value, writing);
    return std::move(writing.out);
}

/// The name of a described member or enumerator as JSON has it.
constexpr std::string_view plain_name(std::string_view name) {
    return name.ends_with('_') ? name.substr(0, name.size() - 1) : name;
}

template <class T>
bool is_absent(const T&) {
    return false;
}
template <class T>
bool is_absent(const std::optional<T>& value) {
    return !value.has_value();
}
template <class T>
bool is_absent(const std::vector<T>& value) {
    return value.empty();
}
template <class T>
inline constexpr bool kMayBeAbsent = false;
template <class T>
inline constexpr bool kMayBeAbsent<std::optional<T>> = true;
template <class T>
inline constexpr bool kMayBeAbsent<std::vector<T>> = true;

// --- single values -------------------------------------------------------------------------------

template <>
struct Codec<std::string> {
    static Result<void> read(std::string& value, const Json& json, const Path& path,
                             Reading& reading);
    static void write(const std::string& value, Writing& writing);
    static Json schema();
};

template <>
struct Codec<Text> {
    static Result<void> read(Text& value, const Json& json, const Path& path, Reading& reading);
    static void write(const Text& value, Writing& writing);
    static Json schema();
};

template <>
struct Codec<Digest> {
    static Result<void> read(Digest& value, const Json& json, const Path& path, Reading& reading);
    static void write(const Digest& value, Writing& writing);
    static Json schema();
};

template <>
struct Codec<std::int64_t> {
    static Result<void> read(std::int64_t& value, const Json& json, const Path& path,
                             Reading& reading);
    static void write(std::int64_t value, Writing& writing);
    static Json schema();
};

template <>
struct Codec<int> {
    static Result<void> read(int& value, const Json& json, const Path& path, Reading& reading);
    static void write(int value, Writing& writing);
    static Json schema();
};

template <>
struct Codec<bool> {
    static Result<void> read(bool& value, const Json& json, const Path& path, Reading& reading);
    static void write(bool value, Writing& writing);
    static Json schema();
};

/// What was read of one token, or its refusal at the place where that stands.
template <class T>
Result<void> take(T& value, Result<T> read, const Path& path) {
    if (!read) {
        Refusal refusal = std::move(read).refusal();
        refusal.field = path.pointer();
        return refusal;
    }
    value = *std::move(read);
    return {};
}

template <>
struct Codec<Day> {
    static Result<void> read(Day& value, const Json& json, const Path& path, Reading& reading);
    static void write(Day value, Writing& writing);
    static Json schema();
};

/// A day, or { "between": [day, day], "words": "as the source says" }.
template <>
struct Codec<Date> {
    static Result<void> read(Date& value, const Json& json, const Path& path, Reading& reading);
    static void write(const Date& value, Writing& writing);
    static Json schema();
};

Result<std::string_view> read_token(const Json& json, const Path& path, std::string_view wanted);
Json id_schema(std::string_view kind);

template <class Kind>
struct Codec<Id<Kind>> {
    static Result<void> read(Id<Kind>& value, const Json& json, const Path& path,
                             Reading& reading) {
        TRY(const std::string_view text, read_token(json, path, "an id"));
        if (reading.is_command()) return take(value, Id<Kind>::parse(text), path);
        value = Id<Kind>(text);
        return {};
    }
    static void write(const Id<Kind>& value, Writing& writing) {
        append_string(writing.out, value.text());
    }
    static Json schema() { return id_schema(Kind::kName); }
};

// --- enumerations --------------------------------------------------------------------------------

struct EnumName {
    std::string_view name;
    std::int64_t value;
};

Result<std::int64_t> read_enum(std::span<const EnumName> names, const Json& json, const Path& path);
std::string_view enum_name(std::span<const EnumName> names, std::int64_t value);
Json enum_schema(std::span<const EnumName> names);

template <class E>
std::span<const EnumName> enum_names() {
    using Described = boost::describe::describe_enumerators<E>;
    static const auto names = [] {
        std::array<EnumName, boost::mp11::mp_size<Described>::value> all{};
        std::size_t i = 0;
        boost::mp11::mp_for_each<Described>([&](auto enumerator) {
            all[i++] =
                EnumName{plain_name(enumerator.name), static_cast<std::int64_t>(enumerator.value)};
        });
        return all;
    }();
    return names;
}

/// The word of an enumerator, as JSON shows it.
template <class E>
std::string_view word(E value) {
    return enum_name(enum_names<E>(), static_cast<std::int64_t>(value));
}

std::string spoken(std::string_view word);

/// The same in a sentence: "agreed as reworded".
template <class E>
std::string spoken(E value) {
    return spoken(word(value));
}

template <class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static Result<void> read(E& value, const Json& json, const Path& path, Reading&) {
        TRY(const std::int64_t number, read_enum(enum_names<E>(), json, path));
        value = static_cast<E>(number);
        return {};
    }
    static void write(E value, Writing& writing) { append_string(writing.out, word(value)); }
    static Json schema() { return enum_schema(enum_names<E>()); }
};

// --- optional, list, alternatives ----------------------------------------------------------------

template <class T>
struct Codec<std::optional<T>> {
    static Result<void> read(std::optional<T>& value, const Json& json, const Path& path,
                             Reading& reading) {
        if (json.is_null()) return {};
        return Codec<T>::read(value.emplace(), json, path, reading);
    }
    static void write(const std::optional<T>& value, Writing& writing) {
        if (value) {
            Codec<T>::write(*value, writing);
        } else {
            writing.out += "null";
        }
    }
    static Json schema() { return Codec<T>::schema(); }
};

Json list_schema(Json element);

template <class T>
struct Codec<std::vector<T>> {
    static Result<void> read(std::vector<T>& value, const Json& json, const Path& path,
                             Reading& reading) {
        if (!json.is_array()) return refuse_kind(path, "a list");
        value.resize(json.get_array().size());
        for (std::size_t i = 0; i < value.size(); ++i) {
            TRY_DO(Codec<T>::read(value[i], json.get_array()[i], Path{&path, {}, i}, reading));
        }
        return {};
    }
    static void write(const std::vector<T>& value, Writing& writing) {
        writing.out += '[';
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (i != 0) writing.out += ',';
            Codec<T>::write(value[i], writing);
        }
        writing.out += ']';
    }
    static Json schema() { return list_schema(Codec<T>::schema()); }
};

template <class T>
struct Codec<Since<T>> {
    static void write(const Since<T>& value, Writing& writing) {
        writing.out += "{\"from\":";
        Codec<Day>::write(value.from, writing);
        writing.out += ",\"value\":";
        Codec<T>::write(value.value, writing);
        writing.out += '}';
    }
};

Json alternatives_schema(std::vector<std::pair<std::string_view, Json>> alternatives);
Refusal refuse_alternative(const Path& path, const std::vector<std::string_view>& known);

/// One of several: an object with one member, named by the alternative's kTag. Alternatives that
/// have none can only be written, each as if it stood alone.
template <class... Ts>
struct Codec<std::variant<Ts...>> {
    static Result<void> read(std::variant<Ts...>& value, const Json& json, const Path& path,
                             Reading& reading) {
        if (json.is_object() && json.get_object().size() == 1) {
            const auto& member = *json.get_object().begin();
            Result<void> result;
            const Path inside{&path, member.key(), 0};
            const bool known = ((member.key() == Ts::kTag &&
                                 (result = Codec<Ts>::read(value.template emplace<Ts>(),
                                                           member.value(), inside, reading),
                                  true)) ||
                                ...);
            if (known) return result;
        }
        return refuse_alternative(path, {Ts::kTag...});
    }
    static void write(const std::variant<Ts...>& value, Writing& writing) {
        std::visit(
            [&]<class T>(const T& held) {
                if constexpr (requires { T::kTag; }) {
                    writing.out += '{';
                    append_string(writing.out, T::kTag);
                    writing.out += ':';
                    Codec<T>::write(held, writing);
                    writing.out += '}';
                } else {
                    Codec<T>::write(held, writing);
                }
            },
            value);
    }
    static Json schema() { return alternatives_schema({{Ts::kTag, Codec<Ts>::schema()}...}); }
};

// --- described structs ---------------------------------------------------------------------------

/// One member of a described struct, reached through functions so that a struct compiles once.
struct Field {
    std::string_view name;
    bool required = true;
    Result<void> (*read)(void* object, const Json& json, const Path& path,
                         Reading& reading) = nullptr;
    void (*write)(const void* object, Writing& writing) = nullptr;
    bool (*absent)(const void* object) = nullptr;
    Json (*schema)() = nullptr;
};

struct Fields {
    std::span<const Field> declared;
    std::span<const Field> canonical; ///< in the order of canonical JSON
};

Result<void> read_object(std::span<const Field> fields, void* object, const Json& json,
                         const Path& path, Reading& reading);
void write_object(const Fields& fields, const void* object, Writing& writing);
Json object_schema(std::span<const Field> fields);
void sort_fields(std::span<Field> fields);

template <class T, class Member>
Field field_of(Member) {
    using Value = std::remove_cvref_t<decltype(std::declval<T&>().*Member::pointer)>;
    Field field;
    field.name = plain_name(Member::name);
    field.required = !kMayBeAbsent<Value>;
    if constexpr (requires { Codec<Value>::schema(); }) {
        field.read = [](void* object, const Json& json, const Path& path, Reading& reading) {
            return Codec<Value>::read(static_cast<T*>(object)->*Member::pointer, json, path,
                                      reading);
        };
        field.schema = [] { return Codec<Value>::schema(); };
    }
    field.write = [](const void* object, Writing& writing) {
        Codec<Value>::write(static_cast<const T*>(object)->*Member::pointer, writing);
    };
    field.absent = [](const void* object) {
        return is_absent(static_cast<const T*>(object)->*Member::pointer);
    };
    return field;
}

template <class T>
const Fields& fields_of() {
    using Described = boost::describe::describe_members<T, boost::describe::mod_public>;
    static const auto declared = [] {
        std::array<Field, boost::mp11::mp_size<Described>::value> all{};
        std::size_t i = 0;
        boost::mp11::mp_for_each<Described>([&](auto member) { all[i++] = field_of<T>(member); });
        return all;
    }();
    static const auto canonical = [] {
        auto all = declared;
        sort_fields(all);
        return all;
    }();
    static const Fields fields{declared, canonical};
    return fields;
}

template <class T>
requires boost::describe::has_describe_members<T>::value struct Codec<T> {
    static Result<void> read(T& value, const Json& json, const Path& path, Reading& reading) {
        return read_object(fields_of<T>().declared, &value, json, path, reading);
    }
    static void write(const T& value, Writing& writing) {
        write_object(fields_of<T>(), &value, writing);
    }
    static Json schema() { return object_schema(fields_of<T>().declared); }
};

} // namespace concordat::wire
