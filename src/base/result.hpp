// SPDX-License-Identifier: GPL-3.0-or-later
// What may be refused returns a Result: a value, or the Refusal a person reads.
//
//     Result<Day> day = parse_day("2015-12-17");
//     TRY(Day decided, parse_day(text));       // leaves the function with the refusal
//     TRY_DO(parties.may_act(office, on));     // the same for a Result that carries nothing
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace concordat {

/// Why something was refused. The words are public: they stand in JSON and choose the exit code.
enum class Reason : std::uint8_t { malformed, not_found, not_permitted, conflict, rule_broken };

/// One refusal, as its reader sees it.
///
/// rule     public id with a page in docs/rules/, such as "recommendation.condition-open"
/// field    JSON pointer to what was refused in the command; empty for the whole
/// message  one plain sentence with the figures
/// remedy   what would make it possible; empty where nothing would
struct Refusal {
    Reason reason = Reason::malformed;
    std::string rule;
    std::string field;
    std::string message;
    std::string remedy;

    bool operator==(const Refusal&) const = default;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::move(value)) {}
    Result(Refusal refusal) : held_(std::move(refusal)) {}

    explicit operator bool() const { return held_.index() == 0; }
    const T& value() const& { return std::get<0>(held_); }
    T& value() & { return std::get<0>(held_); }
    T&& value() && { return std::get<0>(std::move(held_)); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    const Refusal& refusal() const& { return std::get<1>(held_); }
    Refusal&& refusal() && { return std::get<1>(std::move(held_)); }

private:
    std::variant<T, Refusal> held_;
};

template <>
class [[nodiscard]] Result<void> : public Result<Nothing> {
public:
    Result() : Result<Nothing>(Nothing{}) {}
    Result(Refusal refusal) : Result<Nothing>(std::move(refusal)) {}
};

} // namespace concordat

#define CONCORDAT_JOIN_(a, b) a##b
#define CONCORDAT_JOIN(a, b) CONCORDAT_JOIN_(a, b)

/// Declares a variable from a Result, or leaves the function with its refusal.
#define TRY(declaration, ...)                                                                      \
    auto CONCORDAT_JOIN(tried_, __LINE__) = (__VA_ARGS__);                                         \
    if (!CONCORDAT_JOIN(tried_, __LINE__))                                                         \
        return std::move(CONCORDAT_JOIN(tried_, __LINE__)).refusal();                              \
    declaration = std::move(CONCORDAT_JOIN(tried_, __LINE__)).value()

/// Leaves the function with the refusal of a Result that carries nothing.
#define TRY_DO(...)                                                                                \
    if (auto CONCORDAT_JOIN(tried_, __LINE__) = (__VA_ARGS__); !CONCORDAT_JOIN(tried_, __LINE__))  \
    return std::move(CONCORDAT_JOIN(tried_, __LINE__)).refusal()
