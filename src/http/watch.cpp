// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/watch.hpp"

#include <algorithm>

#include <sys/resource.h>
#include <sys/socket.h>

namespace concordat::http {

namespace {

constexpr std::chrono::milliseconds kLook{20};

Clock::duration period_of(const Limits& limits) {
    const auto shortest =
        std::min({limits.header_time, limits.body_time, limits.idle_time, limits.write_time});
    return std::clamp<Clock::duration>(shortest / 4, std::chrono::milliseconds{5},
                                       std::chrono::seconds{1});
}

/// Wakes who reads from the connection, as if the client had closed; what came before is still
/// read.
void end_reading(int descriptor) {
    ::shutdown(descriptor, SHUT_RD);
}

} // namespace

Watch::Watch(const Limits& limits) : most_(limits.connections), period_(period_of(limits)) {}

Admission Watch::admit(Vigil& vigil) {
    const std::lock_guard lock(mutex_);
    if (stopping_) return Admission::stopping;
    if (open_.size() >= most_) return Admission::full;
    open_.insert(&vigil);
    return Admission::admitted;
}

void Watch::leave(Vigil& vigil) noexcept {
    const std::lock_guard lock(mutex_);
    open_.erase(&vigil);
    if (stopping_ && open_.empty()) changed_.notify_all();
}

void Watch::keep(const std::function<void()>& look) {
    std::unique_lock lock(mutex_);
    auto next_round = Clock::now();
    while (!stopping_ || !open_.empty()) {
        changed_.wait_for(lock, std::min<Clock::duration>(period_, kLook));
        look();
        const auto now = Clock::now();
        if (now < next_round) continue;
        end_overdue(now);
        next_round = now + period_;
    }
}

void Watch::stop() {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const Vigil* vigil : open_) {
        if (vigil->awaits_ == Awaits::idle) end_reading(vigil->descriptor_);
    }
    changed_.notify_all();
}

void Watch::end_overdue(Clock::time_point now) {
    for (Vigil* vigil : open_) {
        Clock::rep deadline = vigil->deadline_;
        const bool is_due =
            deadline != Vigil::kOverdue && deadline <= now.time_since_epoch().count();
        if (is_due && vigil->deadline_.compare_exchange_strong(deadline, Vigil::kOverdue)) {
            // Only the end of both directions wakes a writer; a reader may still answer 408.
            if (vigil->awaits_ == Awaits::writing) ::shutdown(vigil->descriptor_, SHUT_RDWR);
            end_reading(vigil->descriptor_);
        }
    }
}

void allow_connections(std::size_t most) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    const rlim_t wanted = std::min<rlim_t>(most + 256, limit.rlim_max);
    if (limit.rlim_cur >= wanted) return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace concordat::http
