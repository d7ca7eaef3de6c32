// SPDX-License-Identifier: GPL-3.0-or-later
// A counted pointer to a node that may be shared between versions of the state.
//
// Not std::shared_ptr: a node may be edited in place only while one version holds it, and
// use_count() does not order that test after what other threads last read. `is_unique` does.
#pragma once

#include <atomic>
#include <cstdint>
#include <utility>

namespace concordat {

template <class T>
class Shared {
public:
    Shared() = default;
    template <class... Arguments>
    static Shared make(Arguments&&... arguments) {
        Shared shared;
        shared.node_ = new Node{1, T{std::forward<Arguments>(arguments)...}};
        return shared;
    }
    Shared(const Shared& other) : node_(other.node_) {
        if (node_ != nullptr) node_->count.fetch_add(1, std::memory_order_relaxed);
    }
    Shared(Shared&& other) noexcept : node_(std::exchange(other.node_, nullptr)) {}
    Shared& operator=(Shared other) noexcept {
        std::swap(node_, other.node_);
        return *this;
    }
    ~Shared() {
        if (node_ != nullptr && node_->count.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete node_;
    }

    explicit operator bool() const { return node_ != nullptr; }
    const T& operator*() const { return node_->value; }
    const T* operator->() const { return &node_->value; }

    /// Whether this is the only holder; then what others read of the node happened before.
    bool is_unique() const { return node_->count.load(std::memory_order_acquire) == 1; }

    /// The node for editing: itself while nobody else holds it, else a copy that replaces it here.
    T& edit() {
        if (!is_unique()) *this = make(node_->value);
        return node_->value;
    }

private:
    struct Node {
        std::atomic<std::uint32_t> count;
        T value;
    };
    Node* node_ = nullptr;
};

} // namespace concordat
