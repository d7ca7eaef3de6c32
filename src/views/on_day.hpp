// SPDX-License-Identifier: GPL-3.0-or-later
// A thing as it was on a day: the state's own, and a copy once there is something to leave out that
// came later. Most pages are of today, and need none.
//
//     OnDay<decisions::Decision> decision(*found);
//     if (later(found->published)) decision.edit().published.reset();
//     decision.leave_out(&decisions::Decision::parts, [&](const auto& part) { ... });
//     use(decision->reference);       // while the state lasts
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace concordat::views {

template <class T>
class OnDay {
public:
    /// It was not there yet.
    OnDay(std::nullopt_t) {}
    explicit OnDay(const T& own) : own_(&own) {}

    bool has_value() const { return own_ != nullptr || changed_.has_value(); }
    explicit operator bool() const { return has_value(); }
    const T& operator*() const { return own_ != nullptr ? *own_ : *changed_; }
    const T* operator->() const { return &**this; }

    T& edit() {
        if (own_ != nullptr) changed_ = *own_;
        own_ = nullptr;
        return *changed_;
    }

    template <class Element, class Rule>
    void leave_out(std::vector<Element> T::*list, const Rule& rule) {
        const std::vector<Element>& all = (**this).*list;
        if (std::any_of(all.begin(), all.end(), rule)) std::erase_if(edit().*list, rule);
    }

private:
    const T* own_ = nullptr;
    std::optional<T> changed_;
};

} // namespace concordat::views
