// SPDX-License-Identifier: GPL-3.0-or-later
// A thing as it was on a day: the state's own where nothing came of it later, which costs no copy,
// and else a copy without what came later.
//
//     const OnDay<decisions::Decision> decision = seen.decision(id);
//     if (!decision) return;          // it was not there yet
//     use(decision->reference);       // while the state lasts
#pragma once

#include <optional>
#include <utility>

namespace concordat::views {

template <class T>
class OnDay {
public:
    OnDay() = default;
    OnDay(std::nullopt_t) {}
    OnDay(const T& own) : own_(&own) {}
    OnDay(T&& changed) : changed_(std::move(changed)) {}

    bool has_value() const { return own_ != nullptr || changed_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const T& operator*() const { return own_ != nullptr ? *own_ : *changed_; }
    const T* operator->() const { return &**this; }

private:
    const T* own_ = nullptr;
    std::optional<T> changed_;
};

} // namespace concordat::views
